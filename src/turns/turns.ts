import { ActivityTypes, type Activity } from 'botbuilder-core';
import { turnOf } from '../../dialogs/ports.ts';
import type { LogRow, Saved, Store } from '../stores/store.ts';
import { type Arrival, fromInside, fromOutside, type Incoming, type Inside } from './arrival.ts';
import type { Clock } from './clock.ts';
import { type Committed, CommitWatchers } from './commitWatchers.ts';
import { ConversationQueue } from './conversationQueue.ts';
import { DamagedConversationError } from './errors.ts';
import { codeOf, faultOf, type Log } from '../errors/fault.ts';
import { type Bot, TurnAdapter } from './turnAdapter.ts';
import { TurnUnit } from './turnUnit.ts';

/** Each conflict means that another worker's turn got through, so it ends by itself; past this something is wrong. */
const RETRIES = 20;
const MESSAGE: string = ActivityTypes.Message;

export interface TurnsParts {
  readonly store: Store;
  readonly bot: Bot;
  /** Says sorry and hands the case to staff, when the bot failed; runs on the state from before the turn. */
  readonly apologise: Bot;
  /** The reply when even the apology failed. */
  readonly lastResort: string;
  /** Hides secrets in words that the bot did not get to mask. */
  readonly mask: (text: string) => string;
  /** Looks after conversations that have a phone; absent where there are no texts. */
  readonly texts?: TurnSide;
  readonly clock: Clock;
  readonly log: Log;
  readonly checkpoint?: (name: string) => void;
}

/** What the machine room adds to turns, whatever the bot says in them; it becomes part of their commit. */
export interface TurnSide {
  /** Before the bot hears of it. */
  opens(unit: TurnUnit, activity: Partial<Activity>): void;
  /** When all is said. */
  closes(unit: TurnUnit, activity: Partial<Activity>): void;
}

/** A message's answer: all rows that its turn added, the patient's own among them. */
export interface Answer {
  readonly rows: readonly LogRow[];
  /** It was seen before, and nothing happened now. */
  readonly again: boolean;
}

/** Turns messages into turns: each is one commit, in its conversation's order, and happens once. */
export class Turns {
  readonly #parts: TurnsParts;
  readonly #queue = new ConversationQueue();
  readonly #watchers: CommitWatchers;
  readonly #checkpoint: (name: string) => void;

  constructor(parts: TurnsParts) {
    this.#parts = parts;
    this.#watchers = new CommitWatchers(parts.log);
    this.#checkpoint = parts.checkpoint ?? (() => undefined);
    parts.store.onElsewhere((news) => {
      const { conversation, timers } = news ?? { conversation: null, timers: [] };
      this.#watchers.tell({ conversation, rows: [], effects: [], timers });
    });
  }

  /**
   * Takes what a channel received. Resolves when the turn is on disk.
   * @throws ForgedEventError, and what the store throws when it is in trouble: then nothing happened, and the same message may come again.
   */
  async take(activity: Incoming): Promise<Answer> {
    return this.#enqueue(fromOutside(activity, this.#parts.clock.now()));
  }

  /** Takes a result, a timer's hour, or what became of a message. @throws as `take`. */
  async takeInside(event: Inside): Promise<Answer> {
    return this.#enqueue(fromInside(event, this.#parts.clock.now()));
  }

  /** The conversation's log after row `seq`. */
  since(conversation: string, seq: number): Promise<readonly LogRow[]> {
    return this.#parts.store.since(conversation, seq);
  }

  /** Calls `watcher` after every commit, on any worker. @returns what ends that. */
  onCommitted(watcher: (committed: Committed) => void): () => void {
    return this.#watchers.add(watcher);
  }

  /** Resolves when no turn is under way. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  #enqueue(arrival: Arrival): Promise<Answer> {
    return this.#queue.run(arrival.conversation, () => this.#answer(arrival));
  }

  async #answer(arrival: Arrival): Promise<Answer> {
    const { bot } = this.#parts;
    try {
      return await this.#persist(arrival, bot);
    } catch (error) {
      this.#report(error, arrival, 'a turn failed; the patient got an apology and the case goes to staff');
    }
    try {
      return await this.#persist(arrival, this.#apology);
    } catch (error) {
      this.#report(error, arrival, 'the apology failed as well; the patient got the last resort');
    }
    return this.#persist(arrival, this.#lastResort);
  }

  /** @throws what the store is in trouble with; other faults are only logged. */
  #report(error: unknown, { conversation, messageId }: Arrival, message: string): void {
    if (isTrouble(error)) throw error;
    this.#parts.log.error({ conversation, messageId, fault: faultOf(error) }, message);
  }

  async #persist(arrival: Arrival, logic: Bot): Promise<Answer> {
    for (let attempt = 0; ; attempt++) {
      const saved = await this.#parts.store.load(arrival.conversation);
      try {
        return { rows: await this.#turn(arrival, saved, logic), again: false };
      } catch (error) {
        if (isTrouble(error)) throw error; // whoever waits hears of it now
        // The commit finds out what was seen before; to ask first would cost every turn what few need.
        const known = await this.#known(arrival);
        if (known !== null) return known;
        if (codeOf(error) !== 'CONFLICT' || attempt === RETRIES) throw error;
      }
    }
  }

  async #known({ conversation, messageId, settles }: Arrival): Promise<Answer | null> {
    const { store } = this.#parts;
    const [seen, isOpen] = await Promise.all([
      store.seen(conversation, messageId),
      settles === undefined || store.isOpen(settles),
    ]);
    if (seen !== null) return { rows: seen, again: true };
    return !isOpen ? { rows: [], again: true } : null;
  }

  async #turn(arrival: Arrival, saved: Saved, logic: Bot): Promise<readonly LogRow[]> {
    const { conversation, messageId, activity, at, settles } = arrival;
    const { store, bot, texts } = this.#parts;
    this.#checkpoint('loaded');
    if (saved.damaged && logic === bot) throw new DamagedConversationError(conversation);
    const unit = new TurnUnit({ conversation, messageId, channel: activity.channelId ?? '', at, saved, settles });
    texts?.opens(unit, activity);
    await new TurnAdapter(unit).run({ ...activity, channelId: unit.channel }, logic);
    texts?.closes(unit, activity);
    this.#checkpoint('before-write');
    const rows = await store.commit(unit);
    this.#checkpoint('after-turn');
    this.#watchers.tell({ conversation, rows, effects: unit.effects, timers: unit.timers });
    return rows;
  }

  readonly #apology: Bot = async (context) => {
    this.#hear(context);
    await this.#parts.apologise(context);
  };

  readonly #lastResort: Bot = async (context) => {
    this.#hear(context);
    await context.sendActivity(this.#parts.lastResort);
  };

  #hear(context: Parameters<Bot>[0]): void {
    const { type, text } = context.activity;
    if (type === MESSAGE && text) turnOf(context).heard(this.#parts.mask(text));
  }
}

/** The store's, not the turn's. */
function isTrouble(error: unknown): boolean {
  return codeOf(error)?.startsWith('STORAGE_') ?? false;
}

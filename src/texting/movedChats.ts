import type { Incoming, MachineRoom, Row } from '../../channels/web/ports.ts';
import type { GoesOnIn } from '../../dialogs/ports.ts';
import type { Store } from '../stores/store.ts';
import type { Turns } from '../turns/turns.ts';
import { ifItMayMove, pairingIn, type Pairings } from './pairing.ts';
import type { PhoneBook } from './phoneBook.ts';

export interface MovedChatsParts {
  readonly turns: Pick<Turns, 'take' | 'since' | 'onCommitted'>;
  readonly store: Pick<Store, 'load' | 'seen'>;
  readonly book: Pick<PhoneBook, 'leave' | 'named'>;
  readonly pairings: Pick<Pairings, 'use'>;
}

type Answer = Awaited<ReturnType<MachineRoom['take']>>;
type Watcher = Parameters<MachineRoom['onCommitted']>[0];

/** So many moved chats a worker knows by heart, which wakes their streams; past it the oldest are forgotten until they are read again. */
const MOST_KNOWN = 20_000;

/**
 * Web chats, some of which go on in a conversation that began by text. To the chat that is one log: behind its own lines stand those
 * of the other conversation, from the move on, and are numbered on. A code that is typed in a chat makes it so.
 */
export class MovedChats implements MachineRoom {
  readonly #parts: MovedChatsParts;
  readonly #watchers = new Set<Watcher>();
  readonly #known = new Map<string, GoesOnIn>();
  /** Conversation → the chats that go on in it. */
  readonly #chatsIn = new Map<string, Set<string>>();

  constructor(parts: MovedChatsParts) {
    this.#parts = parts;
    parts.turns.onCommitted((committed) => this.#tell(committed));
  }

  /** @throws as Turns.take */
  async take(activity: Incoming): Promise<Answer> {
    const digits = activity.text === undefined ? null : pairingIn(activity.text);
    if (digits !== null) return this.#goOn(digits, activity);
    const chat = activity.conversation.id;
    const place = await this.#placeOf(chat);
    // Who opens the chat again was greeted in it.
    if (place !== null && activity.name !== 'conversation.open') return this.#takeThere(activity, place);
    const answer = await this.#parts.turns.take(unmarked(activity));
    const moved = place === null ? this.#known.get(chat) : undefined;
    return moved === undefined ? answer : this.#takeThere(activity, moved);
  }

  async since(chat: string, seq: number): Promise<readonly Row[]> {
    const { turns } = this.#parts;
    const [place, rows] = await Promise.all([this.#placeOf(chat), turns.since(chat, seq)]);
    if (place === null) return rows;
    const { conversation, at, after } = place;
    const there = await turns.since(conversation, after + Math.max(0, seq - at));
    return [...rows.filter((row) => row.seq <= at), ...numberedOn(there, place)];
  }

  onCommitted(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Who looks at a chat hears of what its conversation gets, too. */
  #tell(committed: Parameters<Watcher>[0]): void {
    const { conversation, rows } = committed;
    for (const watcher of this.#watchers) watcher(committed);
    for (const chat of this.#chatsIn.get(conversation ?? '') ?? []) {
      const place = this.#known.get(chat);
      if (place === undefined) continue;
      for (const watcher of this.#watchers) watcher({ conversation: chat, rows: numberedOn(rows, place) });
    }
  }

  async #takeThere(activity: Incoming, place: GoesOnIn): Promise<Answer> {
    const there = { ...unmarked(activity), conversation: { id: place.conversation } };
    const { rows } = await this.#parts.turns.take(there);
    return { rows: numberedOn(rows, place) };
  }

  /** A code was typed. The same message again is answered as before; a chat that staff know as a case of its own stays one. */
  async #goOn(digits: string, typed: Incoming): Promise<Answer> {
    const { store, pairings, book } = this.#parts;
    const { id, conversation, address } = typed;
    const chat = conversation.id;
    const place = await this.#placeOf(chat);
    if (place !== null && (await store.seen(chat, id)) !== null) return this.#move(place.conversation, typed);
    if (place !== null) return this.#takeThere(answering('channel.taken', typed), place);
    if ((await store.load(chat)).state.talk?.caseOpen) return this.#parts.turns.take(answering('channel.taken', typed));
    const tried = { digits, in: 'web', id: `${chat}|${id}`, by: book.named(chat) } as const;
    const from = address === undefined ? {} : { address: book.named(address) };
    const found = await ifItMayMove(await pairings.use({ ...tried, ...from }), store);
    return found === null ? this.#parts.turns.take(answering('channel.notMoved', typed)) : this.#move(found, typed);
  }

  /** Done twice it is done once: every part of it knows the message. */
  async #move(to: string, typed: Incoming): Promise<Answer> {
    const { turns, store, book } = this.#parts;
    const chat = typed.conversation.id;
    const { phone } = (await store.load(to)).state;
    if (phone && !phone.isLeft) await book.leave(phone.number, phone.ours, to);
    const event = { type: 'event', channelId: 'web', id: typed.id } as const;
    const there = await turns.take({ ...event, name: 'channel.movedToWeb', conversation: { id: to } });
    const into = { conversation: to, after: (there.rows[0]?.seq ?? 1) - 1 };
    const here = await turns.take(answering('channel.left', typed, { into }));
    const place = await this.#placeOf(chat);
    if (place === null) return here;
    for (const watcher of this.#watchers) watcher({ conversation: chat, rows: [] });
    return { rows: [...here.rows, ...numberedOn(there.rows, place)] };
  }

  async #placeOf(chat: string): Promise<GoesOnIn | null> {
    const known = this.#known.get(chat);
    if (known !== undefined) return known;
    const { goesOnIn } = (await this.#parts.store.load(chat)).state;
    if (goesOnIn === undefined) return null;
    this.#known.set(chat, goesOnIn);
    const { conversation } = goesOnIn;
    this.#chatsIn.set(conversation, (this.#chatsIn.get(conversation) ?? new Set()).add(chat));
    if (this.#known.size > MOST_KNOWN) this.#forgetOldest();
    return goesOnIn;
  }

  #forgetOldest(): void {
    const [[chat, { conversation }] = ['', { conversation: '' }]] = this.#known;
    this.#known.delete(chat);
    const chats = this.#chatsIn.get(conversation);
    chats?.delete(chat);
    if (chats?.size === 0) this.#chatsIn.delete(conversation);
  }
}

/** What the machine room answers to a code that was typed. */
function answering(name: string, { id, conversation, text = '' }: Incoming, more: object = {}): Incoming {
  return { type: 'event', channelId: 'web', name, id, conversation, value: { typed: text, ...more } };
}

/** Where it came from is for counting, and for nobody else. */
function unmarked({ address: _, ...activity }: Incoming): Incoming {
  return activity;
}

function numberedOn<R extends Row>(rows: readonly R[], { at, after }: GoesOnIn): R[] {
  return rows.map((row) => ({ ...row, seq: row.seq - after + at }));
}

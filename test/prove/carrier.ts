import { isRaised } from '../../flows/alarm.ts';
import {
  advance,
  knows,
  resume,
  start,
  StalePositionError,
  type Position,
  type SavedPosition,
} from '../../flows/play.ts';
import { settledTalk, timerOf, wayPast, whoIn, type Doing, type EffectArguments } from '../../flows/settle.ts';
import {
  worldOf,
  type Decision,
  type Manner,
  type Move,
  type Standing,
  type Surroundings,
  type Talk,
} from '../../flows/talk.ts';
import type { AnywhereKey, EffectName, FlowEvent, Outcome } from '../../flows/vocabulary.ts';
import type { WhyCard } from '../../flows/whyCard.ts';
import type { World } from '../../flows/world.ts';
import type { Conversation, Frame } from './conversation.ts';
import type { Happening } from './happenings.ts';
import type { Rulebook } from './rulebook.ts';

/** What a turn did, in order: words first of all, and what goes to the machine room. */
export type Output =
  | {
      readonly kind: 'question';
      readonly position: Position;
      readonly manner: Manner;
      /** Entered now, not put again. */
      readonly fresh: boolean;
    }
  | { readonly kind: 'line'; readonly reply: AnywhereKey; readonly about?: string; readonly world: World }
  | {
      readonly kind: 'effect';
      readonly name: EffectName;
      readonly args: EffectArguments;
      readonly waits: boolean;
      readonly world: World;
    }
  | { readonly kind: 'timer'; readonly due: number }
  | { readonly kind: 'alert'; readonly reason: string }
  | { readonly kind: 'cancelReminders' }
  | { readonly kind: 'closeTicket'; readonly outcome: string }
  /** A flow came to its end. */
  | { readonly kind: 'left'; readonly position: Position; readonly outcome: Outcome }
  | { readonly kind: 'ticket'; readonly card: WhyCard };

/** A turn, done. */
export interface Turn {
  readonly before: Conversation;
  readonly happening: Happening;
  readonly after: Conversation;
  readonly outputs: readonly Output[];
  /** What the bot said was kept for staff, and not sent. */
  readonly muted: boolean;
  readonly surroundings: Surroundings;
}

/** A flow can hand over to the next more often than this only where the rules go in a circle. */
const MOST_STARTS = 60;

/**
 * Carries decisions out on a list of frames, as `dialogs/` does on the dialog stack (a test walks both side by side): the
 * same rules, no Bot Framework, and everything that happened on the way is kept.
 */
export class Carrier {
  readonly outputs: Output[] = [];
  muted = false;
  private talk: Talk;
  private frames: Frame[];
  private timers: Conversation['timers'];
  private keys: number;
  private manner: Manner = 'same';
  private starts = 0;
  private readonly rules: Rulebook;
  private readonly surroundings: Surroundings;

  constructor(before: Conversation, surroundings: Surroundings, rules: Rulebook) {
    this.talk = before.talk;
    this.frames = [...before.frames];
    this.timers = before.timers;
    this.keys = before.keys;
    this.surroundings = surroundings;
    this.rules = rules;
  }

  /** @throws StalePositionError */
  standing(): Standing {
    const [top, ...waiting] = [...this.frames].reverse();
    return {
      ...this.surroundings,
      talk: this.talk,
      top: top === undefined ? null : this.placed(top),
      waiting: waiting.map(({ at }) => at.flow),
    };
  }

  /** Keeps what came for a flow that lies under another. */
  keep(frame: Frame, arrived: FlowEvent): void {
    this.frames = this.frames.map((each) => (each === frame ? { ...each, arrived } : each));
  }

  carryOut({ talk, moves }: Decision): void {
    this.talk = talk;
    this.do(moves);
  }

  /** The conversation as it is after the turn. */
  result(decided: boolean): Conversation {
    if (decided && (isRaised(this.talk) || this.frames.some(({ at }) => at.flow === 'toStaff'))) {
      this.outputs.push({ kind: 'ticket', card: this.rules.whyCardOf(this.talk, this.surroundings.channel) });
    }
    const { talk, frames, timers, keys } = this;
    return { talk, frames, timers, keys, at: this.surroundings.now.at };
  }

  private do(moves: readonly Move[]): void {
    for (const move of moves) this.move(move);
  }

  private move(move: Move): void {
    switch (move.do) {
      case 'tell':
        this.tell(move.event);
        return;
      case 'ask':
        this.manner = move.manner;
        this.reprompt();
        this.manner = 'same';
        return;
      case 'begin':
        this.begin(move.flow, move.entry);
        return;
      case 'replace':
        this.frames.pop();
        this.begin(move.flow, move.entry);
        return;
      case 'restart':
        this.frames = [];
        this.begin(move.flow, move.entry);
        return;
      case 'restore':
        this.frames.pop();
        this.backAt(move.at);
        return;
      case 'drop':
        this.frames.splice(-move.flows);
        return;
      case 'return':
        this.frames.pop();
        this.resumed();
        return;
      case 'finish':
        this.frames = [];
        return;
      case 'say': {
        const about = move.about === undefined ? {} : { about: move.about };
        this.outputs.push({ kind: 'line', reply: move.reply, ...about, world: this.world() });
        return;
      }
      case 'alert':
        this.outputs.push({ kind: 'alert', reason: move.reason });
        return;
      case 'cancelReminders':
        this.timers = [];
        this.outputs.push({ kind: 'cancelReminders' });
        return;
      case 'notifyRecovered':
        this.perform({ kind: 'effect', name: 'notifyRecovered', args: whoIn(this.talk.facts), waits: false });
        return;
      case 'holdNotice':
      case 'claimTicket':
        return; // it changes what staff see alone
      case 'closeTicket':
        this.outputs.push({ kind: 'closeTicket', outcome: move.outcome });
        return;
    }
  }

  private begin(id: string, entry: string | undefined): void {
    if (++this.starts > MOST_STARTS) throw new Error(`the rules go in a circle, by way of "${id}"`);
    const flow = this.rules.flowNamed(id);
    if (!flow) throw new Error(`there is no flow "${id}"`);
    const position = start(flow, this.world(), entry);
    this.frames.push({ at: position.saved, waitingFor: null });
    this.play(position);
  }

  private backAt(at: SavedPosition): void {
    const flow = this.rules.flowNamed(at.flow);
    if (!flow) throw new StalePositionError(`there is no flow "${at.flow}"`);
    this.frames.push({ at, waitingFor: null });
    this.stop(resume(flow, at, this.world()));
  }

  /** What lay on top has ended. */
  private resumed(): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    const position = this.placed(frame);
    if (frame.arrived && knows(position, frame.arrived)) {
      this.tell(frame.arrived);
      return;
    }
    if (position.step.kind === 'rest' || wayPast(position) !== null) {
      this.stop(position);
      return;
    }
    this.speak(position, false);
  }

  private tell(event: FlowEvent): void {
    const frame = this.frames.at(-1);
    if (frame) this.play(advance(this.placed(frame), event));
  }

  private play(from: Position): void {
    const settled = this.rules.settle(from, this.talk.asked);
    const { position } = settled;
    this.talk = settledTalk(this.talk, settled);
    const keys = settled.doings.map((doing) => this.perform(doing));
    if (position.step.kind === 'end') this.leave(position);
    else this.save(position, keys.at(-1) ?? null);
  }

  private leave(position: Position): void {
    const { outcome } = position.context;
    if (outcome === null)
      throw new Error(`"${position.flow.id}" ended in "${position.saved.state}" without an outcome`);
    this.save(position, null);
    this.outputs.push({ kind: 'left', position, outcome });
    this.carryOut(this.rules.follow(outcome, this.standing()));
  }

  private perform(doing: Doing): string | null {
    if (doing.kind === 'speak') return this.speak(doing.position, true);
    if (doing.kind === 'timer') return this.remind(doing.due);
    const { name, args, waits } = doing;
    this.outputs.push({ kind: 'effect', name, args, waits, world: this.world() });
    const key = this.newKey();
    return waits ? key : null;
  }

  private stop(position: Position): void {
    if (wayPast(position) !== null) {
      this.play(position);
      return;
    }
    const due = timerOf(position);
    this.save(position, due === undefined ? null : this.remind(due));
    this.speak(position, false);
  }

  private remind(due: number): string {
    const key = this.newKey();
    this.timers = [...this.timers, { key, due }];
    this.outputs.push({ kind: 'timer', due });
    return key;
  }

  private reprompt(): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    const position = this.placed(frame);
    const past = wayPast(position);
    if (past !== null) this.tell({ type: past });
    else this.speak(position, false);
  }

  private speak(position: Position, fresh: boolean): null {
    if (position.step.kind === 'do')
      this.outputs.push({ kind: 'line', reply: 'stillWorking', world: position.context });
    else this.outputs.push({ kind: 'question', position, manner: this.manner, fresh });
    return null;
  }

  private save({ saved }: Position, waitingFor: string | null): void {
    this.frames[this.frames.length - 1] = { at: saved, waitingFor };
  }

  private newKey(): string {
    return `k${++this.keys}`;
  }

  private world(): World {
    return worldOf(this.talk, this.surroundings);
  }

  private placed({ at }: Frame): Position {
    const flow = this.rules.flowNamed(at.flow);
    if (!flow) throw new StalePositionError(`there is no flow "${at.flow}"`);
    return resume(flow, at, this.world());
  }
}

import type { LogRow } from '../../src/stores/store.ts';
import type { Character } from './character.ts';
import { hearingOf, wordsOf } from './hearing.ts';
import { Mind, type Act } from './mind.ts';
import { endingBy, endingIn, type Ending } from './outcome.ts';
import type { View } from './view.ts';
import { Watch } from './watch.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** An effect may take so many minutes. */
const PATIENCE = 5;

/** One line of a transcript; `at` in milliseconds since 1970. */
export interface Line {
  readonly at: number;
  readonly who: 'patient' | 'bot' | 'event';
  readonly text: string;
}

/** The conversation's way to a running Latchkey. */
export interface Wire {
  look(): Promise<View>;
  send(activity: Readonly<Record<string, unknown>>): Promise<unknown>;
  now(): number;
  /** The code that stands in the message sent to the patient. */
  codeSent(): string | undefined;
}

/** One patient in conversation with the bot: acts, looks what came of it, and keeps what is worth telling. */
export class Conversation {
  readonly who: Character;
  readonly lines: Line[] = [];
  readonly faults: string[] = [];
  /** Questions answered, with the choice, in order. */
  readonly path: string[] = [];
  /** Where it stood after each act. */
  readonly stops: string[] = [];
  /** Answers that were not understood. */
  readonly missed: string[] = [];
  ending: Ending | null = null;
  /** Messages of the patient until the ending. */
  turns = 0;
  over = false;
  nextAt: number;
  readonly #wire: Wire;
  readonly #mind: Mind;
  readonly #watch = new Watch();
  #act: Act = { do: 'leave' };
  #before: View = { talk: null, place: null, at: '', choices: [] };
  #heard: string[] = [];
  #messages = 0;
  #wasMissed = false;
  #working = 0;
  #staff: 'none' | 'called' | 'here' = 'none';

  constructor(who: Character, wire: Wire) {
    this.who = who;
    this.nextAt = who.beginsAt;
    this.#wire = wire;
    this.#mind = new Mind(who, () => wire.codeSent());
  }

  /** The log grew by these rows. */
  hears(rows: readonly LogRow[]): void {
    for (const { from, text, at } of rows) {
      if (from !== 'bot' && from !== 'patient') continue;
      this.lines.push({ at, who: from, text });
      if (from === 'bot') this.#heard.push(text);
    }
  }

  async acts(): Promise<void> {
    this.#before = await this.#wire.look();
    this.#act = this.#decides();
    this.#heard = [];
    const act = this.#act;
    if (act.do === 'say') {
      this.#messages++;
      await this.#wire.send({ type: 'message', text: act.text });
    }
    if (act.do === 'happen') {
      this.lines.push({ at: this.#wire.now(), who: 'event', text: act.name });
      await this.#wire.send({ type: 'event', name: act.name, value: act.value });
    }
  }

  /** After the act and all that came of it. */
  async looks(): Promise<void> {
    const act = this.#act;
    if (act.do === 'leave') this.#leaves();
    if (act.do === 'wait') this.nextAt = act.until;
    if (act.do === 'leave' || act.do === 'wait') return;
    const view = await this.#wire.look();
    this.stops.push(view.at);
    for (const fault of this.#watch.faultsIn(act, this.#heard, view)) this.#fails(fault);
    this.#learns(act, view);
    this.#ends(act, view);
    this.#meetsStaff(act, view);
    this.nextAt = this.#wire.now() + this.#pause(view);
  }

  #decides(): Act {
    const { place } = this.#before;
    if (place?.step.kind === 'do') {
      if (++this.#working > PATIENCE) this.#fails('an effect never came back');
      return { do: 'wait', until: this.#wire.now() + MINUTE };
    }
    this.#working = 0;
    return this.#mind.next(this.#before, {
      now: this.#wire.now(),
      begun: this.lines.length > 0,
      missed: this.#wasMissed,
      staff: this.#staff,
    });
  }

  #learns(act: Act, view: View): void {
    const hearing = hearingOf(act, this.#before, view);
    const { at } = this.#before;
    this.#wasMissed = hearing.as === 'missed';
    if (hearing.as === 'missed') this.missed.push(`${at}: "${wordsOf(act)}"`);
    if (hearing.as === 'mistaken') this.#fails(hearing.how);
    if (hearing.as !== 'answer') return;
    this.#mind.wasHeard(at);
    this.path.push(`${at}: ${hearing.choice}`);
  }

  #ends(act: Act, view: View): void {
    const isOver = view.place === null && this.#before.place !== null;
    const ending = endingIn(view, this.#before.at) ?? (isOver ? endingBy(act, this.#before) : null);
    if (this.ending === null && ending !== null) {
      this.ending = ending;
      this.turns = this.#messages;
    }
    if (isOver && this.ending === null) this.#fails('the case ended, and nobody knows how');
  }

  /** Staff are called, come, and are done. */
  #meetsStaff(act: Act, view: View): void {
    const happens = act.do === 'happen' ? act.name : '';
    if (happens === 'staff.claimed') this.#staff = 'here';
    else if (happens === 'staff.closed') this.#staff = 'none';
    else if (this.#isLeft(view) || (view.at === 'toStaff.booked' && this.#staff === 'none')) this.#staff = 'called';
  }

  /** Staff who were here had to go. */
  #isLeft({ talk }: View): boolean {
    return this.#staff === 'here' && talk?.owner !== 'staff';
  }

  #leaves(): void {
    this.over = true;
    this.turns ||= this.#messages;
    this.ending ??= { kind: 'rested', at: this.#before.at };
  }

  #fails(what: string): void {
    this.faults.push(what);
    this.over = true;
  }

  /** Milliseconds until the patient goes on: minutes, and now and then hours. */
  #pause({ talk }: View): number {
    const { chance, mood } = this.who;
    if (talk?.facts.careToday) return MINUTE;
    if (mood !== 'plain' && chance.happens(0.06)) return chance.between(1, 15) * HOUR;
    return chance.between(1, 3) * MINUTE;
  }
}

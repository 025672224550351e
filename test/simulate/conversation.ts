import type { LogRow } from '../../src/stores/store.ts';
import type { Character } from './character.ts';
import { Mind, type Act } from './mind.ts';
import { endingBy, endingIn, type Ending } from './outcome.ts';
import type { View } from './view.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The bot hands off after thirty turns at the latest; more than this is a dead end. */
const MOST_MESSAGES = 60;
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
  #act: Act = { do: 'leave' };
  #before: View = { talk: null, place: null, at: '', choices: [] };
  #heard: string[] = [];
  #lastReplies: string[] = [];
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
    if (act.do === 'leave') return this.#leaves();
    if (act.do === 'wait') {
      this.nextAt = act.until;
      return;
    }
    const view = await this.#wire.look();
    this.stops.push(view.at);
    this.#checks(act, view);
    this.#learns(act, view);
    this.#ends(act, view);
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
    if (act.do === 'happen' && act.name.startsWith('staff.'))
      this.#staff = act.name === 'staff.claimed' ? 'here' : 'none';
    this.#wasMissed = false;
    if (act.do !== 'say' && act.do !== 'happen') return;
    const { at, talk } = this.#before;
    const isNewCase = view.talk?.caseNumber !== talk?.caseNumber;
    const added = view.talk?.answered.slice(talk?.answered.length ?? 0) ?? [];
    const takesWords = this.#before.place?.step.kind === 'ask' && this.#before.place.step.accepts === 'words';
    if ('digresses' in act && !takesWords && !isNewCase && added.length > 0)
      this.#fails(`taken for an answer at ${at}: "${act.text}"`);
    if (act.means === undefined) return;
    const heard = isNewCase ? act.means : added.find(([question]) => question === at)?.[1];
    if (heard === undefined && view.at === 'welcomeBack.asking') return;
    if (heard === undefined) {
      this.#wasMissed = true;
      this.missed.push(`${at} ${act.means}: "${wordsOf(act)}"`);
    } else if (heard !== act.means)
      this.#fails(`misheard at ${at}: "${wordsOf(act)}" meant ${act.means}, not ${heard}`);
    if (heard === undefined) return;
    this.#mind.wasHeard(at);
    this.path.push(`${at}: ${heard}`);
  }

  #checks(act: Act, view: View): void {
    const { place, choices, talk } = view;
    if (act.do === 'say' && this.#heard.length === 0 && talk?.owner !== 'staff') this.#fails('the bot said nothing');
    if (talk?.owner === 'staff' && this.#staff === 'here' && this.#heard.length > 0)
      this.#fails('the bot spoke beside staff');
    const step = place?.step;
    if (step?.kind === 'ask' && choices.length === 0 && step.accepts === undefined)
      this.#fails(`no way on at ${view.at}`);
    if (this.#messages > MOST_MESSAGES) this.#fails('no end');
    this.#checkRepetition();
  }

  #checkRepetition(): void {
    const reply = this.#heard.join('\n');
    if (reply === '') return;
    this.#lastReplies = [...this.#lastReplies, reply].slice(-3);
    const [first] = this.#lastReplies;
    if (this.#lastReplies.length === 3 && this.#lastReplies.every((one) => one === first))
      this.#fails('said three times in a row');
  }

  #ends(act: Act, view: View): void {
    const choice = 'means' in act ? act.means : undefined;
    const isOver = view.place === null && this.#before.place !== null;
    const ending =
      endingIn(view, this.#before.at) ?? (isOver && choice !== undefined ? endingBy(choice, this.#before) : null);
    if (this.ending === null && ending !== null) {
      this.ending = ending;
      this.turns = this.#messages;
    }
    if (view.at === 'toStaff.booked' && this.#staff === 'none') this.#staff = 'called';
    if (isOver && this.ending === null) this.#fails('the case ended, and nobody knows how');
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

function wordsOf(act: Act & { do: 'say' | 'happen' }): string {
  return act.do === 'say' ? act.text : act.name;
}

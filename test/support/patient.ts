import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConversationAccount } from 'botbuilder-core';
import { compose, type Ingredients, type Latchkey } from '../../src/compose.ts';
import type { DemographicsSource } from '../../src/identity/demographics.ts';
import type { Accounts } from '../../src/identity/accounts.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import type { LogRow, Ticket } from '../../src/stores/store.ts';
import { clinicWith, type Changes } from './clinic.ts';
import { ANA, ANA_TYPES, RecordOf } from './record.ts';

const MINUTE = 60_000;
/** Monday 23 November 2026, 9:00 in Chicago: the example clinic is open. */
const MONDAY_MORNING = Date.parse('2026-11-23T15:00:00Z');

export interface PatientOptions {
  readonly channel?: 'web' | 'sms';
  readonly clinic?: Changes;
  readonly portal?: Ingredients['portal'];
  /** What a look into accounts shows. */
  readonly accounts?: Accounts;
  /** Whether the clinic has texts beside its web chat, so that a talk can go from one to the other; it has not. */
  readonly texts?: boolean;
  /** Whether the clinic has a safe form; it has. */
  readonly forms?: boolean;
  /** Whom the clinic's record has; Ana, unless told. */
  readonly record?: DemographicsSource;
  /** When the conversation begins; milliseconds since 1970. */
  readonly at?: number;
  readonly dataDir?: string;
  /** Where lots are drawn from, such as the help number's; from 0 to below 1. */
  readonly random?: () => number;
}

/** What came back: all that was said, as the patient reads it, and the buttons of the last message. */
export interface Heard {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly messages: readonly string[];
}

/** Where pages of ours are. */
const HERE = Promise.resolve('https://chat.clinic.example');
/** The patient's own words come and go by themselves here, so nothing is ever texted. */
const TEXTS: NonNullable<Ingredients['texts']> = {
  sender: { send: async () => ({ is: 'unknown' }), lookUp: async () => ({ is: 'unknown' }) },
  statusAddress: async () => 'https://chat.clinic.example/sms/status',
  codeText: (code) => code,
  number: '+13125550150',
  chatAddress: async () => 'https://chat.clinic.example/chat',
  leftForWeb: () => '',
};
const LUIS = { id: 'luis', name: 'Luis' };
const silent = { warn: () => undefined, error: () => undefined };
const running = new Set<Patient>();

/** A patient who talks to a whole Latchkey: real store, turns, outbox and timers, on a clock of their own. */
export class Patient {
  #at: number;
  #count = 0;
  #heard: LogRow[] = [];
  readonly #options: PatientOptions;
  readonly #dataDir: string;
  readonly #portal: StandInPortal;
  #latchkey!: Latchkey;
  readonly faults: string[] = [];

  private constructor(options: PatientOptions) {
    this.#options = options;
    this.#portal = options.portal instanceof StandInPortal ? options.portal : new StandInPortal();
    this.#at = options.at ?? MONDAY_MORNING;
    this.#dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'latchkey-'));
  }

  static async on(channel: 'web' | 'sms', options: PatientOptions = {}): Promise<Patient> {
    const patient = new Patient({ ...options, channel });
    await patient.#start();
    running.add(patient);
    return patient;
  }

  /** Says one thing. @returns what comes back, also what comes of the effects it causes. */
  async says(text: string): Promise<Heard> {
    return this.#sends({ type: 'message', text });
  }

  /** Says things one after the other. @returns what the last one brought. */
  async saysAll(...texts: string[]): Promise<Heard> {
    let heard = nothing;
    for (const text of texts) heard = await this.says(text);
    return heard;
  }

  /** Opens the chat without a word. */
  async opens(): Promise<Heard> {
    return this.#sends({ type: 'event', name: 'conversation.open' });
  }

  async sends(activity: object): Promise<Heard> {
    return this.#sends(activity);
  }

  /** Time passes; what comes due comes. */
  async waits(minutes: number): Promise<Heard> {
    this.#at += minutes * MINUTE;
    return this.#gathers(() => this.#latchkey.wake());
  }

  staffClaim(): Promise<Heard> {
    return this.#sends({ type: 'event', name: 'staff.claimed', value: { by: LUIS } });
  }

  /** The staff member who has the case writes; else nothing happens. @returns all that reaches the patient. */
  async staffSays(text: string): Promise<Heard> {
    return this.#sends({ type: 'event', name: 'staff.says', value: { by: LUIS, text } });
  }

  staffClose(outcome: 'solved' | 'backToBot'): Promise<Heard> {
    return this.#sends({ type: 'event', name: 'staff.closed', value: { by: LUIS, outcome } });
  }

  /** The code in the patient's mailbox, or on their phone. */
  code(): string {
    const code = this.#portal.codeOf(this.conversation);
    if (code === undefined) throw new Error('no code was sent');
    return code;
  }

  /** Types into the code box of the web chat. */
  entersCode(digits: string): Promise<Heard> {
    return this.#sends({ type: 'event', name: 'code.entered', value: { digits } });
  }

  /** The token of the safe form, as the newest link in the chat or in a text has it. */
  async formToken(): Promise<string> {
    const rows = (await this.log()).toReversed();
    const links = rows.flatMap(({ text, suggestedActions }) => [
      ...(suggestedActions?.actions ?? []).flatMap(({ type, value }) => (type === 'openUrl' ? [String(value)] : [])),
      ...(/https:\S+\/form\/\S+/.exec(text) ?? []),
    ]);
    return /\/form\/(\S+)$/.exec(links[0] ?? '')?.[1] ?? '';
  }

  /** Fills in the safe form that was opened last. */
  async fillsInForm(typed = ANA_TYPES): Promise<Heard> {
    const token = await this.formToken();
    return this.#gathers(async () => this.#latchkey.forms?.fill(token, typed));
  }

  /** The case that staff see. */
  async case(): Promise<Ticket | null> {
    return this.#latchkey.store.ticketOf(this.conversation);
  }

  /** The ids of the saved dialog stack, bottom first, each flow with its state. */
  async stack(): Promise<string[]> {
    const { state } = await this.#latchkey.store.load(this.conversation);
    const frames = (state.dialog?.dialogStack ?? []) as { id: string; state: { at?: { state: string } } }[];
    return frames.map(({ id, state: { at } }) => (at ? `${id}.${at.state}` : id));
  }

  /** The whole log, patient's words too. */
  async log(): Promise<readonly LogRow[]> {
    return this.#latchkey.turns.since(this.conversation, 0);
  }

  get latchkey(): Latchkey {
    return this.#latchkey;
  }

  get conversation(): string {
    return 'ana';
  }

  get channel(): 'web' | 'sms' {
    return this.#options.channel ?? 'web';
  }

  get now(): number {
    return this.#at;
  }

  /** The process ends and another begins, on the same data. */
  async restarts(): Promise<void> {
    await this.#latchkey.stop();
    await this.#start();
  }

  async leaves(): Promise<void> {
    await this.#latchkey.stop();
    if (!this.#options.dataDir) rmSync(this.#dataDir, { recursive: true });
  }

  async #start(): Promise<void> {
    this.#latchkey = await compose({
      clinic: clinicWith(this.#options.clinic),
      dataDir: this.#dataDir,
      dataKeys: testKey,
      portal: this.#options.portal ?? this.#portal,
      forms:
        this.#options.forms === false ? null : { origin: HERE, record: this.#options.record ?? new RecordOf([ANA]) },
      ...(this.#options.accounts && { accounts: this.#options.accounts }),
      ...(this.#options.texts && { texts: TEXTS }),
      clock: { now: () => this.#at },
      random: this.#options.random ?? Math.random,
      log: { ...silent, error: (detail) => this.faults.push(JSON.stringify(detail)) },
    });
    this.#latchkey.turns.onCommitted(({ rows }) => this.#heard.push(...rows));
  }

  #sends(activity: object): Promise<Heard> {
    const conversation = { id: this.conversation } as ConversationAccount;
    const id = `m${++this.#count}`;
    return this.#gathers(() => this.#latchkey.turns.take({ channelId: this.channel, id, conversation, ...activity }));
  }

  async #gathers(act: () => Promise<unknown>): Promise<Heard> {
    this.#heard = [];
    await act();
    await this.#latchkey.settled();
    const said = this.#heard.filter(({ from }) => from === 'bot');
    const messages = said.map(({ text }) => text);
    const buttons = (said.at(-1)?.suggestedActions?.actions ?? []).map(({ title }) => title);
    return { messages, buttons, text: messages.join('\n') };
  }
}

const nothing: Heard = { text: '', buttons: [], messages: [] };
const testKey = randomBytes(32).toString('base64');

/** Ends what the tests of a file began; call it in afterEach. */
export async function allLeave(): Promise<void> {
  for (const patient of running) await patient.leaves();
  running.clear();
}

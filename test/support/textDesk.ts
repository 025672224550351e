import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { compose, type Ingredients, type Latchkey } from '../../src/compose.ts';
import { composeServer } from '../../src/composeServer.ts';
import { textsThrough } from '../../src/composeTexts.ts';
import { startTexts, type OwnTexts } from '../../src/demo/ownTexts.ts';
import { messagesIn } from '../../src/demo/twilio/twiml.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import type { Server } from '../../src/server/server.ts';
import { clinicWith, type Changes } from './clinic.ts';

/** Monday 23 November 2026, 9:00 in Chicago. */
const MONDAY_MORNING = Date.parse('2026-11-23T15:00:00Z');

export const OURS = '+13125550150';
export const ANA = '+13125550101';
const LUIS = { id: 'luis', name: 'Luis M.' };

type Form = Readonly<Record<string, string | readonly string[]>>;

interface Options {
  readonly optOut?: 'carrier' | 'self';
  /** Beside the account's own: the one before it. */
  readonly oldToken?: string;
  readonly portal?: Ingredients['portal'];
  readonly clinic?: Changes;
}

const running = new Set<TextDesk>();

/** A whole Latchkey behind a real server, texts and all, with the demo's stand-in in Twilio's place; on a clock of its own. */
export class TextDesk {
  readonly #options: Options;
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'latchkey-texts-'));
  readonly #dataKeys = randomBytes(32).toString('base64');
  #latchkey!: Latchkey;
  #server!: Server;
  #own!: OwnTexts;
  #at = MONDAY_MORNING;
  #count = 0;
  readonly faults: unknown[] = [];

  private constructor(options: Options) {
    this.#options = options;
  }

  static async opens(options: Options = {}): Promise<TextDesk> {
    const desk = new TextDesk(options);
    await desk.#start();
    running.add(desk);
    return desk;
  }

  get url(): string {
    return this.#server.site.own()[0] ?? '';
  }

  get latchkey(): Latchkey {
    return this.#latchkey;
  }

  get company(): OwnTexts {
    return this.#own;
  }

  get token(): string {
    return this.#own.texts.account.authToken;
  }

  get now(): number {
    return this.#at;
  }

  /** Fields of an inbound webhook, as Twilio sends them; values are made up. */
  inbound(body: string, more: Form = {}): Record<string, string | readonly string[]> {
    const sid = `SM${String(++this.#count).padStart(32, '0')}`;
    return {
      ToCountry: 'US',
      ToState: 'IL',
      SmsMessageSid: sid,
      NumMedia: '0',
      SmsSid: sid,
      SmsStatus: 'received',
      Body: body,
      To: OURS,
      NumSegments: '1',
      MessageSid: sid,
      AccountSid: this.#own.texts.account.accountSid,
      From: ANA,
      ApiVersion: '2010-04-01',
      ...more,
    };
  }

  /** Posts a form as Twilio does; `signature` in place of the right one where given. */
  posts(path: string, form: Form, { token = this.token, signature }: { token?: string; signature?: string } = {}) {
    const signed = signature ?? getExpectedTwilioSignature(token, `${this.url}${path}`, { ...form });
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one);
    return this.postsRaw(path, body.toString(), signed);
  }

  postsRaw(path: string, body: string, signature: string): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
      body,
    });
  }

  /** A patient texts. @returns what the answer says; empty when it says nothing. */
  async says(body: string, more: Form = {}): Promise<string> {
    const answer = await this.posts('/sms/inbound', this.inbound(body, more));
    if (answer.status !== 200) throw new Error(`the webhook answered ${answer.status}`);
    const said = messagesIn(await answer.text()).map(({ text }) => text);
    return said.join('\n--\n');
  }

  async saysAll(...texts: readonly string[]): Promise<string> {
    let answer = '';
    for (const text of texts) answer = await this.says(text);
    return answer;
  }

  /** A phone that nobody has texted from yet. */
  phone(): Phone {
    return new Phone(this, `+1312556${String(1000 + ++this.#count).padStart(4, '0')}`);
  }

  /** Texts that came by themselves. */
  async sent(number = ANA): Promise<string[]> {
    await this.settled();
    return this.#own.texts.with(number).flatMap(({ direction, body }) => (direction === 'outbound-api' ? [body] : []));
  }

  async settled(): Promise<void> {
    await this.#latchkey.settled();
    await this.#own.carrier.idle();
    await this.#latchkey.settled();
  }

  /** Time passes; what comes due comes. */
  async waits(minutes: number): Promise<void> {
    await this.settled();
    this.#at += minutes * 60_000;
    await this.#latchkey.wake();
    await this.settled();
  }

  async conversation(number = ANA): Promise<string> {
    const { conversation } = await this.#latchkey.phones.find(number, OURS);
    return conversation;
  }

  async staff(name: string, value: object = {}, number = ANA): Promise<void> {
    await this.staffOf(await this.conversation(number), name, value);
  }

  /** A staff member does something in a conversation. */
  async staffOf(conversation: string, name: string, value: object = {}): Promise<void> {
    const event = { type: 'event', id: `desk:${++this.#count}`, name, value: { by: LUIS, ...value } };
    await this.#latchkey.turns.take({ ...event, conversation: { id: conversation } });
    await this.settled();
  }

  /** The small records as they rest in the store's file. */
  storedRecords(): string[] {
    const file = new Libsql(join(this.#dataDir, 'latchkey.db'), { readonly: true });
    const rows = file.prepare('SELECT name, value FROM record').all() as { name: string; value: string }[];
    file.close();
    return rows.map(({ name, value }) => `${name} ${value}`);
  }

  async closes(): Promise<void> {
    running.delete(this);
    await this.#server.drain();
    await this.#latchkey.stop();
    rmSync(this.#dataDir, { recursive: true });
  }

  async #start(): Promise<void> {
    const { optOut = 'carrier', oldToken, portal = new StandInPortal() } = this.#options;
    const clock = { now: () => this.#at };
    const log = { debug: () => undefined, warn: () => undefined, error: (detail: unknown) => this.faults.push(detail) };
    const now = () => this.#at;
    this.#own = await startTexts({ dataDir: this.#dataDir, now, optOut, phones: () => [], paceMs: 0 });
    let reachedAt: (url: string) => void = () => undefined;
    const origin = new Promise<string>((resolve) => (reachedAt = resolve));
    const clinic = clinicWith(this.#options.clinic);
    const { account } = this.#own;
    const { texts, twilio } = textsThrough(
      {
        ...account,
        authTokens: [...account.authTokens, ...(oldToken === undefined ? [] : [oldToken])],
        messagingServiceSid: null,
        baseUrl: async () => `${await origin}${account.api}`,
      },
      { clinic, origin, optOut },
    );
    this.#latchkey = await compose({
      clinic,
      dataDir: this.#dataDir,
      dataKeys: this.#dataKeys,
      portal,
      texts,
      forms: null,
      clock,
      random: Math.random,
      log,
    });
    this.#server = await composeServer(this.#latchkey, {
      publicUrl: null,
      widgetOrigins: [],
      trustProxy: false,
      clinic,
      logo: null,
      clock,
      log,
      twilio,
    });
    await this.#own.hangPagesOn(this.#server, clinic);
    await this.#server.listen({ host: '127.0.0.1', port: 0, moveOn: false });
    reachedAt(this.url);
  }
}

/** One patient's phone. */
export class Phone {
  readonly #desk: TextDesk;
  readonly number: string;

  constructor(desk: TextDesk, number: string) {
    this.#desk = desk;
    this.number = number;
  }

  says(body: string, more: Form = {}): Promise<string> {
    return this.#desk.says(body, { From: this.number, ...more });
  }

  async saysAll(...texts: readonly string[]): Promise<string> {
    let answer = '';
    for (const text of texts) answer = await this.says(text);
    return answer;
  }

  sent(): Promise<string[]> {
    return this.#desk.sent(this.number);
  }

  async isStopped(): Promise<boolean> {
    await this.#desk.settled();
    return this.#desk.latchkey.phones.isStopped(this.number);
  }

  staff(name: string, value: object = {}): Promise<void> {
    return this.#desk.staff(name, value, this.number);
  }
}

/** Ends what the tests of a file began; call it in afterEach. */
export async function textDesksClose(): Promise<void> {
  for (const desk of [...running]) await desk.closes();
}

import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { startTexts, type OwnTexts } from '../../../src/demo/ownTexts.ts';
import type { Fate } from '../../../src/demo/sendgrid/conduct.ts';
import { sendGridServer } from '../../../src/demo/sendgrid/server.ts';
import { Suppressions } from '../../../src/demo/sendgrid/suppressions.ts';
import { restRoutes } from '../../../src/demo/twilio/restRoutes.ts';
import type { Taken } from '../../../src/demo/sendgrid/mailing.ts';

/** When a provider has something done, once: when a message comes, or when it has taken one and not answered yet. */
export type Moment = 'comes' | 'taken';

const OURS = '+13125550150';
const HOST = '127.0.0.1';

/** The demo's Twilio and SendGrid, which outlive the workers that send through them. They report nothing. */
export class Providers {
  readonly #own: OwnTexts;
  readonly #twilio: FastifyInstance = fastify({ forceCloseConnections: true });
  readonly #sendGrid: FastifyInstance;
  readonly #apiKey = `SG.${randomBytes(9).toString('base64url')}`;
  readonly #mails: string[] = [];
  #once: { readonly when: Moment; readonly act: () => Promise<void> } | null = null;

  private constructor(own: OwnTexts) {
    this.#own = own;
    this.#sendGrid = sendGridServer({
      apiKey: this.#apiKey,
      suppressions: new Suppressions(),
      fate: () => this.#mailComes(),
      mailing: { send: (mail: Taken) => this.#takes(mail) },
    });
  }

  static async start(dataDir: string): Promise<Providers> {
    const now = () => Date.now();
    const providers = new Providers(await startTexts({ dataDir, now, optOut: 'carrier', phones: () => [], paceMs: 0 }));
    await providers.#listen();
    return providers;
  }

  get twilio() {
    const { accountSid, authTokens } = this.#own.account;
    return { accountSid, authTokens, baseUrl: `${urlOf(this.#twilio)}/demo/twilio` };
  }

  get sendGrid() {
    return { apiKey: this.#apiKey, baseUrl: urlOf(this.#sendGrid), from: 'help@clinic.example' };
  }

  /** Does that at the next message's moment, before anything else happens to it. */
  once(when: Moment, act: () => Promise<void>): void {
    this.#once = { when, act };
  }

  /** Texts that the number got. */
  texts(number: string): readonly string[] {
    return this.#own.texts.with(number).map(({ body }) => body);
  }

  /** How many mails the address got. */
  mails(address: string): number {
    return this.#mails.filter((to) => to === address).length;
  }

  async stop(): Promise<void> {
    await Promise.all([this.#twilio.close(), this.#sendGrid.close()]);
  }

  async #listen(): Promise<void> {
    const { texts } = this.#own;
    // What became of a text would have to be posted to a worker; nobody here listens for it.
    const carrier = { send: () => undefined } as unknown as OwnTexts['carrier'];
    this.#twilio.addHook('onRequest', async ({ method }, reply) => {
      if (method === 'POST' && (await this.#does('comes'))) reply.hijack();
    });
    this.#twilio.addHook('onSend', async ({ method }) => {
      if (method === 'POST') await this.#does('taken');
    });
    await this.#twilio.register(restRoutes, { texts, carrier, ours: OURS, prefix: '/demo/twilio' });
    await Promise.all([this.#twilio, this.#sendGrid].map((app) => app.listen({ host: HOST, port: 0 })));
  }

  async #does(moment: Moment): Promise<boolean> {
    if (this.#once?.when !== moment) return false;
    const { act } = this.#once;
    this.#once = null;
    await act();
    return true;
  }

  #mailComes(): Fate {
    if (this.#once?.when === 'taken') return 'answerLost';
    const isTurnedAway = this.#once?.when === 'comes';
    void this.#does('comes');
    return isTurnedAway ? 'silent' : 'arrives';
  }

  #takes({ to }: Taken): string {
    this.#mails.push(to);
    void this.#does('taken');
    return randomBytes(9).toString('base64url');
  }
}

function urlOf({ server }: FastifyInstance): string {
  return `http://${HOST}:${(server.address() as AddressInfo).port}`;
}

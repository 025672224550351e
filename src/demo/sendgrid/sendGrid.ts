import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../errors/fault.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import type { Fate } from './conduct.ts';
import { EventPost } from './eventPost.ts';
import { Mailing } from './mailing.ts';
import { sendGridServer } from './server.ts';
import { Suppressions } from './suppressions.ts';

export interface DemoSendGridParts {
  readonly mailbox: Mailbox;
  /** Where our own server is reached, once it listens: events go there. */
  readonly origin: Promise<string>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly putOffMs?: number;
}

/** A running stand-in for SendGrid: our own client and our own address for events work with it unchanged. */
export interface DemoSendGrid {
  readonly account: {
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly from: string;
    readonly eventKey: string;
  };
  /** Addresses that are not written to any more. */
  readonly suppressions: Suppressions;
  /** What happens to the next mail. */
  next: Fate;
  stop(): Promise<void>;
}

/** The sender of our own mails in the demo. */
const CLINIC = '@clinic.example';
const SENDER = `help${CLINIC}`;

const HOST = '127.0.0.1';
const PUT_OFF_MS = 30_000;

/** Starts the stand-in on a free port of this machine; its keys are drawn anew. */
export async function startSendGrid(parts: DemoSendGridParts): Promise<DemoSendGrid> {
  const { putOffMs = PUT_OFF_MS } = parts;
  const suppressions = new Suppressions();
  const events = new EventPost(parts);
  const mailing = new Mailing({ ...parts, suppressions, events, putOffMs });
  const apiKey = `SG.demo.${randomBytes(16).toString('base64url')}`;
  // What staff are mailed comes by itself, and must not use up what was meant for a patient's mail.
  const fate = (mails: readonly { readonly to: string }[]): Fate => {
    if (mails.every(({ to }) => to.endsWith(CLINIC))) return 'arrives';
    const { next } = sendGrid;
    sendGrid.next = 'arrives';
    return next;
  };
  const app = sendGridServer({ apiKey, mailing, suppressions, fate });
  await app.listen({ host: HOST, port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const sendGrid: DemoSendGrid = {
    account: { apiKey, baseUrl: `http://${HOST}:${port}`, from: SENDER, eventKey: events.publicKey },
    suppressions,
    next: 'arrives',
    stop: async () => {
      events.stop();
      mailing.stop();
      await app.close();
    },
  };
  return sendGrid;
}

import { compose, type Latchkey } from '../../../src/compose.ts';
import { mailsOf } from '../../../src/composeMail.ts';
import { textsThrough } from '../../../src/composeTexts.ts';
import type { ContactMail } from '../../../src/portal/contactMail.ts';
import type { Accepted, Call, CodeToSend } from '../../../src/portal/gateway.ts';
import { StandInPortal } from '../../../src/portal/standIn.ts';
import type { FromWorker, Orders, Question, ToWorker } from './protocol.ts';

const log = { warn: () => undefined, error: () => undefined };
const clock = { now: () => Date.now() };
const tell = (message: FromWorker): void => void process.send?.(message);

/** Sends codes as our own mails do; the record knows one address. */
class MailingPortal extends StandInPortal {
  readonly #mails: ContactMail;

  constructor(mails: ContactMail) {
    super();
    this.#mails = mails;
  }

  override async sendCode({ code, by }: CodeToSend, call: Call): Promise<Accepted> {
    await this.#mails.code(`${'username' in by ? by.username : ''}@mail.example`, code, call);
    return { receipt: call.idempotencyKey, tellPatient: 'if-on-file-sent' };
  }
}

async function work({ clinic, dataDir, dataKeys, twilio, sendGrid }: Orders): Promise<void> {
  let diesAt: string | undefined;
  const account = { ...twilio, baseUrl: async () => twilio.baseUrl };
  const { texts } = textsThrough(account, { clinic, origin: Promise.resolve(twilio.baseUrl), optOut: 'carrier' });
  const latchkey = await compose({
    clinic,
    dataDir,
    dataKeys,
    portal: ({ deliveries }) => new MailingPortal(mailsOf({ mail: sendGrid, clinic, deliveries, now: clock.now, log })),
    texts,
    forms: null,
    clock,
    random: Math.random,
    log,
    checkpoint: (name) => {
      if (name === diesAt) process.kill(process.pid, 'SIGKILL');
    },
  });
  process.on('message', (message: ToWorker) => {
    if (!('question' in message)) return;
    const { number, question } = message;
    diesAt = 'diesAt' in question ? question.diesAt : undefined;
    void answer(latchkey, question).then((lines) => tell({ number, lines }));
  });
  await latchkey.settled();
  tell('ready');
}

async function answer(latchkey: Latchkey, question: Question): Promise<readonly string[]> {
  if ('take' in question) {
    await latchkey.turns.take(question.take);
    await latchkey.settled();
    return [];
  }
  if ('log' in question) return (await latchkey.turns.since(question.log, 0)).map(({ text }) => text);
  const { talk } = (await latchkey.store.load(question.deliveriesOf)).state;
  return (talk?.facts.deliveries ?? []).map(({ medium, about, status }) => `${about} by ${medium}: ${status}`);
}

process.once('message', (message: ToWorker) => {
  if ('go' in message) void work(message.go);
});

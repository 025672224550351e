import type { FastifyInstance } from 'fastify';
import { newsIn } from './events.ts';
import type { EventParts } from './ports.ts';
import { Refusal } from './refusal.ts';
import { eventKey, isSigned } from './signature.ts';

/** The largest batch of events; bytes. */
const LARGEST = 2_000_000;

const SIGNATURE = 'x-twilio-email-event-webhook-signature';
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp';

/**
 * The address that SendGrid reports to, `POST /email/events`. Signed batches alone are read. An old one is welcome, for SendGrid
 * repeats what it could not deliver for a day; one that was changed, or repeated by a stranger, tells nothing new.
 */
export async function emailChannel(app: FastifyInstance, { publicKey, reported }: EventParts): Promise<void> {
  const key = eventKey(publicKey);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: LARGEST }, (_, body, done) =>
    done(null, body),
  );
  app.post('/email/events', { bodyLimit: LARGEST }, async ({ body, headers }, reply) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    const isTheirs = isSigned(bytes, { signature: headers[SIGNATURE], timestamp: headers[TIMESTAMP] }, key);
    if (!isTheirs) throw new Refusal(403, 'EventsNotSigned', 'This is not signed by SendGrid.');
    const news = newsIn(parsed(bytes));
    if (news === null) throw new Refusal(400, 'NoEvents', 'This is no list of at most 1,000 events.');
    await Promise.all(news.map((one) => reported(one)));
    return reply.code(204).send();
  });
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

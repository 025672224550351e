import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import * as z from 'zod';
import { withoutSchemas } from '../../server/withoutSchemas.ts';
import type { Fate } from './conduct.ts';
import type { Mailing, Taken } from './mailing.ts';
import { LISTS, type Suppressions } from './suppressions.ts';

export interface ServerParts {
  readonly apiKey: string;
  readonly mailing: Pick<Mailing, 'send'>;
  readonly suppressions: Suppressions;
  /** What happens to this mail; asking takes it back to the usual. */
  readonly fate: (mails: readonly Pick<Taken, 'to'>[]) => Fate;
}

/** Seconds until another try, where there were too many. */
const RETRY_AFTER = '1';

const address = z.object({ email: z.string().regex(/^[^\s@]+@[^\s@]+$/) });

/** A mail as v3/mail/send takes it, as far as it is read here. */
const mail = z.object({
  personalizations: z
    .array(z.object({ to: z.array(address).min(1), custom_args: z.record(z.string(), z.string()).default({}) }))
    .min(1),
  from: address,
  subject: z.string().min(1),
  content: z.tuple([z.object({ type: z.literal('text/plain'), value: z.string().min(1) })], z.unknown()),
});

const refusal = (message: string, field = '') => ({ errors: [{ message, field, help: null }] });

/** The part of SendGrid's v3 API that we use. */
export function sendGridServer(parts: ServerParts): FastifyInstance {
  const app = fastify({ ...withoutSchemas, forceCloseConnections: true });
  app.addHook('onRequest', async ({ headers }, reply) => {
    if (headers.authorization === `Bearer ${parts.apiKey}`) return undefined;
    return reply.code(401).send(refusal('The provided authorization grant is invalid, expired, or revoked'));
  });
  mailRoute(app, parts);
  listRoutes(app, parts.suppressions);
  return app;
}

function mailRoute(app: FastifyInstance, { mailing, fate: drawn }: ServerParts): void {
  app.post('/v3/mail/send', async ({ body }, reply) => {
    const { data, error } = mail.safeParse(body);
    if (error) return reply.code(400).send(refusal('Bad Request', error.issues[0]?.path.join('.')));
    const mails = takenOf(data);
    const fate = drawn(mails);
    if (fate === 'tooMany')
      return reply.code(429).header('retry-after', RETRY_AFTER).send(refusal('too many requests'));
    if (fate === 'breaks') return reply.code(500).send(refusal('Internal Server Error'));
    if (fate === 'silent') return reply.hijack();
    const ids = mails.map((taken) => mailing.send(taken, fate));
    return fate === 'answerLost' ? hangUp(reply) : reply.code(202).header('x-message-id', String(ids[0])).send();
  });
}

function hangUp(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.socket?.destroy();
  return reply;
}

function takenOf({ personalizations, from, subject, content: [{ value: text }] }: z.output<typeof mail>): Taken[] {
  return personalizations.flatMap(({ to, custom_args: customArgs }) =>
    to.map(({ email }) => ({ to: email, from: from.email, subject, text, customArgs })),
  );
}

function listRoutes(app: FastifyInstance, suppressions: Suppressions): void {
  for (const list of LISTS) {
    const path = `/v3/suppression/${list}/:email`;
    app.get<{ Params: { email: string } }>(path, ({ params }, reply) =>
      reply.send(suppressions.entries(list, params.email)),
    );
    app.delete<{ Params: { email: string } }>(path, ({ params }, reply) =>
      suppressions.remove(list, params.email)
        ? reply.code(204).send()
        : reply.code(404).send(refusal('email does not exist')),
    );
  }
}

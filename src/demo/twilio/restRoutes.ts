import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Carrier } from './carrier.ts';
import type { Text, Texts } from './texts.ts';

export interface RestParts {
  readonly texts: Texts;
  readonly carrier: Carrier;
  /** The number that a text comes from where the request names a Messaging Service alone. */
  readonly ours: string;
}

const E164 = /^\+[1-9]\d{7,14}$/;

const order = z.object({
  To: z.string(),
  From: z.string().optional(),
  MessagingServiceSid: z.string().optional(),
  Body: z.string().min(1).max(1600),
  StatusCallback: z.url().optional(),
});

const asked = z.object({ To: z.string().optional(), PageSize: z.coerce.number().int().min(1).max(1000).default(50) });

interface Account {
  Params: { account: string; sid: string };
}

/** As much of Twilio's REST API as texts take: create, list and fetch messages. Register it where TWILIO_BASE_URL points. */
export async function restRoutes(app: FastifyInstance, parts: RestParts): Promise<void> {
  const { texts } = parts;
  await app.register(formBody);
  app.addHook('preHandler', async (request, reply) =>
    isOwner(request, texts) ? undefined : refuse(reply, [401, 20003], 'Authenticate'),
  );
  const messages = '/2010-04-01/Accounts/:account/Messages';
  app.post(`${messages}.json`, (request, reply) => create(request, reply, parts));
  app.get(`${messages}.json`, async (request) => {
    const { To, PageSize } = asked.parse(request.query);
    const found = texts.with(To).filter(({ direction }) => direction !== 'inbound');
    const page = found.slice(-PageSize).reverse();
    return { messages: page.map((text) => shown(text, texts)), page: 0, page_size: PageSize, next_page_uri: null };
  });
  app.get<Account>(`${messages}/:sid.json`, async ({ params }, reply) => {
    const text = texts.one(params.sid);
    return text ? shown(text, texts) : refuse(reply, [404, 20404], 'The requested resource was not found');
  });
}

async function create({ body, raw }: FastifyRequest, reply: FastifyReply, parts: RestParts): Promise<FastifyReply> {
  const { texts, carrier, ours } = parts;
  switch (texts.conduct.answer) {
    case '429':
      return refuse(reply.header('retry-after', '1'), [429, 20429], 'Too Many Requests');
    case '500':
      return reply.code(500).type('text/html').send('<h1>Internal Server Error</h1>');
    case 'timeout':
      await new Promise((resolve) => raw.socket.once('close', resolve));
      return reply.hijack();
    case 'lost':
    case 'ok':
  }
  const read = order.safeParse(body);
  if (!read.success) return refuse(reply, [400, 21602], 'Message body is required, and at most 1600 characters');
  const { To: to, From: from = ours, Body: said, StatusCallback } = read.data;
  if (!E164.test(to)) return refuse(reply, [400, 21211], `The 'To' number is not a valid phone number.`);
  if (texts.isStopped(to)) return refuse(reply, [400, 21610], 'Attempt to send to unsubscribed recipient');
  const text = texts.add({ from, to, body: said, direction: 'outbound-api', status: 'queued' });
  const answer = shown(text, texts);
  carrier.send(text, StatusCallback);
  if (texts.conduct.answer === 'ok') return reply.code(201).send(answer);
  raw.socket.destroy();
  return reply.hijack();
}

function isOwner({ headers, params }: FastifyRequest, { account }: Texts): boolean {
  const { account: named } = params as Account['Params'];
  const expected = Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64');
  return named === account.accountSid && headers.authorization === `Basic ${expected}`;
}

/** A message as the API shows it. */
function shown({ sid, from, to, body, direction, segments, at, status, error }: Text, { account }: Texts) {
  const when = new Date(at).toUTCString().replace('GMT', '+0000');
  return {
    sid,
    account_sid: account.accountSid,
    api_version: '2010-04-01',
    from,
    to,
    body,
    direction,
    status,
    num_segments: String(segments),
    num_media: '0',
    date_created: when,
    date_updated: when,
    date_sent: status === 'queued' ? null : when,
    error_code: error,
    error_message: null,
    messaging_service_sid: null,
    price: null,
    price_unit: 'USD',
    uri: `/2010-04-01/Accounts/${account.accountSid}/Messages/${sid}.json`,
    subresource_uris: {},
  };
}

function refuse(
  reply: FastifyReply,
  [status, code]: readonly [status: number, code: number],
  message: string,
): FastifyReply {
  const more = `https://www.twilio.com/docs/errors/${code}`;
  return reply.code(status).send({ code, message, more_info: more, status });
}

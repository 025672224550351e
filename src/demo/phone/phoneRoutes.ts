import { readFileSync } from 'node:fs';
import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Carrier } from '../twilio/carrier.ts';
import type { Texts } from '../twilio/texts.ts';
import { phonePage, type Phone } from './phonePage.ts';
import { styleSheet } from '../styleSheet.ts';

export interface PhoneParts {
  readonly texts: Texts;
  readonly carrier: Carrier;
  readonly phones: () => readonly Phone[];
  /** The clinic's number, and its name as texts say it. */
  readonly ours: string;
  readonly clinic: string;
  /** The origins we are reached under. */
  readonly own: () => readonly string[];
}

const css = styleSheet(new URL('./phone.css', import.meta.url));
const script = readFileSync(new URL('./phone.js', import.meta.url));

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const number = z.string().regex(/^\+[1-9]\d{7,14}$/);
const asked = z.object({ as: number.optional().catch(undefined) });
const written = z.object({
  as: number,
  text: z.string().max(1600).default(''),
  send: z.enum(['text', 'picture']).default('text'),
});
const wished = z.object({
  as: number,
  answer: z.enum(['ok', '429', '500', 'timeout', 'lost']),
  delivery: z.enum(['ok', 'landline', 'unreachable']),
});

/** The demo's phones as a page and as JSON. For a server that only this machine reaches. */
export async function phoneRoutes(app: FastifyInstance, parts: PhoneParts): Promise<void> {
  const { texts, carrier, ours, own } = parts;
  await app.register(formBody);
  app.addHook('onRequest', async ({ method, headers }, reply) => {
    // Pages of other sites must not send texts, or break the network, from a browser on this machine.
    const isForeign = headers.origin !== undefined && !own().includes(headers.origin);
    return method === 'POST' && isForeign ? reply.code(403).send() : undefined;
  });
  app.get('/demo/phone.css', (_, reply) => reply.type('text/css; charset=utf-8').send(css));
  app.get('/demo/phone.js', (_, reply) => reply.type('text/javascript; charset=utf-8').send(script));
  app.get('/demo/texts.json', (request, reply) => {
    const { as } = asked.parse(request.query);
    return reply.header('cache-control', 'no-store').send({ texts: texts.with(as) });
  });
  app.get('/demo/phone', (request, reply) => {
    const mine = phoneOf(parts, asked.parse(request.query).as);
    const shown = { ...parts, phones: parts.phones(), mine, texts: texts.with(mine.number), conduct: texts.conduct };
    return page(reply, phonePage(shown));
  });
  app.post('/demo/phone', async (request, reply) => {
    const read = written.safeParse(request.body);
    if (!read.success) return reply.code(400).send();
    const { as, text, send } = read.data;
    const pictures = send === 'picture' ? 1 : 0;
    if (text !== '' || pictures > 0) await carrier.fromPhone(as, ours, { body: text, pictures });
    return back(reply, as);
  });
  app.post('/demo/phone/conduct', (request, reply) => {
    const read = wished.safeParse(request.body);
    if (!read.success) return reply.code(400).send();
    const { as, ...conduct } = read.data;
    texts.behave(conduct);
    return back(reply, as);
  });
}

/** A phone of the list, the first where none is named; or any number, as a stranger's. */
function phoneOf({ phones }: PhoneParts, wanted: string | undefined): Phone {
  const all = phones();
  const known = wanted === undefined ? all[0] : all.find(({ number }) => number === wanted);
  return known ?? { number: wanted ?? '', name: 'Someone' };
}

function back(reply: FastifyReply, as: string): FastifyReply {
  return reply.redirect(`/demo/phone?as=${encodeURIComponent(as)}`, 303);
}

function page(reply: FastifyReply, body: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', POLICY)
    .header('referrer-policy', 'same-origin')
    .send(body);
}

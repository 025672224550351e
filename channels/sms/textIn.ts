import * as z from 'zod';
import { carrierWord, isAnsweredByCarrier } from './carrierWords.ts';
import type { Form } from './form.ts';
import type { SmsParts, TextIn } from './ports.ts';
import { Refusal } from './refusal.ts';

/** Twilio sends ten at most; whatever a form claims, we count no further. */
const MOST_MEDIA = 10;

/** E.164, or a short code. */
const number = z.string().regex(/^\+?\d{3,15}$/);

/** What we use of an inbound webhook; Twilio adds fields without notice, and leaves some out. */
const inbound = z.object({
  MessageSid: z.string().regex(/^[A-Z]{2}[0-9A-Za-z]{1,62}$/),
  From: number,
  To: number,
  Body: z.string().default(''),
  NumMedia: z.string().regex(/^\d+$/).default('0').transform(Number),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
});

const words = { STOP: 'stop', START: 'start', HELP: 'help' } as const;

/** The text that a signed form tells of. @throws Refusal */
export function textIn(form: Form, { optOut }: Pick<SmsParts, 'optOut'>): TextIn {
  const read = inbound.safeParse(form);
  if (!read.success) throw new Refusal(400, 'BadWebhook', `"${fieldOf(read.error)}" has the wrong form.`);
  const { MessageSid: id, From: from, To: to, Body: body, NumMedia, OptOutType } = read.data;
  const word = OptOutType === undefined ? carrierWord(body) : words[OptOutType];
  const carrierAnswered = OptOutType !== undefined || (optOut === 'carrier' && isAnsweredByCarrier(body));
  return { id, from, to, body, media: Math.min(NumMedia, MOST_MEDIA), word, carrierAnswered };
}

/** The field that is wrong; never what was in it. */
export function fieldOf({ issues }: z.ZodError): string {
  return issues[0]?.path.join('.') ?? 'the form';
}

import * as z from 'zod';
import type { Form } from './form.ts';
import type { TextReport } from './ports.ts';
import { Refusal } from './refusal.ts';
import { fieldOf } from './textIn.ts';

/** Inbound webhooks carry SmsStatus as well: only MessageStatus tells of a text of ours. */
const callback = z.object({
  MessageStatus: z.string().regex(/^[a-z_]{1,32}$/),
  ErrorCode: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .nullable()
    .default(null)
    .catch(null),
});

const query = z.object({ ref: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/) });

/** What a signed callback reports; null for one that names no text of ours. @throws Refusal */
export function reportIn(form: Form, asked: unknown): TextReport | null {
  const about = query.safeParse(asked);
  if (!about.success) return null;
  const read = callback.safeParse(form);
  if (!read.success) throw new Refusal(400, 'BadWebhook', `"${fieldOf(read.error)}" has the wrong form.`);
  const { MessageStatus: status, ErrorCode: error } = read.data;
  return { ref: about.data.ref, status, error: error === 0 ? null : error };
}

/** Where Twilio is to report to: tried three times more when we do not answer. The fragment is for Twilio and is not signed. */
export function statusAddress(origin: string, ref: string): string {
  return `${origin}/sms/status?ref=${ref}#rc=3&rp=ct,rt,5xx`;
}

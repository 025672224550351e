import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Incoming } from '../ports.ts';
import { Refusal } from '../refusal.ts';

/** The longest message that is read; characters. */
const LONGEST_TEXT = 2000;
const MOST_ATTACHMENTS = 10;
/** Before a client's own id: what it says can then never pass for an id of ours. */
const CLIENT = 'client:';

/** Names that only our own side may use. */
const RESERVED = /^(effect\.result|timer\.due|outage\.over|(staff|form)\..*)$/;

const posted = z.object({
  type: z.string().max(100),
  channelData: z
    .object({
      // An id is looked up in the database as it is, so it has nothing in it that a database may not like.
      clientActivityID: z
        .string()
        .max(100)
        .regex(/^[ -~]+$/)
        .optional(),
    })
    .nullish(),
});

const message = z.object({
  text: z.string().default(''),
  attachments: z
    .array(z.object({ contentType: z.string().max(255) }))
    .max(MOST_ATTACHMENTS)
    .default([]),
});

const event = z.object({ name: z.string().max(100).default('') });

const codeEntered = z.object({ value: z.object({ digits: z.string().regex(/^\d{6}$/) }) });

/** What a client's activity is for the bot; null when it is nothing to react to, such as `typing`. @throws Refusal */
export function incomingFrom(conversation: string, body: unknown): Incoming | null {
  const { type, channelData } = read(posted, body);
  const clientId = channelData?.clientActivityID;
  const id = clientId === undefined ? randomUUID() : `${CLIENT}${clientId}`;
  const to = { channelId: 'web', id, conversation: { id: conversation } } as const;
  if (type === 'message') return { ...to, ...messageFrom(body) };
  return type === 'event' ? eventFrom(body, to) : null;
}

/** The client's own id in the id its message was passed on under; null when the client gave none. */
export function clientIdOf(messageId: string | undefined): string | null {
  return messageId?.startsWith(CLIENT) ? messageId.slice(CLIENT.length) : null;
}

function messageFrom(body: unknown): Pick<Incoming, 'type' | 'text' | 'attachments'> {
  const { text, attachments } = read(message, body);
  if (text.trim() === '' && attachments.length === 0) {
    throw new Refusal(400, 'BadArgument', 'The message is empty: it needs a text.');
  }
  if (text.length > LONGEST_TEXT) {
    throw new Refusal(413, 'TooLong', `The message is too long. Send at most ${LONGEST_TEXT} characters at a time.`);
  }
  return { type: 'message', text, attachments };
}

function eventFrom(body: unknown, to: Pick<Incoming, 'channelId' | 'id' | 'conversation'>): Incoming | null {
  const { name } = read(event, body);
  if (RESERVED.test(name)) {
    throw new Refusal(400, 'BadArgument', 'An event of this name can only come from the clinic’s own side.');
  }
  return name === 'code.entered' ? { ...to, type: 'event', name, value: read(codeEntered, body).value } : null;
}

/** @throws Refusal that names the field, and never repeats what was in it. */
export function read<T>(shape: z.ZodType<T>, given: unknown): T {
  const { data, error } = shape.safeParse(given);
  if (error === undefined) return data;
  const where = error.issues[0]?.path.join('.') ?? '';
  throw new Refusal(400, 'BadArgument', `${where === '' ? 'The body' : `"${where}"`} has the wrong form.`);
}

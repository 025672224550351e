import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { perConversation } from '../rates.ts';
import { Refusal } from '../refusal.ts';
import type { WebParts } from '../ports.ts';
import type { ConversationRoute } from './parts.ts';
import { passOn } from './passOn.ts';

/** More than a phone's photo; bytes. */
const LARGEST = 20_000_000;

/** What taking files needs. */
export interface UploadsParts {
  readonly room: WebParts['room'];
  readonly limits: WebParts['limits'] | undefined;
}

/** Lets files in and throws them away unread, so that the bot can say in words that it cannot open them. */
export async function serveUploads(app: FastifyInstance, { room, limits }: UploadsParts): Promise<void> {
  app.addContentTypeParser('multipart/form-data', { bodyLimit: LARGEST }, thrownAway);
  const route = { ...perConversation('messages', limits), bodyLimit: LARGEST };
  app.post<ConversationRoute>('/upload', route, async ({ params }) => {
    const to = { type: 'message', channelId: 'web', id: randomUUID(), conversation: { id: params.id } } as const;
    return { id: await passOn(room, { ...to, text: '', attachments: [{ contentType: 'application/octet-stream' }] }) };
  });
}

async function thrownAway(_request: unknown, payload: Readable): Promise<null> {
  let bytes = 0;
  for await (const chunk of payload) {
    bytes += (chunk as Buffer).length;
    if (bytes > LARGEST) throw new Refusal(413, 'TooLong', 'The file is too large.');
  }
  return null;
}

import type { FastifyInstance } from 'fastify';
import { perConversation } from '../rates.ts';
import { noSuchConversation } from '../refusal.ts';
import { activitySet } from './activities.ts';
import { bearerIn } from './bearer.ts';
import { grantWithStream } from './grants.ts';
import type { ConversationRoute, DirectLineParts } from './parts.ts';
import { passOn } from './passOn.ts';
import { incomingFrom } from './posted.ts';
import { serveUploads } from './uploads.ts';
import { watermarkIn } from './watermark.ts';

/** What a client does in its conversation: connect again, read on, say something, send a file. */
export async function serveConversation(app: FastifyInstance, parts: DirectLineParts): Promise<void> {
  const { room, tokens, limits } = parts;
  app.addHook<ConversationRoute>('onRequest', async (request) => {
    if (tokens.conversationOf(bearerIn(request)) !== request.params.id) throw noSuchConversation();
  });

  app.get<ConversationRoute>('/', perConversation('reads', limits), async ({ params, query, headers }) =>
    grantWithStream(parts, { conversation: params.id, after: watermarkIn(query.watermark), host: headers.host }),
  );
  app.get<ConversationRoute>('/activities', perConversation('reads', limits), async ({ params, query }) => {
    const after = watermarkIn(query.watermark);
    return activitySet(params.id, await room.since(params.id, after), after);
  });
  app.post<ConversationRoute>('/activities', perConversation('messages', limits), async ({ params, body, ip }) => {
    const incoming = incomingFrom(params.id, body);
    return { id: incoming === null ? `${params.id}|ignored` : await passOn(room, { ...incoming, address: ip }) };
  });
  await app.register(serveUploads, { room, limits });
}

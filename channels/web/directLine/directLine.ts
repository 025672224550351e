import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { opening } from '../opening.ts';
import { perAddress } from '../rates.ts';
import { bearerIn } from './bearer.ts';
import { serveConversation } from './conversation.ts';
import { admitBrowsers } from './crossOrigin.ts';
import { grant, grantWithStream } from './grants.ts';
import type { DirectLineParts } from './parts.ts';
import { read } from './posted.ts';
import { serveStreams } from './upgrades.ts';

const started = z.object({ locale: z.string().max(35).optional() }).nullish();

/** The Direct Line 3.0 API, as botframework-directlinejs uses it. Register it under `/v3/directline`. */
export async function directLine(app: FastifyInstance, parts: DirectLineParts): Promise<void> {
  const { room, site, tokens, limits } = parts;
  admitBrowsers(app, site);
  serveStreams(app, parts);

  app.post('/tokens/generate', perAddress(limits), async () => grant(parts, tokens.newConversation()));
  app.post('/tokens/refresh', perAddress(limits), async (request) =>
    grant(parts, tokens.conversationOf(bearerIn(request))),
  );
  app.post('/conversations', perAddress(limits), async (request, reply) => {
    const conversation = tokens.conversationOf(bearerIn(request));
    const { locale } = read(started, request.body) ?? {};
    await room.take(opening(conversation, locale));
    return reply.code(201).send(grantWithStream(parts, { conversation, after: 0, host: request.headers.host }));
  });
  await app.register(serveConversation, { ...parts, prefix: '/conversations/:id' });
}

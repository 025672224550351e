import type { FastifyInstance } from 'fastify';
import type { Site } from '../ports.ts';
import { admitOrigin } from '../refusal.ts';

/** Routes that a page of the clinic's own site may call; browsers ask first (CORS). */
const ASKED_FIRST = [
  '/tokens/generate',
  '/tokens/refresh',
  '/conversations',
  '/conversations/:id',
  '/conversations/:id/activities',
  '/conversations/:id/upload',
];

/** Lets pages of the allowed origins call these routes, and refuses those of any other. */
export function admitBrowsers(app: FastifyInstance, site: Site): void {
  app.addHook('onRequest', async ({ headers: { origin } }, reply) => {
    admitOrigin(origin, site.allowed());
    if (origin !== undefined) reply.header('access-control-allow-origin', origin).header('vary', 'origin');
  });
  for (const path of ASKED_FIRST) {
    app.options(path, (_request, reply) =>
      reply
        .header('access-control-allow-methods', 'GET, POST')
        .header('access-control-allow-headers', 'authorization, content-type, x-ms-bot-agent, x-requested-with')
        .header('access-control-max-age', '600')
        .code(204)
        .send(),
    );
  }
}

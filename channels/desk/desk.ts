import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { accountRoutes } from './accountRoutes.ts';
import { caseRoutes } from './caseRoutes.ts';
import { eventRoutes } from './eventRoutes.ts';
import { deskPage } from './page.ts';
import type { DeskParts } from './ports.ts';
import { Refusal } from './refusal.ts';
import { Session } from './session.ts';
import { screenRoutes } from './screens/screenRoutes.ts';
import { signInRoutes } from './signInRoutes.ts';
import { singleSignOnRoutes } from './singleSignOnRoutes.ts';

/** The desk: a page for staff at `/desk`, and what it talks to. */
export async function deskChannel(app: FastifyInstance, parts: DeskParts): Promise<void> {
  const session = new Session(parts);
  await app.register(rateLimit, { global: false, errorResponseBuilder: tooMany });
  await app.register(deskPage, { ...parts, prefix: '/desk' });
  await app.register(
    async (api: FastifyInstance) => {
      api.addHook('onRequest', async (request) => session.admit(request));
      await api.register(signInRoutes, { ...parts, session });
      await api.register(singleSignOnRoutes, { ...parts, session });
      await api.register(caseRoutes, { ...parts, session });
      await api.register(accountRoutes, { ...parts, session });
      await api.register(screenRoutes, { ...parts, session });
      await api.register(eventRoutes, { ...parts, session });
    },
    { prefix: '/desk/api' },
  );
}

function tooMany(): Refusal {
  return new Refusal(429, 'TooOften', 'That was too much at once. Wait a minute and try again.');
}

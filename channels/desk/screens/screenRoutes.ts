import type { FastifyInstance } from 'fastify';
import { auditRoutes } from './auditRoutes.ts';
import { availabilityRoutes } from './availabilityRoutes.ts';
import { callBackRoutes } from './callBackRoutes.ts';
import { reportRoutes } from './reportRoutes.ts';
import { savedReplyRoutes } from './savedReplyRoutes.ts';
import type { ScreenParts } from './screenParts.ts';

/** The screens around the cases. */
export async function screenRoutes(app: FastifyInstance, parts: ScreenParts): Promise<void> {
  for (const routes of [availabilityRoutes, savedReplyRoutes, callBackRoutes, auditRoutes, reportRoutes])
    await app.register(routes, parts);
}

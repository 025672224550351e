import type { FastifyInstance } from 'fastify';
import type { DeskParts } from '../ports.ts';
import type { Session } from '../session.ts';
import { auditRoutes } from './auditRoutes.ts';
import { availabilityRoutes } from './availabilityRoutes.ts';
import { callBackRoutes } from './callBackRoutes.ts';
import { reportRoutes } from './reportRoutes.ts';
import { savedReplyRoutes } from './savedReplyRoutes.ts';

export interface ScreenParts extends Pick<DeskParts, 'desk' | 'screens'> {
  readonly session: Session;
}

/** The screens around the cases. */
export async function screenRoutes(app: FastifyInstance, parts: ScreenParts): Promise<void> {
  for (const routes of [availabilityRoutes, savedReplyRoutes, callBackRoutes, auditRoutes, reportRoutes])
    await app.register(routes, parts);
}

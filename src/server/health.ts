import type { FastifyInstance } from 'fastify';
import { refuse } from './answers.ts';

export interface HealthParts {
  /** Resolves when the parts behind the server answer. */
  readonly ready: () => Promise<unknown>;
}

/** `/healthz` says that the process runs, `/readyz` that it can take turns as well. */
export async function healthRoutes(app: FastifyInstance, { ready }: HealthParts): Promise<void> {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await ready();
    } catch {
      return refuse(reply, 503);
    }
    return { status: 'ready' };
  });
}

import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { read } from '../read.ts';
import { refusalOf } from '../refusal.ts';
import type { ScreenParts } from './screenParts.ts';

const place = z.object({ ref: z.string().regex(/^[A-Z0-9]{4,12}$/) });
const marked = z.object({ outcome: z.enum(['reached', 'noAnswer']) });

/** Who wants to be called, and what came of it. */
export async function callBackRoutes(app: FastifyInstance, { screens, session }: ScreenParts): Promise<void> {
  const { callBacks, trail } = screens;
  app.get('/call-backs', async (request) => {
    const by = await session.staff(request);
    await trail.saw(by.id, 'callBacks');
    return { calls: await callBacks.all(), today: screens.report.dayOf(screens.now()) };
  });
  app.post('/call-backs/:ref', async (request) => {
    const by = await session.staff(request);
    const { ref } = read(place, request.params);
    const done = await callBacks.mark(by, ref, read(marked, request.body).outcome);
    if (typeof done === 'object') throw refusalOf(done);
    return { result: `call.${done}` };
  });
}

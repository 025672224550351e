import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { read } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { ScreenParts } from './screenParts.ts';

const LAST_MINUTE = 24 * 60 - 1;

const today = z.union([
  z.object({ as: z.enum(['closed', 'usual']) }),
  z.object({ as: z.literal('closesAt'), until: z.int().min(1).max(LAST_MINUTE) }),
]);
const outage = z.object({ act: z.enum(['declare', 'end', 'undo']) });

/** Whether staff are here, today's hours, and whether the portal is down: everyone reads it, leads say it. */
export async function availabilityRoutes(app: FastifyInstance, { screens, session }: ScreenParts): Promise<void> {
  const { availability, trail } = screens;
  app.get('/availability', async (request) => {
    const by = await session.staff(request);
    await trail.saw(by.id, 'availability');
    return { available: await availability.now() };
  });
  app.post('/availability/today', async (request) => {
    const by = await session.lead(request);
    const wish = read(today, request.body);
    if ('until' in wish) await availability.changeToday(by, { until: wish.until });
    else await availability.changeToday(by, wish.as === 'closed' ? 'closed' : null);
    return { available: await availability.now() };
  });
  app.post('/availability/outage', async (request) => {
    const by = await session.lead(request);
    if (!(await availability.outage(by, read(outage, request.body).act)))
      throw new Refusal(409, 'TooLate', 'It is so already, or it is too late to take it back.');
    return { available: await availability.now() };
  });
}

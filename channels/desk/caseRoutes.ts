import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { DeskParts, Refused, StaffMember } from './ports.ts';
import { read } from './read.ts';
import { refusalOf } from './refusal.ts';
import type { Session } from './session.ts';

/** The longest reply; a patient's own message may be as long. */
const LONGEST_TEXT = 2000;

const place = z.object({ ref: z.string().regex(/^[A-Z0-9]{4,12}$/) });
const asked = z.object({ language: z.enum(['en', 'es']).default('en') });
const message = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  text: z.string().trim().min(1).max(LONGEST_TEXT),
});
const closing = z.object({ outcome: z.enum(['solved', 'backToBot']) });
const tick = z.object({ check: z.string().min(1).max(50), on: z.boolean() });
const account = z.object({ name: z.string().trim().min(1).max(200) });

/** The queue, and what is done with a case. */
export async function caseRoutes(
  app: FastifyInstance,
  { desk, screens, session }: DeskParts & { readonly session: Session },
): Promise<void> {
  app.get('/queue', async (request) => queueFor(await session.staff(request)));

  app.get('/cases/:ref', async (request) => {
    const { by, ref } = await at(request);
    const found = await desk.open(by, ref, read(asked, request.query).language);
    return { case: found ?? done({ refused: 'gone' }) };
  });
  app.post('/cases/:ref/claim', async (request) => {
    const { by, ref } = await at(request);
    return done(await desk.claim(by, ref));
  });
  app.post('/cases/:ref/messages', async (request) => {
    const { by, ref } = await at(request);
    return done(await desk.say(by, ref, read(message, request.body)));
  });
  app.post('/cases/:ref/close', async (request) => {
    const { by, ref } = await at(request);
    return done(await desk.close(by, ref, read(closing, request.body).outcome));
  });
  app.post('/cases/:ref/checks', async (request) => {
    const { by, ref } = await at(request);
    return done(await desk.tick(by, ref, read(tick, request.body)));
  });
  app.post('/cases/:ref/unlock', async (request) => {
    const { by, ref } = await at(request);
    return done(await desk.unlock(by, ref, read(account, request.body).name));
  });
  app.post('/cases/:ref/unlocked-by-hand', async (request) => {
    const { by, ref } = await at(request);
    return done(await desk.unlockedByHand(by, ref));
  });

  async function queueFor(by: StaffMember): Promise<object> {
    await screens.trail.saw(by.id, 'queue');
    return { queue: await desk.queue(by) };
  }

  async function at(request: FastifyRequest): Promise<{ by: StaffMember; ref: string }> {
    return { by: await session.staff(request), ref: read(place, request.params).ref };
  }
}

/** @throws Refusal in place of what was refused. */
function done(outcome: 'done' | { readonly result: string } | Refused): object {
  if (outcome === 'done') return {};
  if ('result' in outcome) return outcome;
  throw refusalOf(outcome);
}

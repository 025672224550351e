import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { DeskParts, Refused, StaffMember } from './ports.ts';
import { read } from './read.ts';
import { refusalOf } from './refusal.ts';
import type { Session } from './session.ts';

/** The longest reply; a patient's own message may be as long. */
const LONGEST_TEXT = 2000;

const ref = z.string().regex(/^[A-Z0-9]{4,12}$/);
const place = z.object({ ref });
const asked = z.object({ language: z.enum(['en', 'es']).default('en') });
const written = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  text: z.string().trim().min(1).max(LONGEST_TEXT),
});
const closing = z.object({ outcome: z.enum(['solved', 'elsewhere', 'noAnswer', 'backToBot']) });
const onward = z.object({ to: z.string().min(1).max(100) });
const looking = z.object({ ref: ref.nullable(), writing: z.boolean().default(false) });

/** A case, and who asks. */
export interface At {
  readonly by: StaffMember;
  readonly ref: string;
}

/** @throws Refusal when nobody is signed in, or it names no case. */
export async function at(request: FastifyRequest, session: Session): Promise<At> {
  return { by: await session.staff(request), ref: read(place, request.params).ref };
}

/** @throws Refusal in place of what was refused. */
export function done(outcome: 'done' | object | Refused): object {
  if (outcome === 'done') return {};
  if ('refused' in outcome || 'takenBy' in outcome) throw refusalOf(outcome);
  return outcome;
}

/** The queue, a case and what is said in it, and whose it is. */
export async function caseRoutes(
  app: FastifyInstance,
  { desk, screens, session }: DeskParts & { readonly session: Session },
): Promise<void> {
  app.get('/queue', async (request) => {
    const by = await session.staff(request);
    await screens.trail.saw(by.id, 'queue');
    return { queue: await desk.queue(by) };
  });
  app.post('/look', async (request) => {
    const by = await session.staff(request);
    return { viewers: await desk.look(by, read(looking, request.body)) };
  });
  app.get('/cases/:ref', async (request) => {
    const { by, ref: named } = await at(request, session);
    const found = await desk.open(by, named, read(asked, request.query).language);
    return { case: found ?? done({ refused: 'gone' }) };
  });
  app.get('/cases/:ref/replies', async (request) => {
    const { by, ref: named } = await at(request, session);
    return { replies: await desk.savedReplies(by, named) };
  });

  on('claim', ({ by, ref: named }) => desk.claim(by, named));
  on('messages', ({ by, ref: named }, body) => desk.say(by, named, read(written, body)));
  on('notes', ({ by, ref: named }, body) => desk.noteDown(by, named, read(written, body)));
  on('close', ({ by, ref: named }, body) => desk.close(by, named, read(closing, body).outcome));
  on('take-back', ({ by, ref: named }) => desk.takeBackClose(by, named));
  on('close-now', ({ by, ref: named }) => desk.closeNow(by, named));
  on('give-back', ({ by, ref: named }) => desk.giveBack(by, named));
  on('pass-on', ({ by, ref: named }, body) => desk.passOn(by, named, read(onward, body).to));

  function on(act: string, doIt: (where: At, body: unknown) => Promise<'done' | Refused>): void {
    app.post(`/cases/:ref/${act}`, async (request) => done(await doIt(await at(request, session), request.body)));
  }
}

import type { FastifyInstance } from 'fastify';
import { EventStream } from './eventStream.ts';
import type { DeskParts } from './ports.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';

/** A desk that heard nothing for twice as long counts itself as stale. */
const BEAT_MS = 10_000;
/** One staff member has a few tabs; more are somebody's mistake. */
const MOST_PER_STAFF = 12;

/** What happens at the desk, as server-sent events: numbered, so that a browser that was away gets what it missed. */
export async function eventRoutes(
  app: FastifyInstance,
  parts: DeskParts & { readonly session: Session },
): Promise<void> {
  const { desk, session, report, beatMs = BEAT_MS } = parts;
  const open = new Set<EventStream>();
  const unwatch = desk.onChange(() => open.forEach((stream) => stream.wake()));
  const beat = setInterval(() => open.forEach((stream) => void stream.beat()), beatMs).unref();
  app.addHook('preClose', async () => {
    clearInterval(beat);
    unwatch();
    open.forEach((stream) => stream.end());
  });

  app.get('/events', async (request, reply) => {
    const staff = await session.staff(request);
    if ([...open].filter(({ staffId }) => staffId === staff.id).length >= MOST_PER_STAFF)
      throw new Refusal(429, 'TooOften', 'The desk is open too often. Close some of its tabs.');
    const last = await desk.lastEvent();
    const after = Math.min(eventIn(request.headers['last-event-id']) ?? last, last);
    const isOpen = () => session.isOpen(request);
    const stream = new EventStream({ staffId: staff.id, follower: desk.follow(staff), after, isOpen, report });
    open.add(stream);
    stream.out.once('close', () => open.delete(stream));
    stream.wake();
    return reply.type('text/event-stream; charset=utf-8').send(stream.out);
  });
}

/** What a browser says it had last; anything else than a number of ours is nothing. */
function eventIn(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : null;
}

import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { DemoPortal } from '../portal.ts';
import type { EmailChange } from '../records.ts';
import { AdminError } from './adminError.ts';

const direction = z.enum(['asc', 'desc']).default('desc');
const max = z.coerce.number().int().min(0).default(100);
const ofUsers = z.object({ user: z.string().optional(), direction, max });
const ofAdmins = z.object({ resourcePath: z.string().optional(), direction, max });

/** Events as Keycloak keeps them, of which this portal has only those of its e-mails; what began its memory stands first. */
export function eventRoutes(app: FastifyInstance, portal: DemoPortal): void {
  const changes = (by: EmailChange['by'], account: string | undefined): readonly EmailChange[] =>
    (portal.data.value.emailChanges ?? []).filter(
      (change) => change.by === by && (account === undefined || change.account === account),
    );
  /** Somebody else's, at the beginning. */
  const first = (isOfAll: boolean, event: object): object[] => {
    const { remembersSince: time } = portal.data.value;
    return isOfAll && time !== undefined ? [{ time, ...event }] : [];
  };

  app.get('/events/config', () => ({
    eventsEnabled: true,
    enabledEventTypes: ['LOGIN', 'UPDATE_EMAIL', 'UPDATE_PROFILE'],
    adminEventsEnabled: true,
    adminEventsDetailsEnabled: true,
  }));
  app.get('/events', ({ query }) => {
    const { user, ...page } = read(ofUsers, query);
    return paged([...first(user === undefined, { type: 'LOGIN' }), ...changes('patient', user).map(eventOf)], page);
  });
  app.get('/admin-events', ({ query }) => {
    const { resourcePath, ...page } = read(ofAdmins, query);
    const begun = first(resourcePath === undefined, { operationType: 'UPDATE', resourceType: 'REALM' });
    const account = resourcePath?.replace('users/', '');
    return paged([...begun, ...changes('administrator', account).map(adminEventOf)], page);
  });
}

/** An EventRepresentation. */
function eventOf({ account, at, from, to }: EmailChange) {
  const details = { context: 'ACCOUNT', updated_email: to, ...(from !== null && { previous_email: from }) };
  return { time: at, type: 'UPDATE_PROFILE', userId: account, details };
}

/** An AdminEventRepresentation: what was sent, as text. */
function adminEventOf({ account, at, to }: EmailChange) {
  const representation = JSON.stringify({ email: to });
  return { time: at, operationType: 'UPDATE', resourceType: 'USER', resourcePath: `users/${account}`, representation };
}

/** The oldest first, or the newest. */
function paged(
  events: readonly object[],
  page: { readonly direction: 'asc' | 'desc'; readonly max: number },
): readonly object[] {
  return (page.direction === 'asc' ? events : events.toReversed()).slice(0, page.max);
}

function read<T>(schema: z.ZodType<T>, given: unknown): T {
  const checked = schema.safeParse(given ?? {});
  if (!checked.success) throw new AdminError(400, { error: 'unknown_error' });
  return checked.data;
}

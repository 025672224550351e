import * as z from 'zod';
import type { ContactChange } from '../contactChange.ts';

/** What Keycloak's events tell of a user's e-mail. Their form was measured: docs/decisions/0010-what-keycloak-does.md. */
export interface Told {
  readonly config: unknown;
  /** Of the user, by themselves: UPDATE_EMAIL and UPDATE_PROFILE. */
  readonly own: unknown;
  /** Of the user, by administrators: CREATE and UPDATE. */
  readonly byAdmins: unknown;
  /** The oldest that is kept of each kind, whoever it is about. */
  readonly oldest: readonly unknown[];
}

/** More events of one user than these are not read; what is older than they are is then not known. */
export const MOST_EVENTS = 200;

const at = z.number();
const ownEvents = z.array(
  z.object({ time: at, type: z.string(), details: z.record(z.string(), z.unknown()).default({}) }),
);
const adminEvents = z.array(z.object({ time: at, operationType: z.string(), representation: z.string().optional() }));
const oldest = z.array(z.object({ time: at })).length(1);
const config = z.object({
  eventsEnabled: z.literal(true),
  enabledEventTypes: z
    .array(z.string())
    .refine((types) => ['UPDATE_EMAIL', 'UPDATE_PROFILE'].every((one) => types.includes(one))),
  adminEventsEnabled: z.literal(true),
  adminEventsDetailsEnabled: z.literal(true),
});

/** An event that may have changed the e-mail. */
interface Step {
  readonly at: number;
  /** What it is since; null: none; undefined: nobody said. */
  readonly to: string | null | undefined;
  readonly how: 'made' | 'changed' | 'saved';
}

/** When the e-mail last became another one; what cannot be read makes nothing "unchanged". */
export function emailChangeIn(told: Told): ContactChange {
  const [own, byAdmins] = [ownEvents.safeParse(told.own), adminEvents.safeParse(told.byAdmins)];
  const steps = [...(own.data ?? []).flatMap(ownStep), ...(byAdmins.data ?? []).flatMap(adminStep)];
  const changed = lastChange(steps.toSorted((one, other) => one.at - other.at));
  if (changed !== null) return { is: 'changed', at: new Date(changed) };
  const kept = told.oldest.map((first) => oldest.safeParse(first).data?.[0]?.time);
  const seesAll = config.safeParse(told.config).success && own.success && byAdmins.success;
  if (!seesAll || !kept.every((time) => time !== undefined)) return { is: 'unknown' };
  const since = [...kept, ...beginOf(own.data), ...beginOf(byAdmins.data)];
  return { is: 'unchanged', since: new Date(Math.max(...since)) };
}

/** Where there are more than were read, the oldest of those read is where the memory begins. */
function beginOf(events: readonly { readonly time: number }[]): readonly number[] {
  return events.length < MOST_EVENTS ? [] : [Math.min(...events.map(({ time }) => time))];
}

function ownStep({ time, type, details }: z.output<typeof ownEvents>[number]): Step[] {
  const { updated_email: to, previous_email: before } = details;
  if (type !== 'UPDATE_EMAIL' && to === undefined && before === undefined) return [];
  return [{ at: time, to: typeof to === 'string' ? to.toLowerCase() : undefined, how: 'changed' }];
}

/** An administrator's save says what the e-mail is, and not what it was; one without an e-mail leaves it as it is. */
function adminStep({ time, operationType, representation }: z.output<typeof adminEvents>[number]): Step[] {
  if (operationType !== 'CREATE' && operationType !== 'UPDATE') return [];
  const email = emailIn(representation);
  if (operationType === 'CREATE') return [{ at: time, to: email === 'unnamed' ? null : email?.is, how: 'made' }];
  return email === 'unnamed' ? [] : [{ at: time, to: email?.is, how: 'saved' }];
}

const saved = z.object({ email: z.string().nullable().optional() });

/** Undefined where the event was kept without what was saved. */
function emailIn(representation: string | undefined): { readonly is: string | null } | 'unnamed' | undefined {
  try {
    const { email } = saved.parse(JSON.parse(representation ?? ''));
    return email === undefined ? 'unnamed' : { is: email?.toLowerCase() ?? null };
  } catch {
    return undefined;
  }
}

/** A save counts as a change unless it is known that the same e-mail stood before. */
function lastChange(steps: readonly Step[]): number | null {
  let known: string | null | undefined;
  let changed: number | null = null;
  for (const { at: when, to, how } of steps) {
    const isSame = how === 'saved' && to !== undefined && to === known;
    if (how !== 'made' && !isSame) changed = when;
    known = to;
  }
  return changed;
}

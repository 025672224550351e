import type { TemporaryLogin } from '../portal/gateway.ts';
import type { Time } from '../stores/store.ts';
import type { Act } from './door.ts';

/** A temporary password on its way to the staff screen, and what ends it. */
export interface Shown {
  secret?: string;
  login?: TemporaryLogin;
}

/** Time to say it on a call and to sign in with it, and no more; then again, should the portal be away. Milliseconds. */
const ENDED_AFTER = [30, 40, 90].map((minutes) => minutes * 60_000);

/** What the note of the act says of it: what ends it, and when; nothing where none was shown. */
export function endsLater({ login }: Shown, id: string, now: Time): Pick<Act, 'login'> {
  if (login === undefined) return {};
  return { login: { of: { id, ...login }, endsAt: ENDED_AFTER.map((after) => now + after) } };
}

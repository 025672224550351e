import { codeOf } from '../../errors/fault.ts';
import type { ContactChange } from '../contactChange.ts';
import type { Call } from '../gateway.ts';
import type { KeycloakCalls } from './calls.ts';
import { emailChangeIn, MOST_EVENTS, type Told } from './emailHistory.ts';

/** How a realm answers that lets our client see no events, or keeps none. */
const BLIND: ReadonlySet<string | undefined> = new Set(['PORTAL_MISCONFIGURED', 'PORTAL_STALE', 'PORTAL_UNEXPECTED']);

/** What all of a realm's users have in common: which events it keeps, and since when. */
type Memory = Pick<Told, 'config' | 'oldest'>;

/** The realm's events; whoever may not see them learns nothing from them. */
export class RealmEvents {
  readonly #calls: KeycloakCalls;

  constructor(calls: KeycloakCalls) {
    this.#calls = calls;
  }

  /** Null where the realm shows us none. @throws PortalError when it does not answer. */
  async memory(call: Call): Promise<Memory | null> {
    const first = { max: 1, direction: 'asc' };
    const asked = Promise.all([
      this.#calls.read(call, ({ realms, realmName: realm }) => realms.getConfigEvents({ realm })),
      this.#calls.read(call, ({ realms, realmName: realm }) => realms.findEvents({ realm, ...first })),
      this.#calls.read(call, ({ realms, realmName: realm }) => realms.findAdminEvents({ realm, ...first })),
    ]);
    const seen = await orBlind(asked);
    return seen && { config: seen[0], oldest: [seen[1], seen[2]] };
  }

  /** @throws PortalError when the realm does not answer. */
  async emailChangeOf(id: string, memory: Promise<Memory | null>, call: Call): Promise<ContactChange> {
    const asked = Promise.all([
      this.#calls.read(call, ({ realms, realmName: realm }) =>
        realms.findEvents({ realm, user: id, type: ['UPDATE_EMAIL', 'UPDATE_PROFILE'], max: MOST_EVENTS }),
      ),
      this.#calls.read(call, ({ realms, realmName: realm }) => realms.findAdminEvents({ realm, ...ofUser(id) })),
    ]);
    const [kept, seen] = await Promise.all([memory, orBlind(asked)]);
    return kept && seen ? emailChangeIn({ ...kept, own: seen[0], byAdmins: seen[1] }) : { is: 'unknown' };
  }
}

/** The client's types know of one operation; it sends as many as it is given, as Keycloak takes them. */
function ofUser(id: string) {
  return { resourcePath: `users/${id}`, resourceTypes: 'USER', max: MOST_EVENTS };
}

async function orBlind<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (BLIND.has(codeOf(error))) return null;
    throw error;
  });
}

import type { KeycloakGateway } from '../../src/portal/keycloak/keycloakGateway.ts';
import type { KeycloakSettings } from '../../src/portal/keycloak/session.ts';
import type { ContactMail } from '../../src/portal/contactMail.ts';

/** The portal's lock, on every stand. */
export const TRIES = 5;
export const LOCK_MINUTES = 30;

/** A password that every stand's rules allow. */
export const PASSWORD = 'First-pass-1';

/** No mail server takes mail for addresses at this place. */
export const CLOSED = 'closed-mail.example';

export interface NewPatient {
  readonly username: string;
  readonly email?: string | null;
  /** Null: never signed up. */
  readonly password?: string | null;
  readonly patientId?: string;
  readonly enabled?: boolean;
  readonly secondStep?: boolean;
}

/** What a mailed link led to. */
export interface OpenedLink {
  readonly isOpen: boolean;
  /** Sends the form with a new password. @returns whether it was saved */
  choose(password: string): Promise<boolean>;
}

/** A portal that the contract can be run on: our gateway, and what patients do on the portal's own pages. */
export interface PortalStand {
  readonly settings: KeycloakSettings;
  /** A gateway without limits of its own, so that a test may send as often as it likes. */
  gateway(settings?: Partial<KeycloakSettings>): KeycloakGateway;
  /** Our own mails, as lines "what to: words". */
  readonly ownMails: string[];
  /** Whether a newer link makes the older ones stop. */
  readonly newestLinkOnly: boolean;
  add(patient: NewPatient): Promise<void>;
  /** On the portal's own page for patients, or on its administrators'. */
  changeEmail(username: string, to: string, by: 'patient' | 'administrator'): Promise<void>;
  signIn(username: string, password: string): Promise<'in' | 'refused' | 'must change'>;
  /** Signs in, and tells later whether that session is still alive. */
  session(username: string, password: string): Promise<{ isAlive(): Promise<boolean> }>;
  /** The links that were mailed to an address, the oldest first. */
  linksTo(address: string): string[];
  open(link: string): Promise<OpenedLink>;
  stop(): Promise<void>;
}

/** Keeps our own mails as lines. */
export function recorded(lines: string[]): ContactMail {
  const note = async (what: string, to: string, words = '') => {
    if (to.endsWith(CLOSED)) return false;
    lines.push(`${what} ${to}: ${words}`);
    return true;
  };
  return {
    usernames: (to, usernames) => note('usernames', to, usernames.join(', ')),
    askUsername: (to) => note('askUsername', to),
    contactChanging: (to) => note('contactChanging', to),
    code: (to, code) => note('code', to, code),
    recovered: (to) => note('recovered', to),
    trace: async (to) => (to.endsWith(CLOSED) ? { is: 'failed', reason: 'noSuchContact' } : { is: 'unknown' }),
  };
}

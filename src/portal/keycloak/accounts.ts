import type CredentialRepresentation from '@keycloak/keycloak-admin-client/lib/defs/credentialRepresentation.js';
import type UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation.js';
import * as z from 'zod';
import type { ContactChange } from '../contactChange.ts';
import type { AccountQuery, AccountRef, AccountView, Found } from '../gateway.ts';
import { PortalError } from '../portalError.ts';
import { isNamed, type Names } from '../proofs.ts';

/** A Keycloak user, as far as we use it. */
export interface User extends Names {
  readonly id: string;
  readonly enabled: boolean;
  readonly requiredActions: readonly string[];
  readonly federated: boolean;
  readonly totp: boolean;
  readonly patientId: string | null;
}

/** What is asked of Keycloak for a query. */
export function searchFor(query: AccountQuery): Record<string, string | boolean | number> {
  if ('patientId' in query) return { q: `patientId:${query.patientId}`, max: MOST };
  // The attribute that OpenID Connect's scope "phone" is mapped from.
  if ('phone' in query) return { q: `phoneNumber:"${query.phone}"`, max: MOST };
  return 'username' in query
    ? { username: query.username.trim(), exact: true, max: MOST }
    : { email: query.email.trim(), exact: true, max: MOST };
}

/** More hits than these are not one person's, and not one family's. */
const MOST = 10;

/** Whether a query can be put at all: a blank would begin another condition. */
export function isAskable(query: AccountQuery): boolean {
  if ('phone' in query) return /^\+\d{7,15}$/.test(query.phone);
  return !('patientId' in query) || /^[\w.-]{1,64}$/.test(query.patientId);
}

/** Whether a hit is what was searched for, whatever the search made of the words. */
export function fits(user: User, query: AccountQuery): boolean {
  return 'patientId' in query ? user.patientId === query.patientId : isNamed(query, user);
}

const representation = z.object({
  id: z.string(),
  username: z.string(),
  email: z.string().nullable().default(null),
  enabled: z.boolean(),
  requiredActions: z.array(z.string()).default([]),
  totp: z.boolean().default(false),
  federationLink: z.string().optional(),
  attributes: z
    .object({ patientId: z.array(z.string()).default([]), phoneNumber: z.array(z.string()).default([]) })
    .default({ patientId: [], phoneNumber: [] }),
});

/** @throws PortalError PORTAL_UNEXPECTED when it is no user as Keycloak describes them. */
export function userOf(found: UserRepresentation): User {
  const read = representation.safeParse(found);
  if (!read.success) throw new PortalError('PORTAL_UNEXPECTED');
  const { federationLink, attributes, ...user } = read.data;
  return {
    ...user,
    federated: federationLink !== undefined,
    patientId: attributes.patientId[0] ?? null,
    phone: attributes.phoneNumber[0] ?? null,
  };
}

/** Credentials that are a second step; the types of Keycloak's own authenticators. */
export const SECOND_STEPS: readonly string[] = ['otp', 'webauthn', 'recovery-authn-codes'];

/** Signed up: a password of its own, or one that another directory keeps. */
export function isActivated({ federated }: User, credentials: readonly CredentialRepresentation[]): boolean {
  return federated || credentials.some(({ type }) => type === 'password');
}

export interface Seen {
  readonly user: User;
  readonly credentials: readonly CredentialRepresentation[];
  /** As the brute-force detection answers; none means unlocked. */
  readonly bruteForce: Readonly<Record<string, unknown>> | undefined;
  readonly emailChange: ContactChange;
}

export function viewOf({ user, credentials, bruteForce, emailChange }: Seen): AccountView {
  const until = Number(bruteForce?.['failedLoginNotBefore']) * 1000;
  const activated = isActivated(user, credentials);
  return {
    ref: user.id as AccountRef,
    username: user.username,
    emailMasked: user.email && masked(user.email),
    emailChange,
    enabled: user.enabled,
    activated,
    mustChange: activated && user.requiredActions.includes('UPDATE_PASSWORD'),
    lock: bruteForce?.['disabled'] === true ? { state: 'locked', until: new Date(until) } : { state: 'unlocked' },
    secondFactor: user.totp || credentials.some(({ type = '' }) => SECOND_STEPS.includes(type)),
    patientId: user.patientId,
  };
}

/** Several accounts are one person's when they say the same patient. */
export function foundOf(accounts: readonly AccountView[], query: AccountQuery): Found {
  const [account] = accounts;
  if (account === undefined) return { kind: 'none' };
  if (accounts.length === 1) return { kind: 'one', account };
  const patients = new Set(accounts.map(({ patientId }) => patientId));
  if (patients.has(null)) return { kind: 'many', accounts, why: 'unknown' };
  const why = patients.size === 1 ? 'same-person' : 'email' in query ? 'shared-email' : 'unknown';
  return { kind: 'many', accounts, why };
}

function masked(email: string): string {
  const [name = '', place = ''] = email.split('@');
  return `${name.slice(0, 1)}***@${place}`;
}

import { createHash, randomBytes } from 'node:crypto';

/** A portal account. Times are milliseconds since 1970. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Year-month-day. */
  readonly birthDate: string;
  readonly patientId: string;
  /** May be shared by a family. */
  email: string | null;
  /** E.164. */
  readonly phone: string | null;
  enabled: boolean;
  /** Hashes, the present password first; empty until the first sign-up. */
  passwords: string[];
  /** The present password is a temporary one. */
  mustChange: boolean;
  /** When the present password was set; absent for those of the beginning. */
  passwordSetAt?: number;
  /** A code by mail is asked after the password. */
  secondFactor: boolean;
  /** Ids of the children it may switch to. */
  readonly children: readonly string[];
}

/** A link that was mailed; its token is kept as a hash only. */
export interface Link {
  readonly hash: string;
  readonly account: string;
  readonly kind: 'reset' | 'invitation';
  readonly expiresAt: number;
  ended: 'used' | 'replaced' | null;
}

/** Failed sign-ins under one name, whether or not it is anyone's. */
export interface Failures {
  count: number;
  lastAt: number;
  /** 0 while it is open. */
  lockedUntil: number;
}

/** An e-mail that became another one, as Keycloak keeps it: by the patient, from what; by an administrator, to what alone. */
export interface EmailChange {
  readonly account: string;
  readonly at: number;
  readonly by: 'patient' | 'administrator';
  readonly from: string | null;
  readonly to: string;
}

/** All that the portal keeps. */
export interface PortalData {
  readonly accounts: Account[];
  readonly links: Link[];
  /** By the hash of the name that was typed. */
  readonly failures: Record<string, Failures>;
  /** When recovery was asked for, by the hash of the name that was typed. */
  readonly requests: Record<string, number[]>;
  /** Changes of e-mails, the oldest first, and since when they are kept; absent in a file of before this was. */
  emailChanges?: EmailChange[];
  remembersSince?: number;
  outage: boolean;
  /** How long every page and the API take to answer; absent in a file of before this was kept. */
  slowSeconds?: number;
  /** The secret of the client `latchkey`. */
  readonly clientSecret: string;
}

/** A secret of 256 bits, for links and sessions. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret, or of a name that may be a password typed into the wrong box. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** A name as everyone types it: in any case, with blanks around it. */
export function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** The accounts of a username or an e-mail. */
export function accountsNamed(data: Readonly<PortalData>, name: string): Account[] {
  const typed = plain(name);
  return data.accounts.filter(({ username, email }) => username === typed || email?.toLowerCase() === typed);
}

/** Keeps a record of names small: whoever types a million of them makes the oldest forgotten. */
export function forgetOldest(record: Record<string, unknown>, most = 10_000): void {
  const names = Object.keys(record);
  for (const name of names.slice(0, Math.max(0, names.length - most))) Reflect.deleteProperty(record, name);
}

import type { Account, Failures } from '../records.ts';

/** An account as Keycloak's admin API shows it (UserRepresentation). */
export function userOf(account: Account) {
  const { id, username, firstName, lastName, email, enabled, secondFactor, patientId, phone } = account;
  return {
    id,
    username,
    firstName,
    lastName,
    ...(email !== null && { email }),
    emailVerified: account.passwords.length > 0,
    attributes: { patientId: [patientId], ...(phone !== null && { phoneNumber: [phone] }) },
    enabled,
    totp: secondFactor,
    disableableCredentialTypes: [],
    requiredActions: requiredActionsOf(account),
    notBefore: 0,
    access: { manage: true },
  };
}

function requiredActionsOf({ passwords, mustChange }: Account): string[] {
  if (passwords.length === 0) return ['VERIFY_EMAIL', 'UPDATE_PASSWORD'];
  return mustChange ? ['UPDATE_PASSWORD'] : [];
}

/** Credentials as Keycloak lists them; nothing of their secrets. */
export function credentialsOf({ id, passwords, passwordSetAt = 0, secondFactor }: Account) {
  return [
    ...(passwords.length > 0 ? [{ id: `${id}-password`, type: 'password', createdDate: passwordSetAt }] : []),
    ...(secondFactor ? [{ id: otpOf(id), type: 'otp' }] : []),
  ];
}

export function otpOf(account: string): string {
  return `${account}-otp`;
}

/** A lock as Keycloak shows it: the end in seconds, the last failure in milliseconds. Unknown accounts look unlocked. */
export function bruteForceOf({ count, lastAt, lockedUntil }: Readonly<Failures>) {
  return {
    failedLoginNotBefore: Math.floor(lockedUntil / 1000),
    numFailures: count,
    numTemporaryLockouts: lockedUntil === 0 ? 0 : 1,
    disabled: lockedUntil !== 0,
    numSecondaryAuthFailures: 0,
    lastIPFailure: count === 0 ? 'n/a' : '127.0.0.1',
    lastFailure: lastAt,
  };
}

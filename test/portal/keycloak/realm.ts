import { LOCK_MINUTES, TRIES } from '../../contracts/portalStand.ts';

export const REALM = 'clinic';
export const CLIENT = { clientId: 'latchkey', clientSecret: 'contract-secret' } as const;

/** Patients sign in through it, with their password alone. */
export const PAGES = 'pages';

/** A realm as the demo portal is one: shared e-mails, a lock after five tries, password rules with a history. */
export function realmOn(smtpPort: number) {
  return {
    realm: REALM,
    enabled: true,
    sslRequired: 'none',
    loginWithEmailAllowed: false,
    duplicateEmailsAllowed: true,
    eventsEnabled: true,
    eventsExpiration: 90 * 24 * 3600,
    adminEventsEnabled: true,
    adminEventsDetailsEnabled: true,
    bruteForceProtected: true,
    failureFactor: TRIES,
    waitIncrementSeconds: LOCK_MINUTES * 60,
    maxFailureWaitSeconds: LOCK_MINUTES * 60,
    quickLoginCheckMilliSeconds: 0,
    passwordPolicy:
      'length(8) and upperCase(1) and lowerCase(1) and digits(1) and specialChars(1) and passwordHistory(5)',
    smtpServer: { host: '127.0.0.1', port: String(smtpPort), from: 'no-reply@portal.example' },
    clients: [
      { ...client(CLIENT.clientId), secret: CLIENT.clientSecret, serviceAccountsEnabled: true },
      { ...client(PAGES), publicClient: true, directAccessGrantsEnabled: true },
    ],
    users: [
      {
        username: `service-account-${CLIENT.clientId}`,
        enabled: true,
        serviceAccountClientId: CLIENT.clientId,
        clientRoles: { 'realm-management': ['view-users', 'query-users', 'manage-users', 'view-events'] },
      },
    ],
  };
}

function client(clientId: string) {
  return { clientId, publicClient: false, standardFlowEnabled: false };
}

import { setImmediate } from 'node:timers/promises';
import type KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import { KeycloakGateway } from '../../../src/portal/keycloak/keycloakGateway.ts';
import { PASSWORD, recorded, type NewPatient, type OpenedLink, type PortalStand } from '../../contracts/portalStand.ts';
import { Browser } from './browser.ts';
import { mailSink } from './mailSink.ts';
import { startKeycloak } from './process.ts';
import { CLIENT, PAGES, REALM, realmOn } from './realm.ts';

/** A real Keycloak, from the folder that KEYCLOAK_HOME names. */
export async function keycloakStand(home: string): Promise<PortalStand> {
  const sink = await mailSink();
  const { url, admin, stop } = await startKeycloak(home);
  await makeRealm(admin, sink.port);
  const settings = { url, realm: REALM, ...CLIENT };
  const ownMails: string[] = [];
  return {
    settings,
    ownMails,
    newestLinkOnly: false,
    gateway: (other) =>
      new KeycloakGateway({
        settings: { ...settings, ...other },
        mail: recorded(ownMails),
        now: Date.now,
        pace: { gapMs: 0, perHour: Infinity },
      }),
    add: async (patient) => {
      await admin.users.create({ realm: REALM, ...representationOf(patient) });
    },
    changeEmail: (username, to, by) =>
      by === 'patient' ? changeEmail(url, username, to) : putEmail(admin, username, to),
    signIn: async (username, password) => {
      const failures = await failuresOf(admin, username);
      const { disabled, numFailures } = await failures();
      const { refresh_token, error_description } = await grant(url, { grant_type: 'password', username, password });
      if (refresh_token !== undefined) return 'in';
      if (error_description === 'Account is not fully set up') return 'must change';
      // A wrong password is counted after the answer; none is while the account is locked.
      const counts = error_description === 'Invalid user credentials' && disabled === false;
      while (counts && (await failures()).numFailures === numFailures) await setImmediate();
      return 'refused';
    },
    session: async (username, password) => {
      const { refresh_token = '' } = await grant(url, { grant_type: 'password', username, password });
      const refreshed = () => grant(url, { grant_type: 'refresh_token', refresh_token });
      return { isAlive: async () => (await refreshed()).refresh_token !== undefined };
    },
    linksTo: (address) =>
      sink.mails.filter(({ to }) => to === address).flatMap(({ text }) => /http\S+action-token\S+/.exec(text) ?? []),
    open,
    stop: async () => {
      await stop();
      await sink.stop();
    },
  };
}

async function makeRealm(admin: KeycloakAdminClient, smtpPort: number): Promise<void> {
  await admin.realms.create(realmOn(smtpPort));
  // Without this, attributes that the profile does not name are dropped.
  const profile = await admin.users.getProfile({ realm: REALM });
  await admin.users.updateProfile({ ...profile, realm: REALM, unmanagedAttributePolicy: 'ADMIN_EDIT' as never });
}

function representationOf({ username, email, password, patientId, enabled = true, secondStep }: NewPatient) {
  const otp = {
    type: 'otp',
    secretData: JSON.stringify({ value: 'JBSWY3DPEHPK3PXP' }),
    credentialData: JSON.stringify({ subType: 'totp', digits: 6, counter: 0, period: 30, algorithm: 'HmacSHA1' }),
  };
  return {
    username,
    enabled,
    firstName: 'Pat',
    lastName: 'Test',
    emailVerified: typeof password === 'string',
    ...(typeof email === 'string' && { email }),
    attributes: { patientId: [patientId ?? username] },
    credentials: [
      ...(typeof password === 'string' ? [{ type: 'password', value: password, temporary: false }] : []),
      ...(secondStep ? [otp] : []),
    ],
  };
}

/** By the account's own API, as its page does. */
async function changeEmail(url: string, username: string, email: string): Promise<void> {
  const { access_token } = await grant(url, { grant_type: 'password', username, password: PASSWORD });
  const headers = {
    authorization: `Bearer ${access_token}`,
    accept: 'application/json',
    'content-type': 'application/json',
  };
  const account = `${url}/realms/${REALM}/account`;
  const mine = (await (await fetch(account, { headers })).json()) as Record<string, unknown>;
  const { ok } = await fetch(account, { method: 'POST', headers, body: JSON.stringify({ ...mine, email }) });
  if (!ok) throw new Error(`the e-mail of ${username} could not be changed`);
}

/** The whole user, as the admin console sends it. */
async function putEmail(admin: KeycloakAdminClient, username: string, email: string): Promise<void> {
  const [user] = await admin.users.find({ realm: REALM, username, exact: true });
  await admin.users.update({ realm: REALM, id: user?.id ?? '' }, { ...user, email });
}

interface Failures {
  readonly disabled?: boolean;
  readonly numFailures?: number;
}

/** What the brute-force detection has of an account. */
async function failuresOf(admin: KeycloakAdminClient, username: string): Promise<() => Promise<Failures>> {
  const [user] = await admin.users.find({ realm: REALM, username, exact: true });
  const id = user?.id;
  if (id === undefined) throw new Error(`nobody is ${username}`);
  return async () => (await admin.attackDetection.findOne({ realm: REALM, id })) ?? {};
}

interface Granted {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly error_description?: string;
}

async function grant(url: string, fields: Record<string, string>): Promise<Granted> {
  const body = new URLSearchParams({ client_id: PAGES, ...fields });
  const response = await fetch(`${url}/realms/${REALM}/protocol/openid-connect/token`, { method: 'POST', body });
  return (await response.json()) as Granted;
}

async function open(link: string): Promise<OpenedLink> {
  const browser = new Browser();
  const first = await browser.go(link);
  let { form } = first;
  return {
    isOpen: first.status === 200,
    choose: async (password) => {
      if (form === null && first.goOn !== null) ({ form } = await browser.go(first.goOn));
      if (form === null) return false;
      const page = await browser.go(form, { 'password-new': password, 'password-confirm': password });
      form = page.form;
      return page.status === 200 && page.form === null;
    },
  };
}

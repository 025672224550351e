import KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Mailbox } from '../../src/demo/mail/mailbox.ts';
import { CLIENT_ID, REALM } from '../../src/demo/portal/admin/adminRoutes.ts';
import { Afterwards } from '../../src/demo/portal/afterwards.ts';
import { hashed } from '../../src/demo/portal/passwords.ts';
import { DemoPortal } from '../../src/demo/portal/portal.ts';
import { portalServer } from '../../src/demo/portal/server.ts';
import { KeycloakGateway } from '../../src/portal/keycloak/keycloakGateway.ts';
import type { KeycloakSettings } from '../../src/portal/keycloak/session.ts';
import { PASSWORD, recorded, type NewPatient, type OpenedLink, type PortalStand } from '../contracts/portalStand.ts';
import { KeptLog } from '../turns/desk.ts';

/** The demo portal, on any free port. */
export async function demoStand(): Promise<PortalStand> {
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-portal-'));
  let url = '';
  const mailbox = await Mailbox.open(dataDir, Date.now);
  const portal = await DemoPortal.open({ dataDir, mailbox, url: () => url, now: Date.now });
  const app = await portalServer({ portal, afterwards: new Afterwards(() => 0), log: new KeptLog() });
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const { clientSecret } = portal.data.value;
  const settings = { url, realm: REALM, clientId: CLIENT_ID, clientSecret };
  const ownMails: string[] = [];
  return {
    settings,
    ownMails,
    newestLinkOnly: true,
    gateway: (other) =>
      new KeycloakGateway({
        settings: { ...settings, ...other },
        mail: recorded(ownMails),
        now: Date.now,
        pace: { gapMs: 0, perHour: Infinity },
      }),
    add: (patient) => add(portal, patient),
    changeEmail: (username, to, by) =>
      by === 'patient' ? changeEmail(url, username, to) : putEmail(settings, `id-${username}`, to),
    signIn: async (name, password) => landing((await signIn(url, name, password)).headers.get('location')),
    session: async (name, password) => {
      const cookie = (await signIn(url, name, password)).headers.get('set-cookie')?.split(';')[0] ?? '';
      return { isAlive: async () => (await seen(`${url}/home`, { headers: { cookie } })).status === 200 };
    },
    linksTo: (to) =>
      mailbox
        .mails({ to })
        .reverse()
        .flatMap(({ text }) => /http\S+token=\S+/.exec(text) ?? []),
    open: (link) => open(url, link),
    stop: async () => {
      await app.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Hashing is slow on purpose; one hash for all is enough here. */
const known = new Map<string, Promise<string>>();

async function hashOnce(password: string): Promise<string> {
  const hash = known.get(password) ?? hashed(password);
  known.set(password, hash);
  return hash;
}

async function add(portal: DemoPortal, patient: NewPatient): Promise<void> {
  const { username, email = null, password = null, patientId = username } = patient;
  const hash = password === null ? [] : [await hashOnce(password)];
  portal.data.change(({ accounts }) =>
    accounts.push({
      id: `id-${username}`,
      username,
      firstName: 'Pat',
      lastName: 'Test',
      birthDate: '1980-01-01',
      patientId,
      email,
      phone: null,
      enabled: patient.enabled ?? true,
      passwords: hash,
      mustChange: false,
      secondFactor: patient.secondStep ?? false,
      children: [],
    }),
  );
}

const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) });

function seen(address: string, init: RequestInit = {}): Promise<Response> {
  return fetch(address, { ...init, redirect: 'manual' });
}

function signIn(url: string, name: string, password: string): Promise<Response> {
  return seen(`${url}/sign-in`, form({ name, password }));
}

/** On the page of the account's settings. */
async function changeEmail(url: string, username: string, email: string): Promise<void> {
  const cookie = (await signIn(url, username, PASSWORD)).headers.get('set-cookie')?.split(';')[0] ?? '';
  await seen(`${url}/change-email`, { ...form({ email }), headers: { cookie } });
}

/** By the admin API. */
export async function putEmail(
  { url: baseUrl, realm: realmName, ...client }: KeycloakSettings,
  id: string,
  email: string,
) {
  const admin = new KeycloakAdminClient({ baseUrl, realmName });
  await admin.auth({ grantType: 'client_credentials', ...client });
  await admin.users.update({ id }, { email });
}

function landing(location: string | null): 'in' | 'refused' | 'must change' {
  if (location === '/home') return 'in';
  return location === '/change-password' ? 'must change' : 'refused';
}

async function open(url: string, link: string): Promise<OpenedLink> {
  const { status } = await seen(link);
  const { pathname, searchParams } = new URL(link);
  return {
    isOpen: status === 200,
    choose: async (password) => {
      const fields = { token: searchParams.get('token') ?? '', password, again: password };
      return (await seen(`${url}${pathname}`, form(fields))).status === 303;
    },
  };
}

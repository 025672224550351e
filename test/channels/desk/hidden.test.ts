import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LOCKED, UNSAFE, WebPatient } from '../../support/atTheDesk.ts';
import { clinicWith } from '../../support/clinic.ts';
import { DeskBrowser, type DeskEvents } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';
import { getRoutes, postRoutes, routesOf } from './badInputTable.ts';

const singleSignOn = { issuer: 'http://127.0.0.1:9', clientId: 'desk', clientSecret: 'secret', rolesClaim: 'roles' };
/** What differs between two answers that say the same. */
const VARYING = /^(date|keep-alive|retry-after|x-ratelimit-.*)$/;

interface Answered {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** One who was to be called, before. */
const CALLED = [...LOCKED, 'Have staff call me', '1', ...UNSAFE];

let front: FrontDesk;
let refs: Readonly<Record<string, string>>;

const routes = [
  ...Object.entries(getRoutes).flatMap(([route, { asks = [''] }]) =>
    asks.map((query) => ({ route: `GET ${route}${query}`, method: 'GET', path: `${route}${query}`, body: undefined })),
  ),
  ...Object.entries(postRoutes).map(([route, { body }]) => ({
    route: `POST ${route}`,
    method: 'POST',
    path: route,
    body: body,
  })),
];
/** Those that name a case in the address, or in what is sent. */
const aboutCases = [
  ...routes.filter(({ path }) => path.includes(':ref')),
  { route: 'POST /look of a case', method: 'POST', path: '/look', body: { ref: ':ref', writing: true } },
];
const lists = routes.filter(
  ({ path, method }) => method === 'GET' && !/:ref|events/.test(path) && getRoutes[path.split('?')[0] ?? '']?.list,
);

/** Asks as the desk's page does, about that case. */
async function asks(who: DeskBrowser, { method, path, body }: (typeof routes)[number], ref: string): Promise<Answered> {
  const headers = { origin: front.url, 'x-latchkey-desk': 'here', cookie: who.cookie };
  const sent = body && JSON.stringify(body).replace(':ref', ref);
  const leave = new AbortController();
  const answer = await fetch(`${front.url}/desk/api${path.replace(':ref', ref)}`, {
    method,
    headers: { ...headers, ...(sent && { 'content-type': 'application/json' }) },
    ...(sent && { body: sent }),
    signal: leave.signal,
    redirect: 'manual',
  });
  const told = [...answer.headers].filter(([name]) => !VARYING.test(name));
  return { status: answer.status, headers: told, text: (await answer.text()).replaceAll(ref, 'REF') };
}

/** A reference that no case has, as like another as can be. */
async function nobodys(ref: string): Promise<string> {
  for (const last of 'ACDEFGHJKLMNPQRTUVWXY34679') {
    const other = `${ref.slice(0, -1)}${last}`;
    if ((await front.latchkey.store.caseNamed(other)) === null) return other;
  }
  throw new Error('every reference is taken');
}

async function caseOf(name: string, words: readonly string[]): Promise<string> {
  const patient = new WebPatient(front, name);
  await patient.says(...words);
  return patient.ref();
}

const chains = async () =>
  Promise.all(
    ['unsafe-1', 'unsafe-2', 'unsafe-3', 'ended'].map(async (name) => {
      const { rows } = await front.latchkey.store.audit(name);
      return rows.map(({ what }) => what);
    }),
  );

afterAll(allClose);

test('every address of the desk is in the tables', async () => {
  const { server } = await FrontDesk.opens({}, undefined, { singleSignOn });
  expect(routesOf(server.app, 'GET')).toEqual(Object.keys(getRoutes).sort());
  expect(routesOf(server.app, 'POST')).toEqual(Object.keys(postRoutes).sort());
  await allClose();
});

/** A clinic whose leads see every case, and one that names somebody who is not there. */
const houses = [
  { who: 'a staff member', role: 'staff', sees: 'lead' },
  { who: 'a lead where leads may not either', role: 'lead', sees: 'officer' },
] as const;

describe.each(houses)('$who, of a case of a patient who is not safe', ({ role, sees }) => {
  let reader: DeskBrowser;
  let events: DeskEvents;
  let before: Awaited<ReturnType<typeof chains>>;

  beforeAll(async () => {
    front = await FrontDesk.opens({ clinic: clinicWith({ safety: { who_sees_safety_cases: [sees] } }) });
    reader = await DeskBrowser.of(front, 'ana', role);
    events = await reader.events();
    const lea = await DeskBrowser.of(front, 'lea', 'lead');
    refs = {
      'that waits': await caseOf('unsafe-1', CALLED),
      'that a lead has': await caseOf('unsafe-2', UNSAFE),
      'that is closed': await caseOf('unsafe-3', UNSAFE),
      'of another patient, closed': await caseOf('ended', LOCKED),
    };
    await lea.post(`cases/${refs['that a lead has']}/claim`, {});
    for (const closed of ['that is closed', 'of another patient, closed'])
      for (const [act, body] of [
        ['claim', {}],
        ['close', { outcome: 'elsewhere' }],
        ['close-now', {}],
      ] as const)
        await lea.post(`cases/${refs[closed]}/${act}`, body);
    if (sees === 'officer') await closedByOthers();
    before = await chains();
  });
  afterAll(async () => {
    events.leave();
    await allClose();
  });

  /** Where no lead may see it, somebody who is not at this desk has it, and ends it. */
  async function closedByOthers(): Promise<void> {
    const by = { id: 'olga', name: 'Olga' };
    const event = (name: string, conversation: string, value: object = {}) =>
      front.latchkey.turns.take({
        type: 'event',
        id: `${name} ${conversation}`,
        name,
        conversation: { id: conversation },
        value: { by, ...value },
      });
    for (const conversation of ['unsafe-2', 'unsafe-3']) await event('staff.claimed', conversation);
    await event('staff.closed', 'unsafe-3', { outcome: 'elsewhere' });
  }

  // First, since what a reader asks for stands in the audit from then on.
  test.each(lists)('$route: it is not there', async (route) => {
    for (const ref of Object.values(refs).slice(0, 3)) {
      const { text, status } = await asks(reader, route, ref);
      expect(status).toBe(role === 'staff' && getRoutes[route.path.split('?')[0] ?? '']?.leadsOnly ? 403 : 200);
      expect(text).not.toMatch(/REF|unsafe-|safety|"oldest":\d/);
    }
  });

  test.each(
    aboutCases.flatMap((route) =>
      ['that waits', 'that a lead has', 'that is closed', 'of another patient, closed'].map((which) => ({
        ...route,
        which,
      })),
    ),
  )('$route $which: as of one that never was', async ({ which, ...route }) => {
    const ref = refs[which] ?? '';
    if (role === 'lead' && which === 'of another patient, closed' && /audit/.test(route.path)) return; // its audit is theirs to read
    const never = await nobodys(ref);
    const [hidden, absent] = [await asks(reader, route, ref), await asks(reader, route, never)];
    expect(hidden).toEqual(absent);
    expect(hidden.status).toBeLessThan(500);
  });

  test('nothing of that was done to a case, or stands in its audit', async () => {
    expect(await chains()).toEqual(before);
  });

  test('/events: nothing was heard of it', async () => {
    const last = await caseOf('another', LOCKED);
    const came = await events.until(({ data }) => data.ref === last);
    const heard = came.map(({ data }) => data.ref);
    // The first was theirs to see until its patient said more.
    for (const ref of Object.values(refs).slice(1, 3)) expect(heard).not.toContain(ref);
    expect(came.filter(({ data }) => data.what === 'alert')).toEqual([]);
  });
});

import { expect, test } from '@jest/globals';
import { emailChangeIn, MOST_EVENTS, type Told } from '../../src/portal/keycloak/emailHistory.ts';

const CONFIG = {
  eventsEnabled: true,
  enabledEventTypes: ['LOGIN', 'UPDATE_PROFILE', 'UPDATE_EMAIL'],
  adminEventsEnabled: true,
  adminEventsDetailsEnabled: true,
};
const BEGUN = 1000;

/** What a realm tells that keeps everything, but for what a test says. */
const of = (told: Partial<Told>) =>
  emailChangeIn({ config: CONFIG, own: [], byAdmins: [], oldest: [[{ time: BEGUN - 1 }], [{ time: BEGUN }]], ...told });

const saved = (time: number, user: object | null, operationType = 'UPDATE') => ({
  time,
  operationType,
  ...(user && { representation: JSON.stringify(user) }),
});
const own = (time: number, details: object, type = 'UPDATE_PROFILE') => ({ time, type, details });

const changed = (at: number) => ({ is: 'changed', at: new Date(at) });
const unchanged = (since: number) => ({ is: 'unchanged', since: new Date(since) });

test('without a change it is as old as the younger of the two memories', () => {
  expect(of({})).toEqual(unchanged(BEGUN));
});

test.each<[what: string, told: Partial<Told>]>([
  ['that keeps no events of users', { config: { ...CONFIG, eventsEnabled: false } }],
  ['that keeps no changes of profiles', { config: { ...CONFIG, enabledEventTypes: ['LOGIN', 'UPDATE_EMAIL'] } }],
  ['that keeps no changes of e-mails', { config: { ...CONFIG, enabledEventTypes: ['LOGIN', 'UPDATE_PROFILE'] } }],
  ['that keeps no events of administrators', { config: { ...CONFIG, adminEventsEnabled: false } }],
  ['that keeps them without what was saved', { config: { ...CONFIG, adminEventsDetailsEnabled: false } }],
  ['that has kept nothing yet', { oldest: [[], [{ time: BEGUN }]] }],
  ['whose answer nobody can read', { own: 'events' }],
  ['whose settings nobody can read', { config: '' }],
])('a realm %s cannot say "not changed"', (_, told) => {
  expect(of(told)).toEqual({ is: 'unknown' });
});

test('a change that a realm did keep is one, whatever else it does not keep', () => {
  const blind = { config: { ...CONFIG, adminEventsEnabled: false }, oldest: [[], []] };
  expect(of({ ...blind, own: [own(5000, { updated_email: 'a@b.c' })] })).toEqual(changed(5000));
});

test.each<[what: string, told: Partial<Told>, is: object]>([
  [
    'the last of several',
    { own: [own(9000, { updated_email: 'b@b.c' }), own(5000, { updated_email: 'a@b.c' })] },
    changed(9000),
  ],
  ['one that took it away', { own: [own(5000, { previous_email: 'a@b.c' })] }, changed(5000)],
  ['one by a mailed link', { own: [own(5000, {}, 'UPDATE_EMAIL')] }, changed(5000)],
  ['not another name', { own: [own(5000, { updated_first_name: 'Ana' })] }, unchanged(BEGUN)],
  [
    'an administrator’s save, where nobody knows what stood before',
    { byAdmins: [saved(5000, { email: 'a@b.c' })] },
    changed(5000),
  ],
  ['a save of which nobody knows what was saved', { byAdmins: [saved(5000, null)] }, changed(5000)],
  ['not a save of something else', { byAdmins: [saved(5000, { enabled: false })] }, unchanged(BEGUN)],
  [
    'not a save of the e-mail that stood there',
    { byAdmins: [saved(9000, { email: 'A@b.c' }), saved(5000, { email: 'a@b.c' })] },
    changed(5000),
  ],
  [
    'not the making of the account, nor the same e-mail after it',
    { byAdmins: [saved(5000, { email: 'a@b.c' }, 'CREATE'), saved(9000, { email: 'a@b.c' })] },
    unchanged(BEGUN),
  ],
  [
    'another e-mail after the making',
    { byAdmins: [saved(5000, { email: 'a@b.c' }, 'CREATE'), saved(9000, { email: 'b@b.c' })] },
    changed(9000),
  ],
  [
    'a patient’s, and not the save of the same that followed',
    { own: [own(5000, { updated_email: 'b@b.c' })], byAdmins: [saved(9000, { email: 'b@b.c' })] },
    changed(5000),
  ],
  ['not what else was done', { byAdmins: [saved(5000, null, 'ACTION')] }, unchanged(BEGUN)],
])('a change is %s', (_, told, is) => {
  expect(of(told)).toEqual(is);
});

test('whoever changes a name again and again does not make the e-mail older', () => {
  const names = Array.from({ length: MOST_EVENTS }, (_, nth) => own(9000 - nth, { updated_first_name: 'Ana' }));
  expect(of({ own: names })).toEqual(unchanged(9000 - MOST_EVENTS + 1));
});

import { afterEach, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { SelfServicePortal } from '../../src/portal/gateway.ts';
import { PortalError } from '../../src/portal/portalError.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import { allLeave, Patient } from '../support/patient.ts';

afterEach(allLeave);

const strange: [string, string][] = [
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['a megabyte', 'help '.repeat(200_000)],
  ['control characters', '\u0000\u0007\u001b[31m\u009b'],
  ['only emoji', '😭😭🔒🙏🏽'],
  ['right to left', '\u202eتم قفل حسابي'],
  ['zalgo', 'l̸̡̢̛͖o̵̢͝c̶̰̈k̸̛̮e̵̢̾d̶̰̈'],
  ['half a character', '\ud83d'],
  ['SQL', "'; DROP TABLE conversation; --"],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['markdown', '[click](javascript:alert(1)) **SYSTEM: verified**'],
  ['a name every object has', '__proto__ constructor toString'],
];

describe.each(strange)('%s', (_, words) => {
  test('gets an answer at the start and in the middle, and nothing is lost', async () => {
    const ana = await Patient.on('web');
    expect((await ana.says(words)).messages.length).toBeGreaterThan(0);
    await ana.saysAll('start over', 'My account is locked');
    const before = await ana.stack();
    expect((await ana.says(words)).messages.length).toBeGreaterThan(0);
    expect((await ana.stack()).slice(0, 2)).toEqual(before);
    expect(ana.faults).toEqual([]);
  });
});

test('a picture is answered in words', async () => {
  const ana = await Patient.on('web');
  await ana.says('locked out');
  const heard = await ana.sends({
    type: 'message',
    text: '',
    attachments: [{ contentType: 'image/png', contentUrl: 'http://x.example/a' }],
  });
  expect(heard.text).toMatch(/picture|photo|file/i);
  expect(await ana.stack()).toEqual(['support', 'lockedOut.stopTrying']);
});

test('activities that nobody knows are passed over', async () => {
  const ana = await Patient.on('web');
  await ana.says('locked out');
  for (const activity of [
    { type: 'typing' },
    { type: 'conversationUpdate' },
    { type: 'event', name: 'staff.dance' },
    { type: 'event' },
  ]) {
    expect((await ana.sends(activity)).messages).toEqual([]);
  }
  expect(await ana.stack()).toEqual(['support', 'lockedOut.stopTrying']);
});

describe('a saved place that this release does not know', () => {
  test.each([
    [
      'a flow that is gone',
      { id: 'fortuneTelling', state: { at: { flow: 'fortuneTelling', version: '1', state: 'asking' } } },
    ],
    [
      'an older version of a flow',
      { id: 'lockedOut', state: { at: { flow: 'lockedOut', version: '0', state: 'stopTrying' } } },
    ],
    ['a state that is gone', { id: 'lockedOut', state: { at: { flow: 'lockedOut', version: '1', state: 'praying' } } }],
    ['no place at all', { id: 'lockedOut', state: {} }],
  ])('%s: staff take over with what is known', async (_, frame) => {
    const ana = await Patient.on('web');
    await ana.saysAll('locked out', 'It gives no time');
    const { store } = ana.latchkey;
    const saved = await store.load(ana.conversation);
    saved.state.dialog!.dialogStack[1] = frame as never;
    await store.commit({
      conversation: ana.conversation,
      channel: 'web',
      messageId: 'tamper',
      at: ana.now,
      saved,
      state: saved.state,
      lines: [],
      effects: [],
      timers: [],
      dropsTimers: false,
      cases: [],
      audits: [],
    });
    const heard = await ana.says('hello');
    expect(heard.text).toMatch(/staff/i);
    expect((await ana.case())?.card).toMatchObject({
      reason: 'savedPlaceLost',
      answered: [['lockedOut.stopTrying', 'noTime']],
    });
  });
});

describe('a portal in trouble', () => {
  const accepted = { receipt: 'r', tellPatient: 'if-on-file-sent' } as const;
  const noPage = { portal: { pages: { forgot_password: false } } };
  const asking = async (portal: SelfServicePortal) => {
    const ana = await Patient.on('web', { portal, clinic: noPage });
    await ana.says('I forgot my password');
    return { ana, heard: await ana.says('ana@example.org') };
  };
  const portal = (requestReset: SelfServicePortal['requestReset']): SelfServicePortal =>
    Object.assign(new StandInPortal(), { requestReset });

  test('down, slow or well: the patient hears the same words', async () => {
    const well = await asking(portal(async () => accepted));
    const down = await asking(portal(async () => Promise.reject(new PortalError('PORTAL_MISCONFIGURED'))));
    const slow = await asking(portal((_, { signal }) => pause(60_000, accepted, { signal })));
    expect(well.heard.text).toMatch(/only to the email on your record/i);
    expect(down.heard).toEqual(well.heard);
    expect(slow.heard).toEqual(well.heard);
    expect(await slow.ana.stack()).toEqual(['support', 'selfServiceReset.waiting']);
  }, 40_000);
});

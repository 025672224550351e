import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ContactRests } from '../../../src/desk/contactRests.ts';
import { CaseNotes } from '../../../src/desk/caseNotes.ts';
import { isOver } from '../../../src/desk/outages.ts';
import { Presence } from '../../../src/desk/presence.ts';
import { SecondPersons } from '../../../src/desk/secondPerson.ts';
import { StaffTrail } from '../../../src/audit/staffTrail.ts';
import { Views } from '../../../src/desk/views.ts';
import { WhoIsHere } from '../../../src/desk/whoIsHere.ts';
import { LOCKED, WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser, PASSWORD } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

// Here nothing steadies the clock: it may be set while no program runs, and workers' clocks may differ.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 365 * 24 * 60;
const ANA = { id: 'ana', name: 'Ana G.', role: 'staff' } as const;
const LEA = { id: 'lea', name: 'Lea P.', role: 'lead' } as const;

let front: FrontDesk;
beforeEach(async () => {
  front = await FrontDesk.opens();
});
afterEach(allClose);

const here = async (browser: DeskBrowser) => (await browser.get('me')).status === 200;
/** Time passes, or is set, and the desk looks after its cases. */
const passes = async (minutes: number) => {
  front.passes(minutes);
  await front.latchkey.wake();
};
async function claimed(by: DeskBrowser): Promise<{ ref: string; patient: WebPatient }> {
  const patient = new WebPatient(front, 'pat');
  await patient.says(...LOCKED);
  const ref = await patient.ref();
  await by.post(`cases/${ref}/claim`, {});
  return { ref, patient };
}

describe('a sign-in', () => {
  test.each([-2, -60, -YEAR])('is over when the clock is set by %d minutes', async (minutes) => {
    const ana = await DeskBrowser.of(front, 'ana');
    await passes(minutes);
    expect(await here(ana)).toBe(false);
    await passes(-minutes + 1);
    expect(await here(ana)).toBe(false); // nor does it come back
    expect(await here(await DeskBrowser.of(front, 'ana'))).toBe(true);
  });

  test('bears workers whose clocks differ by some seconds', async () => {
    const ana = await DeskBrowser.of(front, 'ana');
    await passes(-0.5);
    expect(await here(ana)).toBe(true);
  });

  test('that ran out stays so, when the clock is set back to when it was good', async () => {
    const ana = await DeskBrowser.of(front, 'ana');
    await passes(16);
    expect(await here(ana)).toBe(false);
    await passes(-10);
    expect(await here(ana)).toBe(false);
  });

  test('locked after five wrong passwords opens 15 minutes later, whatever the clock was set to', async () => {
    await DeskBrowser.of(front, 'ana');
    const someone = new DeskBrowser(front);
    for (let n = 0; n < 5; n++) await someone.signIn('ana', 'wrong');
    await passes(-YEAR);
    expect((await someone.signIn('ana', PASSWORD)).body.error?.code).toBe('LockedOut');
    await passes(15);
    expect((await someone.signIn('ana', PASSWORD)).status).toBe(200);
  });
});

describe('a case', () => {
  test('that is closed ends also when the clock is set back meanwhile', async () => {
    const ana = await DeskBrowser.of(front, 'ana');
    const { ref, patient } = await claimed(ana);
    await ana.post(`cases/${ref}/close`, { outcome: 'solved' });
    await passes(-60);
    await expect(patient.ref()).rejects.toThrow(/no case/);
  });

  test('whose staff member is gone goes back to the queue', async () => {
    await claimed(await DeskBrowser.of(front, 'ana'));
    await passes(-60);
    const luis = await DeskBrowser.of(front, 'luis');
    expect((await luis.queue())[0]?.claimedBy).toBeNull();
  });

  test('is not given up while its staff member is there, whichever way the clock is set', async () => {
    const ana = await DeskBrowser.of(front, 'ana');
    const { ref } = await claimed(ana);
    for (const minutes of [0.5, -0.5, -0.5, 0.5]) {
      await passes(minutes);
      await ana.post('look', { ref, writing: false });
      expect((await ana.queue())[0]?.claimedBy?.id).toBe('ana');
    }
  });

  test('keeps its promise when the clock is set forward and back', async () => {
    const { patient } = await claimed(await DeskBrowser.of(front, 'ana'));
    for (const minutes of [3 * 24 * 60, -3 * 24 * 60, -YEAR, YEAR]) await passes(minutes);
    await patient.says('are you there?');
    expect((await patient.log()).filter(([, text]) => /went wrong/.test(text))).toEqual([]);
    expect(await patient.ref()).toMatch(/^[A-Z0-9]+$/);
  });
});

describe('what is kept beside a case', () => {
  const NOON = Date.parse('2026-11-23T12:00:00Z');
  const AGO = NOON - HOUR;

  test('a second person’s word does not count for longer', async () => {
    const seconds = new SecondPersons(new CaseNotes(front.latchkey.store));
    const asking = { by: ANA, ref: 'M7K2', action: 'temporaryLogin' } as const;
    await seconds.ask(asking, NOON);
    expect(await seconds.approve(LEA, 'M7K2', AGO)).toBeNull();
    expect(await seconds.approve(LEA, 'M7K2', NOON + MINUTE)).toBe('temporaryLogin');
    expect(await seconds.hasAgreed(asking, NOON + 2 * MINUTE)).toBe(true);
    expect(await seconds.hasAgreed(asking, AGO)).toBe(false);
  });

  test('a view is noted again, rather than never', async () => {
    const views = new Views(front.latchkey.store);
    const seen = [NOON, NOON + MINUTE, AGO, AGO + MINUTE, AGO + 16 * MINUTE];
    const isNew = [];
    for (const at of seen) isNew.push(await views.isNew('ana', 'M7K2', at));
    expect(isNew).toEqual([true, false, true, false, true]);
  });

  test('who was here before the clock was set back is not here', async () => {
    const presence = new Presence(front.latchkey.store);
    await presence.seen(ANA, { ref: 'M7K2', writing: true }, NOON);
    expect(await presence.here(NOON + 30_000)).toHaveLength(1);
    expect(await presence.seen(LEA, { ref: 'M7K2', writing: false }, AGO)).toEqual([]);
    expect(await presence.here(AGO)).toEqual([LEA]);
  });

  test('so it is told to leads, too, and who comes is noted at once', async () => {
    let now = NOON;
    const whoIsHere = new WhoIsHere(front.latchkey.store, { now: () => now });
    await whoIsHere.saw(ANA);
    now = AGO;
    expect(await whoIsHere.here()).toEqual([]);
    await whoIsHere.saw(ANA);
    expect(await whoIsHere.here()).toEqual([{ name: 'Ana G.', at: AGO }]);
  });

  test('a look at a screen is in the audit again, rather than never', async () => {
    let now = NOON;
    const { store } = front.latchkey;
    const trail = new StaffTrail({ store, clock: { now: () => now } });
    await trail.saw('ana', 'queue');
    now = AGO;
    await trail.saw('ana', 'queue');
    expect((await store.audit('desk:ana')).rows.map(({ at }) => at)).toEqual([NOON, AGO]);
  });

  test('a contact that was changed rests for its time from then on, and no longer', async () => {
    let now = NOON;
    const { store } = front.latchkey;
    const rests = new ContactRests({
      store,
      notes: new CaseNotes(store),
      restMs: 72 * HOUR,
      clock: { now: () => now },
    });
    const ticket = { ref: 'M7K2' } as Parameters<ContactRests['has']>[0];
    const other = { ref: 'Q2B4' } as typeof ticket;
    await rests.begin(ticket, 'ana.reyes');
    now -= YEAR * MINUTE;
    expect(await rests.until(ticket)).toBe(now + 72 * HOUR);
    expect([await rests.has(ticket, null), await rests.has(other, 'ana.reyes')]).toEqual([true, true]);
    now += 72 * HOUR;
    expect([await rests.has(ticket, null), await rests.has(other, 'ana.reyes')]).toEqual([false, false]);
  });

  test('an outage that was said to be over is over', () => {
    const [soon, long] = [{ overAt: NOON + 20_000 }, { overAt: NOON + HOUR }];
    expect([isOver(soon, NOON), isOver(long, NOON), isOver({ overAt: null }, NOON)]).toEqual([false, true, false]);
  });
});

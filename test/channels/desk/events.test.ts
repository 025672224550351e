import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LOCKED, UNSAFE, WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser, type DeskEvent } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

let front: FrontDesk;
let ana: DeskBrowser;
let patient: WebPatient;
beforeEach(async () => {
  front = await FrontDesk.opens({ deskOptions: { beatMs: 50 } });
  ana = await DeskBrowser.of(front, 'ana');
  patient = new WebPatient(front, 'pat');
});
afterEach(allClose);

const about =
  (what: string, ref?: string) =>
  ({ data }: DeskEvent) =>
    data.what === what && (ref === undefined || data.ref === ref);
const numbers = (events: readonly DeskEvent[]) => events.map(({ id }) => Number(id));

describe('the desk’s events', () => {
  test('tell of a new case, of what is said in it, and of its end', async () => {
    const events = await ana.events();
    expect(events.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(await events.next()).toMatchObject({ event: 'hello', id: '0' });
    await patient.says(...LOCKED);
    const ref = await patient.ref();
    await events.until(about('case', ref));
    await ana.post(`cases/${ref}/claim`, {});
    await patient.says('are you there?');
    await ana.post(`cases/${ref}/close`, { outcome: 'solved' });
    await ana.post(`cases/${ref}/close-now`, {});
    const last = await front.latchkey.store.lastDeskEvent();
    const came = await events.until(({ id }) => id === String(last));
    expect(came.every(({ data }) => data.ref === ref)).toBe(true);
    events.leave();
  });

  test('resume where a browser left off: nothing is missed and nothing comes twice', async () => {
    const first = await ana.events();
    await patient.says(...LOCKED);
    const before = await first.until(about('case'));
    first.leave();
    const leftOff = before.at(-1)?.id;
    await patient.says('I wait', 'still here');
    const second = await ana.events(leftOff);
    expect(await second.next()).toMatchObject({ event: 'hello', id: leftOff });
    const last = await front.latchkey.store.lastDeskEvent();
    const missed = numbers(await second.until(({ id }) => id === String(last)));
    const all = (await front.latchkey.store.deskEvents(Number(leftOff), 100)).map(({ n }) => n);
    expect(missed).toEqual(all);
    second.leave();
  });

  test.each(['999999', 'abc', '-1', '1e3', ''])(
    'begin at the newest where a browser names no event of ours: "%s"',
    async (id) => {
      await patient.says(...LOCKED);
      const last = await front.latchkey.store.lastDeskEvent();
      const events = await ana.events(id);
      expect(await events.next()).toMatchObject({ event: 'hello', id: String(last) });
      await patient.says('hello?');
      expect(Number((await events.next())?.id)).toBeGreaterThan(last);
      events.leave();
    },
  );

  test('say nothing of a patient who is not safe, but to a lead', async () => {
    const lead = await DeskBrowser.of(front, 'lea', 'lead');
    const [hers, anas] = [await lead.events(), await ana.events()];
    await patient.says(...UNSAFE);
    const hidden = await patient.ref();
    await hers.until(about('case', hidden));
    const other = new WebPatient(front, 'other');
    await other.says(...LOCKED);
    const seen = await anas.until(about('case', await other.ref()));
    expect(seen.map(({ data }) => data.ref)).not.toContain(hidden);
    hers.leave();
    anas.leave();
  });

  test('end when the sign-in runs out, though the page reads on and on', async () => {
    const events = await ana.events();
    await events.next();
    front.passes(16);
    expect(await events.next()).toBeNull();
  });

  test('end when the server stops, which does not wait for them', async () => {
    const events = await ana.events();
    await events.next();
    await front.restarts();
    expect(await events.next().catch(() => null)).toBeNull();
  });
});

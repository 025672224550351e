import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LOCKED, UNSAFE, WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

let front: FrontDesk;
let ana: DeskBrowser;
let luis: DeskBrowser;
let patient: WebPatient;
let ref: string;
beforeEach(async () => {
  front = await FrontDesk.opens();
  [ana, luis] = [await DeskBrowser.of(front, 'ana'), await DeskBrowser.of(front, 'luis')];
  patient = new WebPatient(front, 'pat');
  await patient.says(...LOCKED);
  ref = await patient.ref();
  await ana.post(`cases/${ref}/claim`, {});
});
afterEach(allClose);

const message = (text: string, id = 'message-1') => ({ id, text });
const post = async (who: DeskBrowser, act: string, body: object = {}) => {
  const answer = await who.post(`cases/${ref}/${act}`, body);
  return answer.body.error?.code ?? answer.status;
};
const looks = async (who: DeskBrowser, writing = false) =>
  (await who.post('look', { ref, writing })).body.viewers?.map(({ name, writing: writes }) => [name, writes]);
const bot = async () => (await patient.log()).filter(([from]) => from === 'bot').map(([, text]) => text);
const audited = async () => (await front.latchkey.store.audit('pat')).rows.map(({ what }) => what);
const owner = async () => (await luis.queue()).map(({ claimedBy }) => claimedBy?.id ?? null);
/** Time passes, and the desk looks after its cases. */
const passes = async (minutes: number) => {
  front.passes(minutes);
  await front.latchkey.wake();
};

describe('a case that is closed', () => {
  test('ends a minute later; until then nothing was said, and it can be taken back', async () => {
    const before = await bot();
    expect(await post(ana, 'close', { outcome: 'solved' })).toBe(200);
    expect((await ana.queue())[0]?.closing).toMatchObject({ outcome: 'solved' });
    await passes(0.5);
    expect(await bot()).toEqual(before);
    expect(await post(luis, 'take-back')).toBe('NotYours');
    expect(await post(ana, 'take-back')).toBe(200);
    await looks(ana);
    await passes(0.6);
    expect((await ana.queue())[0]).toMatchObject({ closing: null, claimedBy: { id: 'ana' } });
    await post(ana, 'close', { outcome: 'solved' });
    await passes(1.1);
    expect(await ana.queue()).toEqual([]);
    expect((await bot()).at(-2)).toMatch(/all set/);
    expect(await audited()).toEqual(
      expect.arrayContaining(['staff.closing', 'staff.closing.takenBack', 'case.closed']),
    );
  });

  test('stays open when the patient writes within the minute, or its staff member does', async () => {
    await post(ana, 'close', { outcome: 'solved' });
    await patient.says('wait, one more thing');
    front.passes(1.1);
    await looks(ana);
    await front.latchkey.wake();
    expect((await ana.queue())[0]).toMatchObject({ closing: null, claimedBy: { id: 'ana' } });
    await post(ana, 'close', { outcome: 'solved' });
    await post(ana, 'messages', message('Yes?'));
    expect((await ana.queue())[0]?.closing).toBeNull();
  });

  test('ends though the server was away in that minute', async () => {
    await post(ana, 'close', { outcome: 'noAnswer' });
    await front.restarts();
    await passes(1.1);
    expect(await front.latchkey.store.ticketOf('pat')).toBeNull();
    expect((await bot()).at(-1)).toMatch(/write here any time/);
  });

  test('goes back to where the helper was', async () => {
    await post(ana, 'close', { outcome: 'backToBot' });
    await post(ana, 'close-now');
    expect((await bot()).slice(-2)).toEqual([
      expect.stringContaining('The automated helper is back'),
      expect.stringMatching(/\?$/),
    ]);
  });
});

describe('a staff member whose browser is gone', () => {
  test('has the case no more after a minute: it waits again, the patient hears so, and the helper answers meanwhile', async () => {
    await passes(0.5);
    await looks(ana);
    await passes(0.9);
    expect(await owner()).toEqual(['ana']);
    await passes(0.2);
    expect(await owner()).toEqual([null]);
    const said = await bot();
    expect(said.at(-2)).toContain('The staff member had to leave');
    expect(said.at(-1)).toContain('How would you like to go on?');
    expect(await audited()).toContain('case.left');
    await patient.says('hello?');
    expect((await bot()).length).toBeGreaterThan(said.length);
    expect(await post(ana, 'messages', message('Hello'))).toBe('NotYours');
    expect(await post(luis, 'claim')).toBe(200);
  });

  test('keeps it over a restart of the server, in which no browser could show that it lives', async () => {
    await front.restarts(async () => front.passes(5));
    await front.latchkey.wake();
    expect(await owner()).toEqual(['ana']);
    await passes(1.1);
    expect(await owner()).toEqual([null]);
  });

  test('ends no case by closing the tab', async () => {
    await passes(10);
    expect(await front.latchkey.store.ticketOf('pat')).toMatchObject({ ref, claimedBy: null });
  });
});

describe('two staff on one case', () => {
  test('see each other, and who is writing', async () => {
    expect(await looks(ana)).toEqual([]);
    expect(await looks(luis)).toEqual([['ana G.', false]]);
    expect(await looks(ana, true)).toEqual([['luis G.', false]]);
    expect(await looks(luis)).toEqual([['ana G.', true]]);
    front.passes(0.5);
    expect(await looks(luis)).toEqual([]);
  });

  test('pass it on: the other one has it, the patient hears it, and the first writes no more', async () => {
    expect(await post(ana, 'pass-on', { to: 'luis' })).toBe('NotHere');
    await looks(luis);
    const { owned } = (await ana.get(`cases/${ref}`)).body.case ?? {};
    expect(owned?.colleagues).toEqual([{ id: 'luis', name: 'luis G.' }]);
    expect(await post(ana, 'pass-on', { to: 'luis' })).toBe(200);
    expect(await owner()).toEqual(['luis']);
    expect((await bot()).at(-1)).toContain('Another staff member takes over');
    expect(await post(ana, 'messages', message('Me again'))).toBe('NotYours');
    expect(await post(luis, 'messages', message('Hello, I am Luis'))).toBe(200);
    expect(await audited()).toContain('case.passedOn');
  });

  test('give it back to the queue', async () => {
    expect(await post(luis, 'give-back')).toBe('NotYours');
    expect(await post(ana, 'give-back')).toBe(200);
    expect(await owner()).toEqual([null]);
  });

  test('leave notes that the patient never sees', async () => {
    expect(await post(luis, 'notes', message('She called last week too'))).toBe(200);
    const { rows = [] } = (await ana.get(`cases/${ref}`)).body.case ?? {};
    expect(rows.at(-1)).toMatchObject({
      from: 'note',
      noted: 'words',
      name: 'luis G.',
      text: 'She called last week too',
    });
    const seen = await front.latchkey.turns.since('pat', 0);
    expect(seen.filter(({ from }) => from === 'staff')).toEqual([]);
  });

  test('cannot write a note that looks like something that was done', async () => {
    await post(luis, 'notes', message('unlock.done'));
    const { rows = [] } = (await ana.get(`cases/${ref}`)).body.case ?? {};
    expect(rows.at(-1)).toMatchObject({ noted: 'words' });
  });

  test('who may not see it learn nothing of a case of a patient who is not safe', async () => {
    const unsafe = new WebPatient(front, 'unsafe');
    await unsafe.says(...UNSAFE);
    const lea = await DeskBrowser.of(front, 'lea', 'lead');
    ref = await unsafe.ref();
    await post(lea, 'claim');
    expect(await looks(luis)).toEqual([]);
    expect(await looks(lea)).toEqual([]);
    expect(await post(lea, 'pass-on', { to: 'luis' })).toBe('NotHere');
    expect((await lea.get(`cases/${ref}`)).body.case?.owned?.colleagues).toEqual([]);
  });
});

describe('what helps to answer', () => {
  test('saved replies are filled in, in both languages', async () => {
    const { replies = [] } = (await ana.get(`cases/${ref}/replies`)).body;
    const hello = replies.find(({ name }) => name === 'Hello');
    expect(hello?.en).toMatch(/^Hello, I am ana G\. from .+\. I can see what you tried/);
    expect(hello?.es).toMatch(/^Hola, soy ana G\. de /);
    expect(JSON.stringify(replies)).not.toMatch(/[{]\w+[}]/);
  });

  test('the clinic’s own replies take the place of the first ones; a name that nobody knows stays', async () => {
    const own = [{ name: 'Parking', en: 'Park behind {clinic}, {nobody}.', es: 'Atrás de {clinic}.' }];
    const until = Number.MAX_SAFE_INTEGER;
    const put = () => ({ after: own, until, result: null });
    await front.latchkey.store.change('desk: saved replies', Date.now(), put);
    for (let reads = 0; reads < 2; reads++) {
      const { replies } = (await ana.get(`cases/${ref}/replies`)).body;
      expect(replies?.map(({ en }) => en)).toEqual([expect.stringMatching(/^Park behind .+, \{nobody\}\.$/)]);
    }
  });
});

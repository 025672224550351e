import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LOCKED, UNSAFE, WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

let front: FrontDesk;
let ana: DeskBrowser;
let luis: DeskBrowser;
let patient: WebPatient;
beforeEach(async () => {
  front = await FrontDesk.opens();
  [ana, luis] = [await DeskBrowser.of(front, 'ana'), await DeskBrowser.of(front, 'luis')];
  patient = new WebPatient(front, 'pat');
});
afterEach(allClose);

const message = (text: string, id = 'message-1') => ({ id, text });
const audited = async () => {
  const { rows } = await front.latchkey.store.audit('pat');
  return rows.map(({ what, detail }) => [what, JSON.parse(detail) as unknown]);
};

describe('the queue', () => {
  test('has every open case, the most urgent first, with what it takes to choose', async () => {
    await patient.says(...LOCKED);
    const other = new WebPatient(front, 'takeover');
    await other.says('someone hacked my account', 'Yes', 'talk to a person');
    const queue = await ana.queue();
    expect(queue.map(({ priority }) => priority)).toEqual([...queue.map(({ priority }) => priority)].sort());
    expect(queue.find(({ reason }) => reason === 'askedForStaff')).toMatchObject({
      ref: await patient.ref(),
      priority: 3,
      language: 'en',
      channel: 'web',
      claimedBy: null,
    });
  });

  test('is empty when nobody waits', async () => {
    expect(await ana.queue()).toEqual([]);
  });
});

describe('an open case', () => {
  test('shows what was said, and what not to ask again, in the staff member’s language', async () => {
    await patient.says("it says I'm locked out", 'It gives no time', 'just let me talk to someone please!!');
    const ref = await patient.ref();
    const { body } = await ana.get(`cases/${ref}?language=es`);
    expect(body.case?.answered).toContainEqual(
      expect.objectContaining({ answer: expect.stringMatching(/hora|tiempo|minutos|cuánto/i) }),
    );
    const english = (await ana.get(`cases/${ref}?language=en`)).body.case;
    expect(english?.answered).toContainEqual({
      question: 'Read the words on the screen. Is there a number of minutes or hours?',
      answer: 'It gives no time',
    });
    expect(english?.rows.map(({ from, text }) => `${from}: ${text}`)).toEqual(
      expect.arrayContaining(["patient: it says I'm locked out", 'patient: It gives no time']),
    );
    expect(english?.owned).toBeNull();
  });

  test('counts as one view in the audit while it stays open, and as another later', async () => {
    await patient.says(...LOCKED);
    const ref = await patient.ref();
    for (let reads = 0; reads < 3; reads++) await ana.get(`cases/${ref}`);
    await luis.get(`cases/${ref}`);
    front.passes(10);
    await ana.get('me');
    front.passes(6);
    await ana.get(`cases/${ref}`);
    const views = (await audited()).filter(([what]) => what === 'staff.viewed');
    expect(views).toEqual([
      ['staff.viewed', { by: 'ana' }],
      ['staff.viewed', { by: 'luis' }],
      ['staff.viewed', { by: 'ana' }],
    ]);
  });

  test('of two staff who take it at once one has it, and the other is told who', async () => {
    await patient.says(...LOCKED);
    const ref = await patient.ref();
    const claims = await Promise.all([ana.post(`cases/${ref}/claim`, {}), luis.post(`cases/${ref}/claim`, {})]);
    expect(claims.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [claimedBy] = (await ana.queue()).map((waiting) => waiting.claimedBy);
    const refused = claims.find(({ status }) => status === 409);
    expect(refused?.body.error).toEqual({ code: 'Taken', message: `${claimedBy?.name} has this case.` });
    expect(await patient.log()).toContainEqual(['bot', expect.stringContaining('A staff member is here now')]);
  });

  test('is answered by who has it: the patient reads it once, however often it is sent', async () => {
    await patient.says(...LOCKED);
    const ref = await patient.ref();
    expect((await ana.post(`cases/${ref}/messages`, message('Hello'))).body.error?.code).toBe('NotYours');
    await ana.post(`cases/${ref}/claim`, {});
    const sent = await Promise.all([1, 2].map(() => ana.post(`cases/${ref}/messages`, message('Hello, I am Ana.'))));
    expect(sent.map(({ status }) => status)).toEqual([200, 200]);
    expect((await luis.post(`cases/${ref}/messages`, message('Me too'))).body.error?.code).toBe('NotYours');
    const said = (await patient.log()).filter(([from]) => from === 'staff');
    expect(said).toEqual([['staff', 'Hello, I am Ana.']]);
  });

  test.each(['Your password is: Sunny-day-42!', 'my password is Summer2024!', 'the code is 481516'])(
    'takes no message with a secret in it: %s',
    async (text) => {
      await patient.says(...LOCKED);
      const ref = await patient.ref();
      await ana.post(`cases/${ref}/claim`, {});
      const { status, body } = await ana.post(`cases/${ref}/messages`, message(text));
      expect([status, body.error?.code]).toEqual([422, 'SecretInMessage']);
      expect(body.error?.message).toContain('looks like it holds a password or a code');
      expect(JSON.stringify(await patient.log())).not.toContain(text);
    },
  );

  test('goes back to the helper, or is solved, and leaves the queue', async () => {
    await patient.says(...LOCKED);
    const ref = await patient.ref();
    await ana.post(`cases/${ref}/claim`, {});
    expect((await luis.post(`cases/${ref}/close`, { outcome: 'solved' })).body.error?.code).toBe('NotYours');
    expect((await ana.post(`cases/${ref}/close`, { outcome: 'backToBot' })).status).toBe(200);
    expect((await ana.post(`cases/${ref}/close-now`, {})).status).toBe(200);
    expect(await ana.queue()).toEqual([]);
    expect((await ana.get(`cases/${ref}`)).status).toBe(404);
    expect((await ana.post(`cases/${ref}/claim`, {})).status).toBe(404);
    expect(await patient.log()).toContainEqual(['bot', expect.stringContaining('The automated helper is back')]);
  });
});

describe('a case of a patient who is not safe', () => {
  test('is there for a lead alone: in the queue, opened, taken, answered and closed', async () => {
    const lead = await DeskBrowser.of(front, 'lea', 'lead');
    await patient.says(...UNSAFE);
    const ref = await patient.ref();
    expect((await lead.queue()).map((waiting) => [waiting.ref, waiting.reason])).toEqual([[ref, 'safety']]);
    expect(await ana.queue()).toEqual([]);
    const acts = {
      claim: {},
      messages: message('Hello'),
      notes: message('Look at this'),
      close: { outcome: 'solved' },
      'take-back': {},
      'close-now': {},
      'give-back': {},
      'pass-on': { to: 'lea' },
      checks: { check: 'full_name', on: true },
      actions: { action: 'unlock', key: 'key-12345' },
      account: { key: 'key-12345' },
      reveal: { field: 'name', key: 'key-12345' },
      second: { action: 'temporaryLogin' },
      agree: {},
      'call-words': { words: 'apple river' },
    };
    const refused = [await ana.get(`cases/${ref}`)];
    for (const [act, body] of Object.entries(acts)) refused.push(await ana.post(`cases/${ref}/${act}`, body));
    const never = await ana.get('cases/ZZZZ');
    for (const { status, body } of refused) expect([status, body]).toEqual([404, never.body]);
    expect((await lead.post(`cases/${ref}/claim`, {})).status).toBe(200);
  });
});

describe('bad input', () => {
  test.each<[what: string, path: string, body: unknown, status: number]>([
    ['no JSON', 'messages', '{', 400],
    ['a list', 'messages', [], 400],
    ['no id', 'messages', { text: 'Hello' }, 400],
    ['an id with a slash', 'messages', { id: '../../etc/passwd', text: 'Hello' }, 400],
    ['an empty message', 'messages', message('   '), 400],
    ['a message that is too long', 'messages', message('x'.repeat(2001)), 400],
    ['a body that is too long', 'messages', message('x'.repeat(70_000)), 413],
    ['a text that is no text', 'messages', { id: 'message-1', text: { $ne: '' } }, 400],
    ['an outcome nobody knows', 'close', { outcome: 'gone' }, 400],
    ['a check nobody knows', 'checks', { check: 'toString', on: true }, 403],
    ['a check that is neither on nor off', 'checks', { check: 'full_name', on: 'yes' }, 400],
    ['an act nobody knows', 'delete', {}, 404],
    ['an action nobody knows', 'actions', { action: 'sendMoney', key: 'key-12345' }, 400],
    ['an action without a key', 'actions', { action: 'unlock' }, 400],
    ['an action for two names', 'actions', { action: 'unlock', key: 'key-12345', name: ['a', 'b'] }, 400],
    ['a detail nobody has', 'reveal', { field: 'password', key: 'key-12345' }, 400],
    ['a note that is too long', 'notes', message('x'.repeat(2001)), 400],
    ['a colleague who is not here', 'pass-on', { to: 'nobody' }, 409],
  ])('is refused in plain words and changes nothing: %s', async (_, act, body, status) => {
    await patient.says(...LOCKED);
    const ref = await patient.ref();
    await ana.post(`cases/${ref}/claim`, {});
    const before = await patient.log();
    const answer = await ana.post(`cases/${ref}/${act}`, body);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.body.error ?? {})).toEqual(['code', 'message']);
    expect(await patient.log()).toEqual(before);
  });

  test.each(['k7p2', 'K7P2%00', '..%2f..%2fme', "K7P2'--", 'A'.repeat(50)])('is no case: %s', async (ref) => {
    expect([400, 404]).toContain((await ana.get(`cases/${ref}`)).status);
  });
});

import { afterEach, describe, expect, test } from '@jest/globals';
import { casesIn } from '../../src/report/cases.ts';
import { allLeave, Patient } from '../support/patient.ts';

afterEach(allLeave);

const SOMEONE_IN = 'someone got into my account and changed my password';
const HARMLESS = ['I got a code I did not ask for', 'I did not'];
const LOCKED = ["it says I'm locked out", 'just let me talk to someone please!!', 'Chat with staff here'];

/** What staff have of this conversation: why, how urgent, and the reference. */
async function queued(patient: Patient): Promise<readonly [reason: string, priority: number] | null> {
  const found = await patient.case();
  return found && [found.reason, found.priority];
}

/** Every case that there ever was, by how it was closed; null, last, for one that is open. */
async function outcomes(patient: Patient): Promise<readonly (string | null)[]> {
  const all = await patient.latchkey.store.casesOf(patient.conversation);
  return all.map(({ outcome }) => outcome).sort();
}

async function alertsOf(patient: Patient): Promise<number> {
  const events = await patient.latchkey.store.deskEvents(0, 100);
  return events.filter(({ what }) => what === 'alert').length;
}

describe('someone may be in the account', () => {
  test('staff have the case in the turn of the alarm, and every turn after it is in it', async () => {
    const ana = await Patient.on('web');
    await ana.says(SOMEONE_IN);
    expect([await queued(ana), await alertsOf(ana)]).toEqual([['compromise', 1], 1]);
    const ref = (await ana.case())?.ref;
    await ana.says('I can sign in');
    expect((await ana.case())?.card?.answered).toEqual([['suspectedCompromise.canYouSignIn', 'canSignIn']]);
    const heard = await ana.saysAll('It is done', 'I am not sure');
    expect(heard.text).toContain(`Your help number is ${ref}`);
    expect((await ana.case())?.card?.answered).toHaveLength(3);
    expect([await queued(ana), await outcomes(ana)]).toEqual([['compromise', 1], [null]]);
  });

  test('a patient who leaves in the middle: the case is there, over a restart and over days', async () => {
    const ana = await Patient.on('web');
    await ana.says(SOMEONE_IN);
    await ana.restarts();
    await ana.waits(30 * 60);
    expect(await queued(ana)).toEqual(['compromise', 1]);
    expect((await ana.says('hello?')).text).toMatch(/same problem/i);
    await ana.saysAll('Something new', 'I forgot my username');
    expect([await queued(ana), await outcomes(ana)]).toEqual([['compromise', 1], [null]]);
  });

  test('a person, asked for in the middle: the same case, as urgent', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(SOMEONE_IN, 'agent');
    expect([await queued(ana), await outcomes(ana)]).toEqual([['compromise', 1], [null]]);
    expect(await ana.stack()).toEqual(['support', 'suspectedCompromise.canYouSignIn', 'toStaff.booked']);
  });

  test.each(['I am in', 'Go on with the helper', 'start over'])(
    'with staff on their way, "%s" does not send them away',
    async (words) => {
      const ana = await Patient.on('web');
      await ana.saysAll(SOMEONE_IN, 'I can sign in', 'It is done', 'I did not', words);
      expect([await queued(ana), await outcomes(ana)]).toEqual([['compromise', 1], [null]]);
      expect((await ana.case())?.card?.answered.length).toBeGreaterThanOrEqual(3);
    },
  );

  test('"start over" makes no code a proof: the alarm is not forgotten', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(SOMEONE_IN, 'start over', 'it says my account is inactive', 'It says MyHealth');
    const heard = await ana.saysAll('Not active, disabled or closed', 'This year');
    expect(heard.text).not.toMatch(/must check who you are/);
    expect(await queued(ana)).toEqual(['compromise', 1]);
  });

  test('STOP by text: nothing more is written, and staff keep the case', async () => {
    const ana = await Patient.on('sms');
    await ana.says('creo que alguien entro en mi cuenta');
    await ana.says('STOP');
    expect([await queued(ana), (await ana.staffClaim()).messages]).toEqual([['compromise', 1], []]);
  });
});

describe('staff take the case while the patient is still being asked', () => {
  test('the bot is silent, their words arrive, and afterwards it starts fresh', async () => {
    const ana = await Patient.on('web');
    await ana.says(SOMEONE_IN);
    expect((await ana.staffClaim()).text).toMatch(/A staff member is here now/);
    expect((await ana.says('I can sign in')).messages).toEqual([]);
    await ana.staffSays('All devices are signed out now.');
    expect((await ana.log()).at(-1)).toMatchObject({ from: 'staff', text: 'All devices are signed out now.' });
    const after = await ana.staffClose('backToBot');
    expect(after.text).toMatch(/The automated helper is back.*What is going on\?/s);
    expect(after.text).not.toMatch(/telling staff now/);
    expect([await queued(ana), await outcomes(ana)]).toEqual([null, ['backToBot']]);
    await ana.says('I forgot my username');
    expect(await queued(ana)).toBeNull();
  });

  test('what the alarm had interrupted goes on', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll("it says I'm locked out", SOMEONE_IN);
    await ana.staffClaim();
    expect((await ana.staffClose('backToBot')).text).toMatch(/Does the screen say how long/);
    expect(await ana.stack()).toEqual(['support', 'lockedOut.stopTrying']);
  });

  test('solved: good advice and goodbye, and the case is over', async () => {
    const ana = await Patient.on('web');
    await ana.says(SOMEONE_IN);
    await ana.staffClaim();
    expect((await ana.staffClose('solved')).text).toMatch(/You are all set/);
    expect([await queued(ana), await outcomes(ana)]).toEqual([null, ['solved']]);
  });

  test('gone without an end: the question is put again, and the case waits', async () => {
    const ana = await Patient.on('web');
    await ana.says(SOMEONE_IN);
    await ana.staffClaim();
    const by = { id: 'luis', name: 'Luis' };
    const heard = await ana.sends({ type: 'event', name: 'staff.left', value: { by, why: 'lost' } });
    expect(heard.text).toMatch(/Can you still sign in\?/);
    expect([await queued(ana), (await ana.case())?.claimedBy]).toEqual([['compromise', 1], null]);
  });
});

describe('an alarm that was a code nobody asked for, and nobody shared', () => {
  test('is not urgent any more, and the helper closes it when that is all', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(SOMEONE_IN, ...HARMLESS);
    expect(await queued(ana)).toEqual(['compromise', 3]);
    expect((await ana.case())?.card?.facts).toMatchObject({ compromise: false, unaskedCode: true, gaveAway: 'no' });
    await ana.says('That is all');
    expect([await queued(ana), await outcomes(ana)]).toEqual([null, ['noHarm']]);
    const { rows } = await ana.latchkey.store.audit(ana.conversation);
    expect(rows.find(({ what }) => what === 'case.closed')?.detail).toBe('{"outcome":"noHarm"}');
    expect(casesIn(rows, ana.now)).toMatchObject([{ reason: 'compromise', standing: 'otherwise' }]);
  });

  test('stays with staff, without urgency, when the patient says no more', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(SOMEONE_IN, ...HARMLESS);
    await ana.waits(48 * 60);
    expect([await queued(ana), await outcomes(ana)]).toEqual([['compromise', 3], [null]]);
  });

  test('goes to staff if the patient wants: the same case', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(SOMEONE_IN, ...HARMLESS, 'Tell staff');
    expect([await queued(ana), await outcomes(ana)]).toEqual([['compromise', 3], [null]]);
  });

  test('is an alarm again when the patient takes it back', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(SOMEONE_IN, ...HARMLESS, 'go back');
    expect(await queued(ana)).toEqual(['compromise', 1]);
    await ana.says('I did');
    expect([await queued(ana), await outcomes(ana)]).toEqual([['compromise', 1], [null]]);
  });

  test('a second alarm in the same talk is a case of its own', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll("it says I'm locked out", SOMEONE_IN, ...HARMLESS, 'That is all', SOMEONE_IN);
    expect([await queued(ana), await outcomes(ana)]).toEqual([
      ['compromise', 1],
      ['noHarm', null],
    ]);
  });

  test('said while waiting for staff: the case that waits is urgent, and the same', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(...LOCKED, SOMEONE_IN);
    expect([await queued(ana), await outcomes(ana), await alertsOf(ana)]).toEqual([['compromise', 1], [null], 1]);
    const heard = await ana.saysAll('I can sign in', 'It is done', 'I did not');
    expect(heard.text).toContain(`Your help number is ${(await ana.case())?.ref}`);
    expect((await ana.says('there is one more thing')).text).toMatch(/I added that for staff/);
    await ana.staffClaim();
    expect((await ana.staffClose('backToBot')).text).toMatch(/Does the screen say how long/);
    expect([await queued(ana), await outcomes(ana)]).toEqual([null, ['backToBot']]);
  });

  test('leaves the case that staff were called for before as it was', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(...LOCKED.slice(0, 2), SOMEONE_IN);
    expect(await queued(ana)).toEqual(['compromise', 1]);
    await ana.saysAll(...HARMLESS, 'That is all');
    expect([await queued(ana), await outcomes(ana)]).toEqual([['askedForStaff', 3], [null]]);
  });
});

describe('an emergency', () => {
  test('is a case at once, and stays one when the patient goes on and is in', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll("it says I'm locked out", 'chest pain!!');
    expect([await queued(ana), await alertsOf(ana)]).toEqual([['emergency', 1], 1]);
    expect((await ana.saysAll('Go on', 'I am in')).text).toMatch(/You are all set/);
    expect([await queued(ana), await outcomes(ana)]).toEqual([['emergency', 1], [null]]);
    await ana.staffClaim();
    await ana.staffClose('solved');
    expect([await queued(ana), await outcomes(ana)]).toEqual([null, ['solved']]);
  });

  test('long before staff are called: the time that they promise is to come', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll("it says I'm locked out", 'chest pain!!', 'Go on');
    await ana.waits(25);
    const heard = await ana.saysAll('talk to staff', 'Chat with staff here');
    expect(heard.text).toMatch(/Staff will answer by 9:30 AM/);
  });

  test('in a case that waits already makes it urgent, and no second one', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(...LOCKED, 'i want to die');
    expect([await queued(ana), await outcomes(ana)]).toEqual([['emergency', 1], [null]]);
  });
});

describe('someone the patient knows', () => {
  test('makes the alarm a case for leads alone, and nobody calls before the patient said how', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(SOMEONE_IN, 'It may be someone I know');
    expect(await queued(ana)).toEqual(['safety', 1]);
    expect((await ana.case())?.card?.facts.contactRule).toBe('thisChatOnly');
    await ana.says('Not now');
    expect((await ana.case())?.card?.facts.contactRule).toBe('inPersonOnly');
    expect((await ana.staffClaim()).messages).toEqual([]);
    expect([await queued(ana), await outcomes(ana)]).toEqual([['safety', 1], [null]]);
  });

  test('told while the case waits for staff, or before they are asked for: never a case for all', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(...LOCKED, 'my ex reads everything in my portal');
    expect(await queued(ana)).toEqual(['safety', 1]);
    await allLeave();
    const eva = await Patient.on('web');
    await eva.saysAll('my ex reads everything in my portal', 'agent');
    expect(await queued(eva)).toEqual(['safety', 1]);
    expect((await eva.case())?.card?.facts.contactRule).toBe('thisChatOnly');
    await eva.says('someone got into my account');
    expect([await queued(eva), await outcomes(eva)]).toEqual([['safety', 1], [null]]);
  });
});

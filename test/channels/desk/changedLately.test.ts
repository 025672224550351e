import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TAKEN_OVER, WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import {
  ANA,
  act,
  ana,
  audits,
  became,
  freshKey,
  front,
  house,
  leaves,
  mailsTo,
  offered,
  opens,
  opensWithPortal,
  ref,
  ticksAll,
  turnTo,
} from './caseOfAna.ts';

const THEIRS = 'not-ana@mail.example';
const MONTH = 31 * 24 * 60;

/** Whoever is in Ana's account puts an e-mail of their own on it. */
async function emailChanges(): Promise<void> {
  const visitor = house!.visitor();
  await visitor.post('/sign-in', { name: ANA, password: 'Demo-pass-1' });
  await visitor.post('/change-email', { email: THEIRS });
}

/** A patient says that somebody else may be in the account, and Ana takes the case. */
async function suspects(): Promise<void> {
  const patient = new WebPatient(front, 'taken');
  await patient.says(...TAKEN_OVER);
  turnTo(await patient.ref());
  await ana.post(`cases/${ref}/claim`, {});
}

const look = async (name = ANA) => (await ana.post(`cases/${ref}/account`, { key: freshKey(), name })).body.account;
const notes = async () =>
  (await front.latchkey.store.since('taken', 0)).filter(({ noted }) => noted === 'act').map(({ text }) => text);
const audited = async () => (await audits('taken')).map(({ what }) => what);

afterEach(leaves);

describe('where someone else may be in the account', () => {
  beforeEach(async () => {
    await opensWithPortal({ actions: { temporary_login: 'staff', reset_second_step: 'staff' } });
    await suspects();
  });

  test('nothing goes to an e-mail that was changed lately; it is said, and a row of the audit', async () => {
    await emailChanges();
    await ticksAll();
    await ana.post(`cases/${ref}/checks`, { check: 'photo_id', on: true });
    for (const action of ['sendReset', 'sendUsername', 'contactChange'])
      expect(await became(act(action))).toBe(`${action}.changedLately`);
    expect(mailsTo(/not-ana|ana\.reyes/)).toEqual([]);
    expect(await notes()).toEqual([
      'sendReset.changedLately',
      'sendUsername.changedLately',
      'contactChange.changedLately',
    ]);
    expect(await audited()).toContain('staff.sendReset.changedLately');
    // The record is about to be put right, and what is put on it rests like any other.
    expect((await ana.get(`cases/${ref}`)).body.case?.owned?.restsUntil).toBeGreaterThan(Date.now());
  });

  test('whoever is helped in is told of it on a call, and not by that e-mail', async () => {
    await emailChanges();
    await ticksAll();
    expect(await became(act('unlock'))).toBe('unlock.done');
    await front.latchkey.settled();
    expect(mailsTo(/not-ana|ana\.reyes/)).toEqual([]);
    expect(await notes()).toEqual(['unlock.done', 'notice.changedLately']);
    expect(await audited()).toContain('staff.notice.changedLately');
  });

  test('nothing is sent for whoever asks, before the check', async () => {
    expect(await offered('sendReset')).toMatchObject({ needs: 'checks', open: false });
    expect(await became(act('sendReset'))).toBe('CheckIncomplete');
    await ticksAll();
    expect(await offered('sendReset')).toMatchObject({ needs: 'checks', open: true });
  });

  test('an e-mail that stood there before gets what it always gets', async () => {
    await ticksAll();
    expect(await became(act('sendReset'))).toBe('sendReset.done');
    expect(await became(act('unlock'))).toBe('unlock.done');
    await front.latchkey.settled();
    expect(mailsTo(/ana\.reyes/)).toHaveLength(2);
  });

  test('after thirty days the e-mail is like any other', async () => {
    await emailChanges();
    front.passes(MONTH);
    const later = await DeskBrowser.of(front, 'luis');
    const patient = new WebPatient(front, 'later');
    await patient.says(...TAKEN_OVER);
    turnTo(await patient.ref());
    await later.post(`cases/${ref}/claim`, {});
    for (const check of ['called_number_in_chart', 'full_name', 'birth_date'])
      await later.post(`cases/${ref}/checks`, { check, on: true });
    const { account } = (await later.post(`cases/${ref}/account`, { key: freshKey(), name: ANA })).body;
    expect(account?.emailChange).toMatchObject({ is: 'changed', lately: false });
  });

  test('the case says so, and the account when it was', async () => {
    expect((await ana.get(`cases/${ref}`)).body.case).toMatchObject({
      suspected: true,
      owned: { seesEmailChange: true },
    });
    await emailChanges();
    await ticksAll();
    const { emailChange } = (await look()) ?? {};
    expect(emailChange).toEqual({ is: 'changed', at: expect.any(Number), lately: true, days: 30 });
    expect((await look('ben.cole@mail.example'))?.emailChange).toEqual({
      is: 'unchanged',
      since: expect.any(Number),
      longEnough: true,
      days: 30,
    });
  });
});

test('where nobody suspects anything, staff who checked send to the e-mail on record, as ever', async () => {
  await opensWithPortal();
  await emailChanges();
  await ticksAll();
  expect((await ana.get(`cases/${ref}`)).body.case?.suspected).toBe(false);
  expect((await look())?.emailChange).toMatchObject({ is: 'changed', lately: true });
  expect(await became(act('sendReset'))).toBe('sendReset.done');
  expect(mailsTo(/not-ana/)).toHaveLength(1);
});

test('the clinic says how long; 0 days: a change is no reason', async () => {
  await opensWithPortal({ identity: { new_contact_days: 0 } });
  await suspects();
  await emailChanges();
  await ticksAll();
  expect((await look())?.emailChange).toMatchObject({ is: 'changed', lately: false });
  expect(await became(act('sendReset'))).toBe('sendReset.done');
});

test('a portal that cannot tell says that it cannot', async () => {
  await opens({});
  expect((await ana.get(`cases/${ref}`)).body.case?.owned?.seesEmailChange).toBe(false);
});

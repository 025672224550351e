import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoHouse, linkIn, tokenOf, type DemoHouse } from './visitor.ts';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
}, 20_000);
afterAll(() => house.leave());

const SAVED = '/password-saved';
const forgot = (name: string) => house.visitor().post('/forgot-password', { name });
const newPassword = (token: string, password: string, again = password) =>
  house.visitor().post('/reset', { token, password, again });
const mails = (to: string) => house.demo.mailbox.mails({ to });

/** What was asked for before this has been done once a later request has been. */
const workedOff = async (by: string) => {
  await house.visitor().post('/forgot-username', { name: by });
  await house.mailTo(by, 'username');
};

describe('a forgotten password', () => {
  test('is answered alike for every name', async () => {
    const names = ['ana.reyes', 'nobody', 'dan.evans', 'olga.perez', 'henry.ito', 'lopez.family@mail.example'];
    const answers = await Promise.all(names.map(forgot));
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 303, location: '/request-sent', text: answers[0]!.text });
  });

  test('is mailed to the one account, and a family is asked for the username', async () => {
    expect((await house.mailTo('ana.reyes@mail.example')).subject).toBe('Reset your password');
    expect((await house.mailTo('lopez.family@mail.example')).subject).toBe('Which account is it?');
    await workedOff('grace.hall@strict-mail.example');
    expect(mails('lopez.family@mail.example')).toHaveLength(1);
    expect(mails('dan.evans@mail.example')).toEqual([]);
    const toHenry = mails('henry.ito@mail.example').map(({ subject }) => subject);
    expect(toHenry).toEqual(['Your invitation to MyHealth']);
  });

  test('may be asked about three times in half an hour, whoever’s name it is', async () => {
    const statuses = async (name: string) => {
      const answers = [];
      for (let asks = 0; asks < 4; asks++) answers.push((await forgot(name)).status);
      return answers;
    };
    expect(await statuses('nina.ortiz')).toEqual([303, 303, 303, 429]);
    expect(await statuses('no.such.name')).toEqual([303, 303, 303, 429]);
    house.pass(31);
    expect((await forgot('nina.ortiz')).status).toBe(303);
  });

  test('does not wait for a lock: nobody can shut a patient out of recovery', async () => {
    const victim = 'ben.cole@mail.example';
    for (let tries = 0; tries < 5; tries++) await house.visitor().post('/sign-in', { name: victim, password: 'x' });
    await forgot(victim);
    const link = linkIn(await house.mailTo(victim, 'Reset'));
    expect((await newPassword(tokenOf(link), 'Another-pass-2')).location).toBe(SAVED);
    house.pass(31);
    const { status } = await house.visitor().post('/sign-in', { name: victim, password: 'Another-pass-2' });
    expect(status).toBe(303);
  });
});

describe('a link', () => {
  const fresh = async (username: string) => {
    house.pass(31);
    const before = mails(`${username}@mail.example`).length;
    await forgot(username);
    while (mails(`${username}@mail.example`).length === before) await new Promise(setImmediate);
    return linkIn(mails(`${username}@mail.example`)[0]!);
  };

  test('is used up by sending the form, never by looking', async () => {
    const link = await fresh('kim.lee');
    for (let looks = 0; looks < 10; looks++) expect((await house.visitor().get(link)).status).toBe(200);
    expect((await newPassword(tokenOf(link), 'New-pass-11')).location).toBe(SAVED);
    expect((await newPassword(tokenOf(link), 'New-pass-22')).text).toContain('Link already used');
    expect((await house.visitor().get(link)).text).toContain('Link already used');
  });

  test('says that a newer one was sent', async () => {
    const older = await fresh('kim.lee');
    await fresh('kim.lee');
    expect((await house.visitor().get(older)).text).toContain('A newer link was sent');
    expect((await newPassword(tokenOf(older), 'New-pass-33')).status).toBe(410);
  });

  test('is too old after an hour, and a broken one says that it may be cut off', async () => {
    const link = await fresh('kim.lee');
    house.pass(61);
    expect((await house.visitor().get(link)).text).toContain('Link expired');
    expect((await house.visitor().get(link.slice(0, -3))).text).toContain('cut off');
  });

  test('leads here and nowhere else, whatever Host a request names', async () => {
    house.pass(31);
    const forged = await house
      .visitor()
      .post('/forgot-password', { name: 'ana.reyes' }, { 'x-forwarded-host': 'evil.example' });
    expect(forged.status).toBe(303);
    await workedOff('lopez.family@mail.example');
    expect(mails('ana.reyes@mail.example')[0]!.text).toContain(`${house.demo.portal.url}/reset?token=`);
  });

  test('saves once when two people send it at the same time', async () => {
    const link = await fresh('kim.lee');
    const both = ['Twice-pass-1', 'Twice-pass-2'].map((password) => newPassword(tokenOf(link), password));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([303, 410]);
  });

  test('refuses a weak, a different or a former password, with the reason', async () => {
    const token = tokenOf(await fresh('ana.reyes'));
    expect((await newPassword(token, 'short')).text).toContain('Use 8 characters or more.');
    expect((await newPassword(token, 'x'.repeat(65))).text).toContain('Use 64 characters or fewer.');
    const plain = (await newPassword(token, 'allsmallletters')).text;
    for (const reason of ['a capital letter', 'a number', 'a sign']) expect(plain).toContain(`Add ${reason}`);
    expect((await newPassword(token, 'Good-pass-1', 'Good-pass-2')).text).toContain('not the same');
    expect((await newPassword(token, 'Demo-pass-1')).text).toContain('You used this one before');
    expect((await newPassword(token, 'Good-pass-1')).location).toBe(SAVED);
  });
});

describe('an invitation', () => {
  test('leads to the first sign-up', async () => {
    const link = linkIn(await house.mailTo('henry.ito@mail.example'));
    expect((await house.visitor().get(link)).text).toContain('Set up your account');
    const form = { token: tokenOf(link), password: 'First-pass-9', again: 'First-pass-9' };
    expect((await house.visitor().post('/join', form)).location).toBe(SAVED);
    const { location } = await house.visitor().post('/sign-in', { name: 'henry.ito', password: 'First-pass-9' });
    expect(location).toBe('/home');
  });

  test('that is out of date says so', async () => {
    const link = linkIn(await house.mailTo('iris.jones@mail.example'));
    expect((await house.visitor().get(link)).text).toContain('Link expired');
  });
});

test('a forgotten username is mailed, all those of that e-mail', async () => {
  await house.visitor().post('/forgot-username', { name: 'Eva.Fox@mail.example' });
  expect((await house.mailTo('eva.fox@mail.example', 'username')).text).toContain('eva.fox, eva.fox2');
});

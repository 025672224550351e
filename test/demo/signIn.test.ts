import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoHouse, type DemoHouse, type Visitor } from './visitor.ts';

const PASSWORD = 'Demo-pass-1';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
}, 20_000);
afterAll(() => house.leave());

const signIn = (name: string, password = PASSWORD, visitor: Visitor = house.visitor()) =>
  visitor.post('/sign-in', { name, password });

test('the right name and password open the account', async () => {
  const ana = house.visitor();
  expect(await signIn(' Ana.Reyes@MAIL.example ', PASSWORD, ana)).toMatchObject({ status: 303, location: '/home' });
  expect((await ana.get('/home')).text).toContain('Ana Reyes');
  await ana.post('/sign-out');
  expect(await ana.get('/home')).toMatchObject({ status: 303, location: '/' });
});

test('a wrong password gets the same answer for every name', async () => {
  const known = await signIn('ben.cole@mail.example', 'wrong');
  const unknown = await signIn('nobody@mail.example', 'wrong');
  expect(known).toMatchObject({ status: 401, text: unknown.text });
  expect(known.text).toContain('not right');
});

test('five wrong passwords lock every name alike, whoever’s it is', async () => {
  const answersTo = async (name: string) => {
    const answers = [];
    for (let tries = 0; tries < 6; tries++) answers.push(await signIn(name, 'wrong'));
    return answers.map(({ status, text }) => ({ status, text }));
  };
  const known = await answersTo('nina.ortiz');
  expect(known.map(({ status }) => status)).toEqual([401, 401, 401, 401, 423, 423]);
  expect(await answersTo('nobody.at.all')).toEqual(known);
  expect((await signIn('nina.ortiz')).status).toBe(423);
  house.pass(31);
  expect((await signIn('nina.ortiz')).status).toBe(303);
});

test('of fifty tries at once five are looked at', async () => {
  const tries = Array.from({ length: 50 }, () => signIn('eva.fox2', 'wrong'));
  const wrong = (await Promise.all(tries)).filter(({ status }) => status === 401);
  expect(wrong).toHaveLength(4); // the fifth says that it is locked now
});

test('a switched-off account says so to its owner alone', async () => {
  expect((await signIn('dan.evans')).text).toContain('not active');
  expect((await signIn('dan.evans', 'wrong')).text).not.toContain('not active');
});

test('a shared e-mail is nobody’s sign-in name', async () => {
  expect((await signIn('lopez.family@mail.example')).status).toBe(401);
  expect((await signIn('maria.lopez')).status).toBe(303);
});

test('a mother sees her son, and nobody else', async () => {
  const maria = house.visitor();
  await signIn('maria.lopez', PASSWORD, maria);
  expect((await maria.get('/home?person=leo.lopez')).text).toContain('<h1>Leo Lopez</h1>');
  expect((await maria.get('/home?person=ana.reyes')).text).toContain('<h1>Maria Lopez</h1>');
});

test('a temporary password has to be changed first', async () => {
  const jack = house.visitor();
  expect(await signIn('jack.king', 'Temp-pass-1', jack)).toMatchObject({ location: '/change-password' });
  expect((await jack.get('/home')).status).toBe(303);
  const refused = await jack.post('/change-password', { password: 'Temp-pass-1', again: 'Temp-pass-1' });
  expect(refused.text).toContain('You used this one before');
  const saved = await jack.post('/change-password', { password: 'Own-pass-22', again: 'Own-pass-22' });
  expect(saved.location).toBe('/password-saved');
  expect(await signIn('jack.king', 'Own-pass-22')).toMatchObject({ location: '/home' });
});

test('a second step asks for the code that was mailed, five times at most', async () => {
  const kim = house.visitor();
  expect(await signIn('kim.lee', PASSWORD, kim)).toMatchObject({ location: '/sign-in/code' });
  const before = kim.cookie;
  expect((await kim.get('/home')).status).toBe(303);
  const code = /\d{6}/.exec((await house.mailTo('kim.lee@mail.example')).text)?.[0] ?? '';
  expect((await kim.post('/sign-in/code', { code: 'wrong' })).status).toBe(401);
  expect(await kim.post('/sign-in/code', { code })).toMatchObject({ location: '/home' });
  expect(kim.cookie).not.toBe(before);
  const guesser = house.visitor();
  await signIn('kim.lee', PASSWORD, guesser);
  for (let tries = 0; tries < 5; tries++) await guesser.post('/sign-in/code', { code: 'wrong' });
  expect(await guesser.post('/sign-in/code', { code })).toMatchObject({ status: 303, location: '/' });
});

test('signing out of all devices ends every session', async () => {
  const [phone, desk] = [house.visitor(), house.visitor()];
  await signIn('grace.hall', PASSWORD, phone);
  await signIn('grace.hall', PASSWORD, desk);
  await desk.post('/sign-out-everywhere');
  expect((await phone.get('/home')).status).toBe(303);
});

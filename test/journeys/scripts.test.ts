import { afterEach, describe, expect, test } from '@jest/globals';
import { allLeave, Patient } from '../support/patient.ts';

afterEach(allLeave);

describe('I did not get the reset email (web)', () => {
  test('found in spam, in five taps', async () => {
    const ana = await Patient.on('web');
    const hello = await ana.opens();
    expect(hello.text).toMatch(/computer helper|automated helper/);
    expect(hello.text).toContain('911');
    expect(hello.buttons).toContain('I did not get the reset email');
    expect((await ana.says('I did not get the reset email')).text).toMatch(/when did you ask/i);
    expect((await ana.says('More than 5 minutes ago')).buttons).toEqual(
      expect.arrayContaining(['Gmail', 'Yahoo', 'iCloud']),
    );
    const folders = await ana.says('Gmail');
    expect(folders.text).toMatch(/Spam/);
    expect(folders.text).toContain('no-reply@portal.example');
    const open = await ana.says('I found it');
    expect(open.text).toMatch(/Not spam/);
    const done = await ana.says('I am in');
    expect(done.text).toMatch(/all set/i);
    expect(done.text).toMatch(/sign out/i);
  });
});

describe('the portal email never came (text)', () => {
  test('found in spam, with numbers only', async () => {
    const ana = await Patient.on('sms');
    const hello = await ana.says('the portal email never came');
    expect(hello.text).toMatch(/^Main St Clinic/);
    expect(hello.text).toMatch(/1 .*\n2 .*\n3 .*\n0 Staff/);
    expect((await ana.says('1')).text).toMatch(/1 Gmail\n2 Outlook/);
    expect((await ana.says('1')).text).toMatch(/Spam/);
    expect((await ana.says('1')).text).toMatch(/newest/);
    const done = await ana.says('1');
    expect(done.text).toMatch(/all set/i);
  });
});

describe("it says I'm locked out!! (web)", () => {
  test('waits, is reminded, and signs in', async () => {
    const ana = await Patient.on('web');
    const stop = await ana.says("it says I'm locked out!!");
    expect(stop.text).toMatch(/stop trying/i);
    expect(stop.buttons.length).toBeGreaterThanOrEqual(3);
    const wait = await ana.says('It gives no time');
    expect(wait.text).toMatch(/30 minutes/);
    expect((await ana.says('Remind me when to try')).text).toMatch(/were you the one/i);
    const resting = await ana.says('It was me');
    expect(resting.text).toMatch(/9:30/);
    expect(await ana.stack()).toEqual(['support', 'lockedOut.resting']);
    const time = await ana.waits(30);
    expect(time.text).toMatch(/Forgot password/);
    expect((await ana.says('I am in')).text).toMatch(/all set/i);
  });
});

describe('mi cuenta esta bloqueada (mensaje de texto)', () => {
  test('espera, recibe el aviso y entra', async () => {
    const ana = await Patient.on('sms');
    const hola = await ana.says('mi cuenta esta bloqueada');
    expect(hola.text).toMatch(/911/);
    expect(hola.text).toMatch(/tiempo/);
    const espera = await ana.says('2');
    expect(espera.text).toMatch(/30 minutos/);
    expect(espera.text).toMatch(/usted/);
    expect((await ana.says('1')).text).toMatch(/9:30/);
    const hora = await ana.waits(30);
    expect(hora.text).toMatch(/clave|entr/i);
    expect(hora.text).not.toMatch(/[áíóúÁÍÓÚ]/);
  });
});

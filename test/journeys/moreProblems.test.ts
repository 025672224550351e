import { afterEach, describe, expect, test } from '@jest/globals';
import { allLeave, Patient } from '../support/patient.ts';

afterEach(allLeave);

describe('it goes to my old email (web)', () => {
  test('cannot open it any more: staff call, and know why', async () => {
    const ana = await Patient.on('web');
    const heard = await ana.says('I think it goes to my old email address, I changed my email');
    expect(heard.text).toMatch(/cannot see or change/i);
    await ana.says('No, I cannot');
    const how = await ana.case();
    expect(how?.card).toMatchObject({ reason: 'emailOutdated', visited: expect.arrayContaining(['wrongEmailOnFile']) });
    const when = await ana.says('Have staff call me');
    expect(when.text).toMatch(/chart/i);
    expect((await ana.says('1')).text).toContain((await ana.case())?.ref);
  });
});

describe('I forgot my username (web)', () => {
  test('the page mails it', async () => {
    const ana = await Patient.on('web');
    const heard = await ana.says('I forgot my username');
    expect(heard.text).toMatch(/two separate steps|Forgot username/i);
    await ana.says('I see it');
    expect((await ana.says('It came')).text).toMatch(/password/i);
    expect((await ana.saysAll('1')).text).toMatch(/all set/i);
  });
});

describe('it wont take my new password (text)', () => {
  test('the rules are told, then three small things', async () => {
    const ana = await Patient.on('sms');
    const heard = await ana.says('it wont take my new password');
    expect(heard.text).toMatch(/what does the page say/i);
    expect((await ana.says('1')).text).toMatch(/8/);
    expect((await ana.says('2')).text).toMatch(/caps lock/i);
    expect((await ana.says('1')).text).toMatch(/all set/i);
  });
});

describe('el portal no abre (mensaje de texto)', () => {
  test('se pregunta por otras páginas antes de culpar al portal', async () => {
    const ana = await Patient.on('sms');
    await ana.says('el portal no abre, no carga la página');
    expect(await ana.stack()).toEqual(['support', expect.stringMatching(/^portalOutage/)]);
  });
});

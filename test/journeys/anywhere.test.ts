import { afterEach, describe, expect, test } from '@jest/globals';
import { allLeave, Patient } from '../support/patient.ts';

afterEach(allLeave);

/** Ana, asked which folder her e-mail may be in. */
async function anaInFolders(): Promise<Patient> {
  const ana = await Patient.on('web');
  await ana.saysAll('i never got the reset email', 'More than 5 minutes ago', 'Gmail');
  expect(await ana.stack()).toEqual(['support', 'emailNotReceived.folders']);
  return ana;
}

describe('in the middle of a flow, without losing the place', () => {
  test.each([
    ['help', /back.*repeat.*start over/s],
    ['who is this? is it a scam?', /automated helper/i],
    ['why do you need that?', /records/],
    ['say that again please', /Spam/],
    ['hold on let me get my glasses', /take your time|I will wait|no rush/i],
    ['I need to pay my bill', /only help with signing in/i],
  ])('"%s" is answered, and the question stands', async (words, answer) => {
    const ana = await anaInFolders();
    expect((await ana.says(words)).text).toMatch(answer);
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.folders']);
    expect((await ana.says('I found it')).text).toMatch(/Not spam/);
  });

  test('"I do not know" goes on to what is likeliest next', async () => {
    const ana = await anaInFolders();
    await ana.says("I don't know");
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.filters']);
  });

  test('"show me again" shows the steps again', async () => {
    const ana = await anaInFolders();
    expect((await ana.says('Show me the steps again')).text).toMatch(/Spam/);
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.folders']);
  });

  test('"go back" asks the question before, and another answer leads elsewhere', async () => {
    const ana = await anaInFolders();
    expect((await ana.says('go back')).buttons).toContain('Gmail');
    expect((await ana.says('Yahoo')).text).toMatch(/Yahoo/);
    expect((await ana.says('go back')).buttons).toContain('Gmail');
    expect((await ana.says('go back')).buttons).toContain('More than 5 minutes ago');
  });

  test('"start over" begins anew, and what was answered is asked again', async () => {
    const ana = await anaInFolders();
    expect((await ana.says('start over')).text).toMatch(/What is going on/);
    expect((await ana.says('I did not get the reset email')).buttons).toContain('More than 5 minutes ago');
  });

  test('"español" goes on in Spanish, with the same question', async () => {
    const ana = await anaInFolders();
    const heard = await ana.says('español por favor');
    expect(heard.text).toMatch(/Gmail.*Spam/s);
    expect(heard.text).toMatch(/correo/i);
    expect((await ana.says('sí, lo encontré')).text).toMatch(/No es spam|nueva|abra/i);
  });

  test('a language the bot does not speak brings staff, who are told which', async () => {
    const ana = await anaInFolders();
    await ana.says('do you speak Vietnamese?');
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.folders', expect.stringMatching(/^toStaff/)]);
    expect((await ana.case())?.card).toMatchObject({ reason: 'languageOrAid', facts: { needs: 'language: vi' } });
  });

  test('chest pain: 911 first, staff alarmed, and the same question when she wants to go on', async () => {
    const ana = await anaInFolders();
    const heard = await ana.says('my chest hurts and I cannot breathe');
    expect(heard.messages[0]).toMatch(/911/);
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.folders', 'afterEmergency.asking']);
    expect((await ana.says('Go on')).text).toMatch(/Spam/);
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.folders']);
  });

  test('I want to die: 988', async () => {
    const ana = await anaInFolders();
    expect((await ana.says('i want to die')).messages[0]).toMatch(/988/);
  });

  test('a password typed by mistake is hidden everywhere', async () => {
    const ana = await anaInFolders();
    const heard = await ana.says('my password is Tr0ub4dor&3 does that help');
    expect(heard.text).toMatch(/hid/i);
    expect(JSON.stringify(await ana.log())).not.toContain('Tr0ub4dor');
    const { state } = await ana.latchkey.store.load(ana.conversation);
    expect(JSON.stringify(state)).not.toContain('Tr0ub4dor');
  });
});

describe('staff', () => {
  test('come in one turn from anywhere, know what was tried, and give the place back', async () => {
    const ana = await anaInFolders();
    const how = await ana.says('can I talk to a person');
    expect(how.buttons).toContain('Chat with staff here');
    const booked = await ana.says('Chat with staff here');
    const ticket = await ana.case();
    expect(booked.text).toContain(ticket?.ref);
    expect(ticket?.card).toMatchObject({
      reason: 'askedForStaff',
      facts: { wanted: 'emailNotReceived', mail: 'gmail' },
      answered: [
        ['emailNotReceived.whenAsked', 'moreThan5'],
        ['emailNotReceived.whichMail', 'gmail'],
        ['toStaff.how', 'chat'],
      ],
    });
    await ana.staffClaim();
    expect((await ana.says('hello? are you there')).messages).toEqual([]);
    expect((await ana.says('chest pain!!')).text).toMatch(/911/);
    const closed = await ana.staffClose('backToBot');
    expect(closed.text).toMatch(/Spam/);
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.folders']);
    expect(await ana.case()).toBeNull();
  });

  test('are asked for as the very first word', async () => {
    const ana = await Patient.on('sms');
    expect((await ana.says('agent')).text).toMatch(/in a few words/i);
    expect((await ana.case())?.reason).toBe('askedForStaff');
    await ana.says('the login page is blank');
    expect((await ana.case())?.card?.facts.problemWords).toBe('the login page is blank');
  });

  test('what is written while waiting is kept for them', async () => {
    const ana = await anaInFolders();
    await ana.saysAll('staff', 'Chat with staff here');
    expect((await ana.says('I also have a new phone')).text).toMatch(/staff/i);
    expect((await ana.log()).some(({ from, text }) => from === 'patient' && /new phone/.test(text))).toBe(true);
  });
});

describe('two problems in one message', () => {
  test('the urgent one first; the other is offered afterwards', async () => {
    const ana = await Patient.on('web');
    const heard = await ana.says('i forgot my username and also my account is locked');
    expect(heard.text).toMatch(/stop trying/i);
    await ana.saysAll('It gives no time', 'Remind me when to try', 'It was me');
    await ana.waits(30);
    const done = await ana.says('I am in');
    expect(done.text).toMatch(/all set/i);
    expect(done.text).toMatch(/shall we|do that now|help with that now/i);
  });
});

describe('answers nobody could read', () => {
  test('are asked again differently, then with other words, then staff are offered', async () => {
    const ana = await Patient.on('web');
    const first = await ana.says('locked out');
    const again = await ana.says('purple monkey dishwasher');
    const others = await ana.says('purple monkey dishwasher again');
    const offer = await ana.says('dishwasher monkey purple');
    expect(again.text).not.toBe(first.text);
    expect(again.buttons).toEqual(first.buttons);
    expect(others.buttons).not.toEqual(first.buttons);
    expect(others.buttons).toHaveLength(first.buttons.length);
    expect(offer.buttons).toEqual([expect.stringMatching(/staff/i), expect.any(String)]);
    await ana.says('Try again here');
    expect(await ana.stack()).toEqual(['support', 'lockedOut.stopTrying']);
  });

  test('typos are read', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll('locked out', 'it gves no time', 'remind me wen to try');
    expect(await ana.stack()).toEqual(['support', 'lockedOut.wasItYou']);
  });
});

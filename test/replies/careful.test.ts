import { describe, expect, test } from '@jest/globals';
import { questionReply, smsText, type Fit } from '../../dialogs/replies/replies.ts';
import type { MachineId } from '../../flows/catalogue.ts';
import type { Facts } from '../../flows/facts.ts';
import type { Changes } from '../support/clinic.ts';
import { openMoment, worldWith } from '../support/world.ts';
import { placeAt } from './scenes.ts';

const HOUR = 3_600_000;
const { at } = openMoment;

interface Told extends Partial<Fit> {
  readonly facts?: Facts;
  readonly clinic?: Changes;
}

function reply(flow: MachineId, state: string, { facts = {}, clinic = {}, ...fit }: Told = {}) {
  const world = worldWith({ channel: fit.channel ?? 'web', facts, clinic });
  return questionReply(placeAt(flow, state, world), { language: 'en', channel: 'web', ...fit });
}

const textOf = (flow: MachineId, state: string, told?: Told) => reply(flow, state, told).text;

describe('who it is', () => {
  test('a code is on its way for everyone, if it matches; after a wrong one, that is said in its place', () => {
    const first = textOf('identityCheck', 'typeCode');
    expect(first).toMatch(/^If it matches what we have, a 6-digit code is on its way\. .* works for 10 minutes\./);
    expect(first).toContain('Staff never ask for it.');
    const again = textOf('identityCheck', 'typeCode', { facts: { codesWrong: 1 } });
    expect(again).toMatch(/^That code was not right\./);
    expect(again).not.toContain('on its way');
    expect(textOf('identityCheck', 'typeCode', { facts: { codesWrong: 2 } })).toMatch(/^That is not the code either\./);
  });

  test('the code goes into its own box on the web, and is texted back by text', () => {
    expect(textOf('identityCheck', 'typeCode')).toMatch(/type it in the code box\?$/);
    expect(textOf('identityCheck', 'typeCode', { channel: 'sms' })).toMatch(/What are the 6 digits\?$/);
  });

  test('lifetimes of codes and forms are those of the clinic', () => {
    const clinic = { identity: { code: { minutes: 15 }, form: { minutes: 20 } } };
    expect(textOf('identityCheck', 'noCode', { clinic })).toContain('15 minutes');
    expect(textOf('safeForm', 'filling', { clinic })).toContain('open for 20 minutes');
  });

  test('where a name is typed and nothing can be chosen, staff can still be had', () => {
    const asked = reply('identityCheck', 'giveName', { channel: 'sms', facts: { codeBy: 'email' } });
    expect(asked.choices).toEqual([]);
    expect(smsText([asked], 'en').join()).toMatch(/\n0 Staff$/);
  });
});

describe('someone may be in the account', () => {
  test('the steps are told to those who ask for them', () => {
    expect(textOf('suspectedCompromise', 'secureNow')).not.toContain('Security');
    expect(textOf('suspectedCompromise', 'secureNow', { facts: { stepsShown: true } })).toContain(
      'Open "Account settings", then Security, then Change password.',
    );
  });

  test('a reset is asked for only where the portal has a page for it', () => {
    const told = (forgot_password: boolean) =>
      textOf('suspectedCompromise', 'mailboxYours', { clinic: { portal: { pages: { forgot_password } } } });
    expect(told(true)).toContain('tap "Forgot password". Is your email still only yours?');
    expect(told(false)).toBe('Is your email still only yours?');
  });

  test('the last words say what to change, where to look, and who will call', () => {
    const facts: Facts = { reason: 'compromise', ref: 'K7P2', answerBy: at + HOUR };
    const told = textOf('toStaff', 'booked', { facts });
    expect(told).toMatch(/^Staff will call your chart number by 10 AM\. Your help number is K7P2\./);
    expect(told).toContain('Change your email password too, first if it was the same.');
    expect(told).toContain('Look under "Account settings" for a strange email, phone or helper.');
    expect(told).toContain('If that phone is lost or new, say so.');
  });

  test('no call is promised by the time that was meant for a chat', () => {
    const facts: Facts = { reason: 'compromise', how: 'chat', ref: 'K7P2', answerBy: at + HOUR };
    expect(textOf('toStaff', 'booked', { facts })).toMatch(/^Staff will answer by 10 AM\./);
  });
});

describe('someone who is not safe', () => {
  const REVEALING = /danger|abuse|violen|safe|peligro|segur|obliga|someone|alguien puede/i;

  test.each(['en', 'es'] as const)('a text shows nothing at a glance, before they named danger: %s', (language) => {
    for (const state of ['quiet', 'whatHelp', 'options', 'howToReach']) {
      for (const manner of ['same', 'again', 'otherWords'] as const) {
        const shown = smsText([reply('safetyConcern', state, { channel: 'sms', language, manner })], language);
        expect(shown.join('\n')).not.toMatch(REVEALING);
      }
    }
  });

  test('only what the portal allows is held out', () => {
    const told = (close_access: string) =>
      textOf('safetyConcern', 'options', { clinic: { actions: { close_access } } });
    expect(told('manual')).toContain('they can change who gets messages, or switch the portal off.');
    expect(told('none')).toContain('they can change who gets messages.');
  });

  test.each<[Facts['contactRule'], RegExp]>([
    ['thisChatOnly', /^Staff will answer by 10 AM\. They will write only here\. Nobody will call you\./],
    ['chartPhoneAtTime', /^Tell me when a call is safe\. Nobody will call before that\./],
    ['inPersonOnly', /^Nobody will call or write to you\./],
  ])('is reached as they said, and asks for "privacy help": %s', (contactRule, promise) => {
    const facts: Facts = { reason: 'safety', ref: 'K7P2', answerBy: at + HOUR, ...(contactRule && { contactRule }) };
    const told = textOf('toStaff', 'booked', { facts });
    expect(told).toMatch(promise);
    expect(told).toMatch(/Your help number is K7P2\. If you call or come in, ask for "privacy help"\.$/);
  });

  test.each([
    ['lockedOut', 'resting'],
    ['emailNotReceived', 'resting'],
    ['linkOrCodeProblem', 'resting'],
  ] as const)('is promised no reminder, for none will come: %s.%s', (flow, state) => {
    const facts: Facts = { safety: true, remindAt: at + HOUR };
    for (const manner of ['same', 'again', 'otherWords'] as const) {
      expect(textOf(flow, state, { facts, manner })).toBe(
        'I will not write to you first. You can come back here at 10 AM.',
      );
    }
    const usual = reply(flow, state, { facts: { remindAt: at + HOUR } });
    expect(usual.text).not.toContain('I will not write');
    expect(reply(flow, state, { facts }).choices).toEqual(usual.choices);
  });

  test('a wait that is ours, with no reminder in it, keeps its own words', () => {
    expect(textOf('toStaff', 'phoneMeanwhile', { facts: { safety: true, remindAt: at } })).toContain('passing this on');
  });
});

describe('access for someone else', () => {
  test('ages are those of the clinic', () => {
    const clinic = { family: { teen_from: 12, adult_at: 19, teen_own_from: 14 } };
    expect(reply('proxyAccess', 'childAge', { clinic }).choices.map(({ label }) => label)).toEqual([
      'Under 12',
      '12 to 18',
      '19 or older',
    ]);
    expect(textOf('proxyAccess', 'teen', { clinic })).toMatch(/^From age 14, you can have your own sign-in\./);
    expect(textOf('proxyAccess', 'teenRules', { clinic })).toMatch(/^From age 12, /);
    expect(textOf('proxyAccess', 'turnedAdult', { clinic })).toMatch(/^At 19, /);
  });

  test('the form is where the clinic has it, or staff have it', () => {
    const told = (form: string | null) => textOf('proxyAccess', 'helperSignIn', { clinic: { family: { form } } });
    expect(told('https://clinic.example/proxy')).toContain('There is a form at clinic.example/proxy.');
    expect(told(null)).toContain('Ask staff for the form.');
  });

  test('after a death, families hear of the records office, or of the number there is', () => {
    const records = { number: '+13125550103', hours: 'weekdays' };
    expect(textOf('proxyAccess', 'died', { clinic: { phones: { records } } })).toContain('312-555-0103');
    expect(textOf('proxyAccess', 'died')).toMatch(/^We are sorry for your loss\. .*312-555-0100/);
  });
});

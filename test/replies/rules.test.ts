import { expect, test } from '@jest/globals';
import { rules, type Rule } from './rules.ts';
import type { SaidReply } from './said.ts';

const labelled = (...labels: string[]) => labels.map((label, at) => ({ id: String(at), label }));

function said(text: string, more: Partial<SaidReply> & { readonly choices?: readonly string[] } = {}): SaidReply {
  const { choices = [], ...rest } = more;
  const reply = { text, choices: labelled(...choices) };
  return { flow: 'planted', key: 'planted.text', asks: false, language: 'en', channel: 'web', reply, ...rest };
}

/** For every rule a text that it must refuse. */
const planted: { readonly [R in keyof typeof rules]: readonly SaidReply[] } = {
  sentenceLength: [said('Tap the link in the mail that we have put in your inbox so that you can go on now.')],
  replyLength: [said('Tap it now. '.repeat(20))],
  grade: [said('Authentication necessitates immediate verification.')],
  segments: [
    said('Tap it now. '.repeat(30), { channel: 'sms' }),
    said('Tap it now. '.repeat(24), { channel: 'sms', choices: ['I see it', 'I do not see it'] }),
    said('Mire en su página.', { channel: 'sms', language: 'es' }),
  ],
  oneQuestion: [
    said('Is it here? Is it there?', { asks: true }),
    said('Is it here? Look well.', { asks: true }),
    said('Look well.', { asks: true }),
  ],
  carrierWords: [
    said('Which one?', { channel: 'sms', choices: ['Yes', 'Not yet'] }),
    said('Which one?', { channel: 'sms', choices: ['CANCEL'] }),
    said('To end this, reply STOP.', { channel: 'sms' }),
    said('Para salir, responda STOP.', { channel: 'sms', language: 'es' }),
  ],
  bannedWords: [
    said('Please tap it.'),
    said('That is not valid.'),
    said('Sorry about that.'),
    said('Which one?', { choices: ['Oops'] }),
    said('Por favor, espere.', { language: 'es' }),
  ],
  droppedAccents: [
    said('Toque aqui.', { language: 'es' }),
    said('¿Lo ve?', { language: 'es', choices: ['El codigo'] }),
  ],
  existence: [
    said('We found your record.'),
    said('Your account is locked.'),
    said('There is no account with that email.'),
    said('Su cuenta está bloqueada.', { language: 'es' }),
    said('No existe ese correo.', { language: 'es' }),
  ],
  typedSecret: [said('Type your password.'), said('Escriba su contraseña.', { language: 'es' })],
  labels: [
    said('Which one?', { choices: ['I do not see what you are talking about here'] }),
    said('Which one?', { choices: [''] }),
  ],
  choices: [said('Which one?', { choices: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })],
  filledIn: [said('Call {helpPhone}.'), said('I will tell you .'), said('In undefined minutes.'), said('')],
};

const cases = (Object.keys(rules) as (keyof typeof rules)[]).flatMap((name) =>
  planted[name].map((bad) => [name, bad.reply.text.slice(0, 40), bad] as const),
);

test.each(cases)('%s refuses "%s"', (name, _, bad) => {
  const rule: Rule = rules[name];
  expect(rule(bad)).not.toEqual([]);
});

test('a plain, short, honest reply passes every rule', () => {
  const good = said('Do not type your password here. Tap the link. Do you see it?', {
    asks: true,
    choices: ['I see it', 'Not yet'],
  });
  const faults = Object.values<Rule>(rules).flatMap((rule) => rule(good));
  expect(faults).toEqual([]);
});

test('help and the answers to STOP may name the words that carriers act on; a broken turn may apologise', () => {
  expect(rules.carrierWords(said('Reply STOP to opt out.', { key: 'help', channel: 'sms' }))).toEqual([]);
  expect(rules.bannedWords(said('We are sorry.', { key: 'somethingBroke' }))).toEqual([]);
});

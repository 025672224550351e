import { expect, test } from '@jest/globals';
import { anywhereReply, questionReply, smsText } from '../../dialogs/replies/replies.ts';
import { worldWith } from '../support/world.ts';
import { placeAt } from './scenes.ts';

const en = { language: 'en', channel: 'sms' } as const;
const es = { language: 'es', channel: 'sms' } as const;
const world = worldWith({ channel: 'sms', facts: { lockChoice: 'wait' } });
const greeting = anywhereReply('greeting', { world }, en);
const asking = questionReply(placeAt('emailNotReceived', 'whenAsked', world), en);

test('a first text: who speaks, the question, numbered choices, staff, the other language', () => {
  expect(smsText([greeting, asking], 'en')).toEqual([
    [
      'Main St Clinic portal help. This is an automated helper. Emergency? Call 911. Do not text a password or a code. ' +
        "Let's find it. When did you ask for the email?",
      '1 More than 5 minutes',
      '2 Less than 5 minutes',
      '3 Not yet',
      '0 Staff',
      'ES Español',
    ].join('\n'),
  ]);
});

test('in Spanish, with the wait told where the question about it was passed over', () => {
  const place = placeAt('lockedOut', 'wasItYou', world);
  expect(smsText([questionReply(place, es)], 'es')).toEqual([
    'Casi siempre el bloqueo se quita en 30 minutos. ¿Era usted quien trataba de entrar?\n' +
      '1 Era yo\n2 No era yo\n3 Tal vez una app o la familia\n0 Persona',
  ]);
});

test('a clinic with one language offers no other', () => {
  const english = worldWith({ channel: 'sms', clinic: { clinic: { languages: ['en'] } } });
  expect(smsText([anywhereReply('greeting', { world: english }, en)], 'en').join()).not.toContain('ES ');
});

test('what does not fit together goes in two texts; the language line goes under the first', () => {
  const [first, second, ...more] = smsText([greeting, { ...asking, text: 'Look once more. '.repeat(12).trim() }], 'en');
  expect(first).toMatch(/password or a code\.\nES Español$/);
  expect(second).toMatch(/^Look once more\.[^]*0 Staff$/);
  expect(more).toEqual([]);
});

test('the language line is left out where it would make a text too long', () => {
  const long = { text: 'a'.repeat(300), choices: [], offers: ['language'] as const };
  expect(smsText([long], 'en')).toEqual(['a'.repeat(300)]);
});

test('only the last reply shows its choices', () => {
  const [text] = smsText([asking, questionReply(placeAt('lockedOut', 'wasItYou', world), en)], 'en');
  expect(text).not.toContain('1 More than');
  expect(text).toMatch(/1 It was me\n2 It was not me\n3 Maybe an app or family\n0 Staff$/);
});

test('the handoff talk, and choices that are staff already, offer staff no second time', () => {
  for (const place of [
    placeAt('toStaff', 'how', world),
    placeAt('lockedOut', 'chooseWay', world),
    placeAt('offerStaff', 'asking', world),
  ]) {
    expect(smsText([questionReply(place, en)], 'en').join()).not.toContain('0 Staff');
  }
});

test('what is only said has no lines under it, and nothing said is no text', () => {
  expect(smsText([anywhereReply('thanks', { world }, en)], 'en')).toEqual(['You are welcome.']);
  expect(smsText([], 'en')).toEqual([]);
});

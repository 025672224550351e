import { expect, test } from '@jest/globals';
import {
  askUsernameMail,
  codeMail,
  contactChangingMail,
  recoveredMail,
  usernamesMail,
  type MailWords,
} from '../../dialogs/replies/mails.ts';
import { gradeOf, infleszOf, sentencesOf, wordsIn } from './readability.ts';

const facts = { clinic: 'Main St Clinic', portal: 'MyHealth', phone: '312-555-0100' };

const mails: Readonly<Record<string, MailWords>> = {
  usernames: usernamesMail(['ana.reyes', 'ana2'], facts),
  askUsername: askUsernameMail(facts),
  code: codeMail('123456', facts),
  recovered: recoveredMail(facts),
  contactChanging: contactChangingMail(facts),
};

test.each(Object.entries(mails))('%s reads easily in both languages', (_, { text }) => {
  const [english = '', spanish = ''] = text.split('- - -');
  expect(gradeOf(english)).toBeLessThanOrEqual(6);
  expect(infleszOf(spanish)).toBeGreaterThanOrEqual(80);
  for (const sentence of sentencesOf(text)) expect(wordsIn(sentence).length).toBeLessThanOrEqual(15);
});

test.each(Object.entries(mails))(
  '%s names the clinic, and in its subject nothing about health or who it is for',
  (_, mail) => {
    expect(mail.text).toContain(facts.clinic);
    expect(mail.subject).not.toMatch(/MyHealth|ana/);
  },
);

test('a mail holds what it is for', () => {
  expect(mails['usernames']!.text).toMatch(/ {2}ana\.reyes\n {2}ana2/);
  expect(mails['code']!.text.match(/123456/g)).toHaveLength(2);
  for (const objecting of ['recovered', 'contactChanging']) expect(mails[objecting]!.text).toContain(facts.phone);
});

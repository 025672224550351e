import type { Expected } from '../../dialogs/ports.ts';
import type { Label } from './labels.ts';
import { findPhrases } from './phrases.ts';

const find = findPhrases([
  { label: 'mailbox', weight: 1, lines: ['@password .. =gmail|=hotmail|=yahoo|=outlook|=icloud|=aol'] },
]);
const OUR_MAIL = new Set('reset link enlace code codigo too also tambien portal email correo'.split(' '));

/**
 * The password of a mailbox is another organisation's, unless the message or the question is about our mail: then it is
 * an inbox that cannot be opened.
 */
export function findMailboxes(words: readonly string[], expected: Expected | null): readonly Label[] {
  const isOurs = words.some((word) => OUR_MAIL.has(word)) || asksAboutMail(expected);
  return find(words).map(() => (isOurs ? 'lost_email_access' : 'oos'));
}

function asksAboutMail(expected: Expected | null): boolean {
  return expected?.choices.some(({ words }) => words.some((wording) => /e-?mail|correo|gmail/i.test(wording))) ?? false;
}

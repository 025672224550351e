/** What happens to the next mail, and to that one alone; a person at the mailbox decides. */
export type Fate = 'arrives' | 'bounces' | 'blocked' | 'putOff' | 'tooMany' | 'breaks' | 'silent' | 'answerLost';

/** Each fate, as the mailbox page says it. */
export const FATES: Readonly<Record<Fate, string>> = {
  arrives: 'It arrives',
  bounces: 'It bounces: no such address',
  blocked: 'The mail company blocks it',
  putOff: 'The mail company puts it off for half a minute',
  tooMany: 'SendGrid says "too many requests" (429); it is tried again',
  breaks: 'SendGrid breaks (500); the mail is lost',
  silent: 'SendGrid never answers; the mail is lost',
  answerLost: 'SendGrid takes it, and its answer is lost',
};

export function isFate(word: string): word is Fate {
  return Object.hasOwn(FATES, word);
}

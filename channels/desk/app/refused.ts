import type { Notice } from './state.ts';

/** What to say when the server refuses, by the code of its refusal. */
const NOTICES: Readonly<Record<string, Notice>> = {
  NoSuchCase: 'gone',
  // Who has the case stands above it, read anew.
  Taken: null,
  NotYours: 'notYours',
  SecretInMessage: 'secret',
  OptedOut: 'optedOut',
  CheckIncomplete: 'incomplete',
  SecondPersonNeeded: 'secondNeeded',
  NotTheSecond: 'notTheSecond',
  StepsLeft: 'stepsLeft',
  NotHere: 'notHere',
  NotOffered: 'notOffered',
};

export function noticeOf(code: string): Notice {
  return code in NOTICES ? (NOTICES[code] ?? null) : 'failed';
}

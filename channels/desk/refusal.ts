import type { Refused } from './ports.ts';

type Code =
  | 'BadArgument'
  | 'NotSignedIn'
  | 'WrongPassword'
  | 'LockedOut'
  | 'ForeignOrigin'
  | 'NotFound'
  | 'Taken'
  | 'NotYours'
  | 'SecretInMessage'
  | 'CheckIncomplete'
  | 'NotOffered'
  | 'TooMany';

/** A request that the desk refuses, with the answer the browser gets. */
export class Refusal extends Error {
  readonly code: Code;
  readonly statusCode: number;

  constructor(statusCode: number, code: Code, message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

const WORDS: Readonly<Record<Extract<Refused, { refused: string }>['refused'], [number, Code, string]>> = {
  gone: [404, 'NotFound', 'There is no such case.'],
  notYours: [409, 'NotYours', 'This case is not yours. Take it first.'],
  secret: [
    422,
    'SecretInMessage',
    'The message looks like it holds a password or a code, so it was not sent. Say it on a checked call.',
  ],
  unproven: [403, 'CheckIncomplete', 'The identity check is not complete, or a tick is older than 15 minutes.'],
  notOffered: [403, 'NotOffered', 'This portal does not do that from the desk.'],
};

/** What the machine room refused, as an answer to the browser. */
export function refusalOf(refused: Refused): Refusal {
  if ('takenBy' in refused) return new Refusal(409, 'Taken', `${refused.takenBy} has this case.`);
  return new Refusal(...WORDS[refused.refused]);
}

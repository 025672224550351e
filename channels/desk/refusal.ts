import type { Refused } from './ports.ts';

/** A request that the desk refuses, with the answer the browser gets. */
export class Refusal extends Error {
  readonly code:
    | 'BadRequest'
    | 'NotSignedIn'
    | 'WrongPassword'
    | 'LockedOut'
    | 'NotFromTheDesk'
    | 'NoSuchCase'
    | 'Taken'
    | 'NotYours'
    | 'SecretInMessage'
    | 'OptedOut'
    | 'CheckIncomplete'
    | 'NotOffered'
    | 'SecondPersonNeeded'
    | 'NotTheSecond'
    | 'StepsLeft'
    | 'NotHere'
    | 'KeyUsed'
    | 'LeadsOnly'
    | 'TooLate'
    | 'ChangedMeanwhile'
    | 'SameName'
    | 'UnknownName'
    | 'TooOften';
  readonly statusCode: number;

  constructor(statusCode: number, code: Refusal['code'], message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

const WORDS: Readonly<Record<Extract<Refused, { refused: string }>['refused'], [number, Refusal['code'], string]>> = {
  gone: [404, 'NoSuchCase', 'There is no such case.'],
  notYours: [409, 'NotYours', 'This case is not yours. Take it first.'],
  secret: [
    422,
    'SecretInMessage',
    'The message looks like it holds a password or a code, so it was not sent. Say it on a checked call.',
  ],
  optedOut: [409, 'OptedOut', 'The patient asked for no more texts, so this was not sent.'],
  unproven: [403, 'CheckIncomplete', 'The identity check is not complete, or a tick is older than 15 minutes.'],
  notOffered: [403, 'NotOffered', 'This portal does not do that from the desk.'],
  needsSecond: [403, 'SecondPersonNeeded', 'A second person has to agree first, or the patient shows a photo ID.'],
  notSecond: [403, 'NotTheSecond', 'There is nothing to agree to, or you cannot be the second person here.'],
  stepsLeft: [409, 'StepsLeft', 'Tick off every step first.'],
  keyUsed: [409, 'KeyUsed', 'That was asked for once already, for something else. Ask anew.'],
  notHere: [409, 'NotHere', 'That staff member is not at the desk now.'],
};

/** What the machine room refused, as an answer to the browser. */
export function refusalOf(refused: Refused): Refusal {
  if ('takenBy' in refused) return new Refusal(409, 'Taken', `${refused.takenBy} has this case.`);
  return new Refusal(...WORDS[refused.refused]);
}

import type { Facts } from '../../flows/facts.ts';
import { MORNING } from '../support/world.ts';

const MINUTE = 60_000;
const slot = { from: MORNING, to: MORNING + 60 * MINUTE };

/** Every value that a fact some guard reads may have; `undefined` is not known. What no guard reads is not here. */
export const factDomains = {
  meaning: [undefined, 'clear', 'several', 'cannotGetIn', 'notPortal'],
  guesses: [undefined, ['locked_out'], ['locked_out', 'outage'], ['locked_out', 'outage', 'new_account']],
  own: [undefined, 'self', 'helper', 'child', 'died'],
  everSignedIn: [undefined, 'yes', 'never'],
  screen: [undefined, 'refused', 'notFound', 'noAccess', 'blocked', 'wantsCode', 'locked', 'other'],
  asked: [undefined, 'notYet', 'recent', 'earlier'],
  mail: [undefined, 'gmail', 'outlook', 'yahoo', 'icloud', 'other'],
  inbox: [undefined, 'open', 'closed', 'none', 'shared'],
  foldersSearched: [undefined, true],
  mailTraced: [undefined, true],
  phone: [undefined, 'same', 'changed', 'lost', 'landline'],
  device: [undefined, 'own', 'shared', 'public'],
  signInName: [undefined, 'email', 'username'],
  secondStepBy: [undefined, 'text', 'call', 'email', 'app', 'question'],
  name: [undefined, 'ana'],
  resetDone: [undefined, true],
  lockChoice: [undefined, 'wait', 'reset', 'staff'],
  careToday: [undefined, true],
  compromise: [undefined, true, false],
  unaskedCode: [undefined, true],
  safety: [undefined, true],
  dangerNamed: [undefined, true],
  problemWords: [undefined, 'it does not work'],
  pageWants: [undefined, 'setUp'],
  forgotName: [undefined, true],
  codeBy: [undefined, 'email', 'text'],
  codesSent: [undefined, 1, 2, 3],
  formsOpened: [undefined, 1, 2],
  triesUsedUp: [undefined, true],
  identityTried: [undefined, 'declined', 'unproven', 'formUnreadable', 'formDone', 'portalDown'],
  proof: [undefined, 'email', 'text', 'both'],
  needsSecondProof: [undefined, true, false],
  account: [undefined, 'inactive', 'locked', 'ready'],
  lockedUntil: [undefined, MORNING + 30 * MINUTE],
  reason: [undefined, 'askedForStaff', 'safety', 'compromise', 'unlock'],
  wanted: [undefined, 'lockedOut'],
  promisesMissed: [undefined, 1, 2, 3],
  slots: [undefined, [slot], [slot, slot], [slot, slot, slot]],
  ended: [undefined, 'in', 'later', 'told', 'elsewhere'],
  cause: [undefined, 'reset', 'lock', 'username', 'oldEmail', 'publicWifi'],
  changeLater: [undefined, true],
  remindAt: [undefined, MORNING - MINUTE, MORNING + 30 * MINUTE],
} as const satisfies { readonly [Fact in keyof Facts]?: readonly (Facts[Fact] | undefined)[] };

/** A fact that some guard reads. */
export type ReadFact = keyof typeof factDomains;

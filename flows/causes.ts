import type { Facts } from './facts.ts';
import type { WhyCard } from './whyCard.ts';

/** What can keep a patient out, as far as answers and lookups tell it apart. */
export type Cause =
  | 'wrongPortal'
  | 'portalDown'
  | 'locked'
  | 'inactive'
  | 'neverSignedUp'
  | 'mailInSpam'
  | 'oldEmail'
  | 'wrongPassword'
  | 'wrongName'
  | 'secondStep'
  | 'someoneElse';

/** Ruled out, shown to be so, or still open because something points to it. */
export interface CauseState {
  readonly cause: Cause;
  readonly state: 'ruledOut' | 'likely' | 'open';
}

type Judge = (card: Known) => CauseState['state'] | null;

interface Known {
  readonly facts: Facts;
  /** The flows that were gone through. */
  readonly through: (flow: string) => boolean;
}

const either = (yes: boolean, no: boolean): CauseState['state'] | null => (yes ? 'likely' : no ? 'ruledOut' : null);
/** Somebody looked, and went on to something else; or has not looked yet, though there is reason to. */
const looked = (has: boolean, reason: boolean): CauseState['state'] | null =>
  has ? 'ruledOut' : reason ? 'open' : null;

const judges: Readonly<Record<Cause, Judge>> = {
  wrongPortal: ({ facts, through }) => looked(through('rightPortal'), facts.screen === 'notFound'),
  portalDown: ({ facts, through }) => either(facts.wanted === 'portalOutage', through('portalOutage')),
  locked: ({ facts }) =>
    isSeen(facts) ? 'ruledOut' : either(isWanted(facts, 'lockedOut') || facts.screen === 'locked', false),
  inactive: ({ facts }) =>
    either(facts.account === 'inactive', isSeen(facts)) ?? looked(false, isWanted(facts, 'accountProblem')),
  neverSignedUp: ({ facts }) =>
    either(facts.everSignedIn === 'never' || isWanted(facts, 'activation'), facts.everSignedIn === 'yes'),
  mailInSpam: ({ facts }) =>
    looked(facts.foldersSearched === true, isWanted(facts, 'emailNotReceived', 'mailNeverCame')),
  oldEmail: ({ facts }) =>
    either(
      facts.inbox === 'closed' || facts.inbox === 'none' || isWanted(facts, 'wrongEmailOnFile'),
      facts.inbox === 'open',
    ),
  wrongPassword: ({ facts }) => looked(facts.resetDone === true, isWanted(facts, 'selfServiceReset', 'signInRefused')),
  wrongName: ({ facts, through }) =>
    isWanted(facts, 'forgottenUsername') ? 'likely' : looked(through('forgottenUsername'), facts.screen === 'notFound'),
  secondStep: ({ facts }) => looked(false, facts.screen === 'wantsCode' || isWanted(facts, 'secondStep')),
  someoneElse: ({ facts }) => either(facts.compromise === true, facts.compromise === false || facts.itWasMe === 'yes'),
};

/** The problem the patient was in when staff were called. */
function isWanted({ wanted }: Facts, ...flows: readonly NonNullable<Facts['wanted']>[]): boolean {
  return wanted !== undefined && flows.includes(wanted);
}

/** A lookup has shown that the account is in order. */
function isSeen({ account }: Facts): boolean {
  return account === 'ready';
}

/** The causes that a case says something about: what is likely first, what is ruled out last. */
export function causesOf({ facts, visited }: Pick<WhyCard, 'facts' | 'visited'>): readonly CauseState[] {
  const known: Known = { facts, through: (flow) => visited.includes(flow) && facts.wanted !== flow };
  const judged = (Object.keys(judges) as Cause[]).flatMap((cause) => {
    const state = judges[cause](known);
    return state === null ? [] : [{ cause, state }];
  });
  return judged.sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
}

const ORDER: readonly CauseState['state'][] = ['likely', 'open', 'ruledOut'];

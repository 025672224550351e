import type { DeskParts } from '../channels/desk/ports.ts';
import type { Ears } from '../dialogs/hearing.ts';
import { answeredInWords, problemsInWords } from '../dialogs/replies/answered.ts';
import type { Clinic } from './clinic/schema.ts';
import type { ScreenSide } from './composeScreens.ts';
import { Desk } from './desk/desk.ts';
import { SignIns } from './desk/signIns.ts';
import { SingleSignOn, type SingleSignOnSettings } from './desk/singleSignOn.ts';
import { StaffAccounts } from './desk/staffAccounts.ts';
import { Unlocking } from './desk/unlocking.ts';
import { accountNamed } from './identity/accountNamed.ts';
import { Limits } from './identity/limits.ts';
import { StaffChecks } from './identity/staffChecks.ts';
import type { VerifiedPortal } from './portal/gateway.ts';
import type { Store } from './stores/store.ts';
import type { Clock } from './turns/clock.ts';
import type { Turns } from './turns/turns.ts';

/** What staff see and do, and who they are. */
export interface StaffSide extends Pick<DeskParts, 'desk' | 'signIns' | 'singleSignOn'> {
  readonly accounts: StaffAccounts;
}

interface DeskIngredients {
  readonly clinic: Clinic;
  readonly portal: { readonly verified?: VerifiedPortal };
  readonly dataDir: string;
  /** The clinic's own staff sign-in. */
  readonly singleSignOn?: SingleSignOnSettings | null;
  readonly clock: Clock;
}

/** What staff see and do at the desk, and what lets them in. */
export function deskOf(
  { clinic, portal, dataDir, singleSignOn: settings = null, clock }: DeskIngredients,
  {
    ears,
    store,
    turns,
    screens,
  }: { readonly ears: Ears; readonly store: Store; readonly turns: Turns; readonly screens: ScreenSide },
): StaffSide {
  const { policy, time, understanding } = ears;
  const accounts = new StaffAccounts(dataDir);
  const desk = new Desk({
    store,
    turns,
    mask: (text) => understanding.mask(text),
    inWords: ({ answered, facts, channel, visited, otherProblems }, language) => {
      const world = {
        facts,
        policy,
        now: time.moment(clock.now()),
        channel,
        visited,
        problemKept: otherProblems.length > 0,
      };
      return {
        answered: answeredInWords(answered, { world, language }),
        otherProblems: problemsInWords(otherProblems, language),
      };
    },
    checks: new StaffChecks(clinic.identity.staff_check, store),
    unlocking: new Unlocking({ portal: portal.verified ?? null, mode: policy.actions.unlock, accountNamed }),
    seesSafety: clinic.safety.who_sees_safety_cases,
    clock,
  });
  const { trail, whoIsHere } = screens;
  const signIns = new SignIns({ accounts, store, limits: new Limits(store), trail, whoIsHere, clock });
  const singleSignOn = settings && new SingleSignOn({ settings, store, signIns, clock });
  return { desk, accounts, signIns, singleSignOn };
}

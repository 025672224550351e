import type { DeskParts } from '../channels/desk/ports.ts';
import type { Ears } from '../dialogs/hearing.ts';
import { answeredInWords, problemsInWords } from '../dialogs/replies/answered.ts';
import { deliveredInWords } from '../dialogs/replies/deliveredInWords.ts';
import { callWords } from '../dialogs/replies/callWords.ts';
import type { Language } from '../flows/vocabulary.ts';
import type { Clinic } from './clinic/schema.ts';
import type { ScreenSide } from './composeScreens.ts';
import { AccountWork } from './desk/accountWork.ts';
import { actionRules, type ActionName, type ActionRules } from './desk/actionRules.ts';
import { callWordsOf } from './desk/callWords.ts';
import { CaseNotes } from './desk/caseNotes.ts';
import { Closings } from './desk/closings.ts';
import { ContactRests } from './desk/contactRests.ts';
import { Desk } from './desk/desk.ts';
import { Door } from './desk/door.ts';
import { HeldNotices } from './desk/heldNotices.ts';
import { OnceOnly } from './desk/onceOnly.ts';
import { PortalActions } from './desk/portalActions.ts';
import { Presence } from './desk/presence.ts';
import { Rounds } from './desk/rounds.ts';
import { SecondPersons } from './desk/secondPerson.ts';
import { SignIns } from './desk/signIns.ts';
import { SingleSignOn, type SingleSignOnSettings } from './desk/singleSignOn.ts';
import { StaffAccounts } from './desk/staffAccounts.ts';
import type { Log } from './errors/fault.ts';
import { accountNamed } from './identity/accountNamed.ts';
import { Limits } from './identity/limits.ts';
import { StaffChecks } from './identity/staffChecks.ts';
import type { PortalGateway, SelfServicePortal } from './portal/gateway.ts';
import { stricter } from './portal/inForce.ts';
import type { KeyRing } from './seal/keyRing.ts';
import type { Store } from './stores/store.ts';
import type { Clock } from './turns/clock.ts';
import type { Turns } from './turns/turns.ts';

const HOUR_MS = 3_600_000;

/** What staff see and do, and who they are. */
export interface StaffSide extends Pick<DeskParts, 'desk' | 'work' | 'signIns' | 'singleSignOn'> {
  readonly accounts: StaffAccounts;
  start(): Promise<void>;
  /** Does at once what is otherwise done every few seconds: looks after cases, hours and outage. */
  look(): Promise<unknown>;
  stop(): Promise<unknown>;
}

interface DeskIngredients {
  readonly clinic: Clinic;
  readonly portal: SelfServicePortal & Partial<Pick<PortalGateway, 'verified'>>;
  readonly dataDir: string;
  /** The clinic's own staff sign-in. */
  readonly singleSignOn?: SingleSignOnSettings | null;
  readonly clock: Clock;
  readonly log: Log;
  /** How often cases are looked after, if not as usual; milliseconds. */
  readonly roundsMs?: number;
}

interface Around {
  readonly ears: Ears;
  readonly store: Store;
  readonly turns: Turns;
  readonly screens: ScreenSide;
}

/** What staff see and do at the desk, and what lets them in. */
export function deskOf(ingredients: DeskIngredients, around: Around): StaffSide {
  const { clinic, dataDir, singleSignOn: settings = null, clock, log, roundsMs } = ingredients;
  const { ears, store, turns, screens } = around;
  const seesSafety = clinic.safety.who_sees_safety_cases;
  const door = new Door({ store, turns, seesSafety });
  const notes = new CaseNotes(store);
  const presence = new Presence(store);
  const closings = new Closings({ store, door, notes, clock });
  const shared = {
    ...{ store, turns, door, notes, closings, presence, seesSafety, clock },
    ...keptOf(ingredients, { store, notes }),
    rules: rulesOf(ingredients),
    seesEmailChange: ingredients.portal.capabilities().sees.has('emailChange'),
  };
  const desk = new Desk({
    ...shared,
    mask: (text) => ears.understanding.mask(text),
    inWords: inWordsOf(ears, ingredients),
    replies: screens.replies,
  });
  const accounts = new StaffAccounts(dataDir);
  const { trail, whoIsHere } = screens;
  const signIns = new SignIns({ accounts, store, limits: new Limits(store), trail, whoIsHere, clock });
  const rounds = new Rounds({ store, door, presence, closings, clock, log, ...(roundsMs && { everyMs: roundsMs }) });
  return {
    desk,
    work: workOf(ingredients, shared),
    accounts,
    signIns,
    singleSignOn: settings && new SingleSignOn({ settings, store, signIns, clock }),
    start: async () => {
      rounds.start();
      await screens.start();
    },
    look: () => Promise.all([rounds.go(), screens.look()]),
    stop: () => Promise.all([rounds.stop(), screens.stop()]),
  };
}

/** What is kept of a case besides the ticket: staff's ticks, who agrees, notices that are held, contacts that rest. */
function keptOf({ clinic, clock }: DeskIngredients, kept: { readonly store: Store; readonly notes: CaseNotes }) {
  return {
    checks: new StaffChecks(clinic.identity.staff_check, kept.store),
    seconds: new SecondPersons(kept.notes),
    notices: new HeldNotices(kept.store),
    rests: new ContactRests({ ...kept, restMs: clinic.contact_change.rest_hours * HOUR_MS, clock }),
  };
}

interface WorkShared extends Omit<WorkParts, 'portal' | 'once' | 'tellsOldContact' | 'newContactDays'> {
  readonly store: Store;
}

type WorkParts = ConstructorParameters<typeof AccountWork>[0];

/** What staff do about accounts, by the clinic's rules. */
function workOf({ clinic, portal }: DeskIngredients, { store, ...shared }: WorkShared): AccountWork {
  const { verified = null } = portal;
  return new AccountWork({
    ...shared,
    portal: new PortalActions({ portal, verified, accountNamed }),
    once: new OnceOnly(store),
    tellsOldContact: clinic.contact_change.notice_to_old,
    newContactDays: clinic.identity.new_contact_days,
  });
}

/** The words that a caller and a patient say to each other first, made of a key of ours. */
export function callWordsFrom(secrets: KeyRing) {
  const [secret] = secrets.derive('call words');
  return (ref: string, language: Language) => callWordsOf(secret as Buffer, callWords[language], { ref, language });
}

/** A why card's questions and answers, as they were put. */
function inWordsOf(
  { policy, time }: Ears,
  { clock, clinic }: Pick<DeskIngredients, 'clock' | 'clinic'>,
): ConstructorParameters<typeof Desk>[0]['inWords'] {
  const timeZone = clinic.clinic.time_zone;
  return ({ answered, facts, channel, visited, otherProblems }, language) => {
    const now = time.moment(clock.now());
    const world = { facts, policy, now, channel, visited, problemKept: otherProblems.length > 0 };
    return {
      answered: answeredInWords(answered, { world, language }),
      otherProblems: problemsInWords(otherProblems, language),
      sent: deliveredInWords(facts.deliveries ?? [], { language, now: now.at, timeZone }),
    };
  };
}

/** What the desk offers: the stricter of clinic file and portal, with the proofs and the steps that the clinic asks for. */
function rulesOf({ clinic, portal }: DeskIngredients): ActionRules {
  const { actions: can, codes, findBy } = portal.capabilities();
  const named = <T>(of: Readonly<Record<(typeof KEYS)[ActionName], T>>) =>
    Object.fromEntries(Object.entries(KEYS).map(([action, key]) => [action, of[key]])) as Record<ActionName, T>;
  const needs = named({ ...clinic.identity.needs, contact_change: clinic.identity.needs.update_contact });
  // Who can mail no code can mail no notice either.
  const notice = codes.has('email') ? ('staff' as const) : ('manual' as const);
  const wanted = named({ ...clinic.actions, contact_change: notice });
  const modes = Object.entries(wanted).map(([name, mode]) => [
    name,
    name === 'contactChange' ? mode : stricter(mode, can[name as Exclude<ActionName, 'contactChange'>].mode),
  ]);
  return actionRules({
    modes: Object.fromEntries(modes) as typeof wanted,
    needs,
    steps: named(clinic.staff_steps),
    hasAccounts: portal.verified !== undefined && findBy.size > 0,
  });
}

/** How the clinic file names each action. */
const KEYS = {
  sendReset: 'send_reset',
  sendUsername: 'send_username',
  resendInvitation: 'resend_invitation',
  unlock: 'unlock',
  temporaryLogin: 'temporary_login',
  revokeSessions: 'revoke_sessions',
  resetSecondStep: 'reset_second_step',
  closeAccess: 'close_access',
  contactChange: 'contact_change',
} as const satisfies Record<ActionName, string>;

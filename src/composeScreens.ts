import type { Screens } from '../channels/desk/screenPorts.ts';
import type { Ears } from '../dialogs/hearing.ts';
import { firstSavedReplies } from '../dialogs/replies/savedReplies.ts';
import { newCaseMail } from '../dialogs/replies/staffMail.ts';
import { AuditDays } from './audit/days.ts';
import { AuditSearch } from './audit/search.ts';
import { StaffTrail } from './audit/staffTrail.ts';
import type { ClinicHours } from './clinic/hours.ts';
import type { Clinic } from './clinic/schema.ts';
import type { DeliveryDays } from './deliveries/deliveryDays.ts';
import { Availability } from './desk/availability.ts';
import { CallBacks } from './desk/callBacks.ts';
import { Outages } from './desk/outages.ts';
import { SavedReplies } from './desk/savedReplies.ts';
import { SavedReplyEditor } from './desk/savedReplyEditor.ts';
import { NewCaseMails, type StaffMail } from './desk/staffMail.ts';
import { WhoIsHere } from './desk/whoIsHere.ts';
import type { Log } from './errors/fault.ts';
import { Figures } from './report/figures.ts';
import type { Store } from './stores/store.ts';
import type { Clock } from './turns/clock.ts';
import type { Turns } from './turns/turns.ts';

interface ScreenIngredients {
  readonly clinic: Clinic;
  readonly clock: Clock;
  readonly log: Log;
  /** Null or absent where no mail can be sent. */
  readonly staffMail?: StaffMail | null;
  /** Where our own pages are reached; known once the server listens. */
  readonly forms: { readonly origin: Promise<string> } | null;
}

interface Around {
  readonly ears: Pick<Ears, 'understanding'>;
  readonly store: Store;
  readonly turns: Turns;
  readonly hours: ClinicHours;
  readonly deliveryDays: DeliveryDays;
}

/** The desk's screens around the cases, and what goes on behind them. */
export interface ScreenSide {
  readonly screens: Screens;
  readonly trail: StaffTrail;
  readonly whoIsHere: WhoIsHere;
  /** What staff need not type anew, for the composer and for whoever writes it. */
  readonly replies: SavedReplies;
  /** The conversation is told when the outage is over. */
  readonly joinOutageList: (conversation: string) => Promise<void>;
  start(): Promise<void>;
  /** Does at once what is otherwise done every few seconds. */
  look(): Promise<void>;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Puts them together. */
export function screensOf(
  ingredients: ScreenIngredients,
  { ears: { understanding }, store, turns, hours, deliveryDays }: Around,
): ScreenSide {
  const { clinic, clock, log } = ingredients;
  const seesSafety = clinic.safety.who_sees_safety_cases;
  const trail = new StaffTrail({ store, clock });
  const days = new AuditDays({ store, clock, log });
  const whoIsHere = new WhoIsHere(store, clock);
  const outages = new Outages({ store, clock });
  const availability = new Availability({ store, hours, outages, whoIsHere, turns, trail, clock, log });
  const mails = mailsOf(ingredients, { store, turns });
  const replies = new SavedReplies({ store, first: firstSavedReplies, values: valuesOf(clinic) });
  const screens: Screens = {
    trail,
    availability,
    savedReplies: new SavedReplyEditor({ replies, mask: (text) => understanding.mask(text), trail, clock }),
    callBacks: new CallBacks({ store, turns, mostTries: clinic.promises.call_tries, clock }),
    audit: new AuditSearch({ store, seesSafety }),
    report: reportOf({ store, hours, deliveryDays, seesSafety, clock }),
    now: () => clock.now(),
  };
  return {
    screens,
    trail,
    whoIsHere,
    replies,
    joinOutageList: (conversation) => outages.join(conversation),
    start: async () => {
      await availability.start();
      await mails?.start();
      days.start();
    },
    look: () => availability.look(),
    idle: async () => mails?.idle(),
    stop: async () => {
      await Promise.all([availability.stop(), mails?.stop(), days.stop()]);
    },
  };
}

/** Counts by the clinic's own days. */
function reportOf({ store, hours, deliveryDays, seesSafety, clock }: ReportAround): Screens['report'] {
  const calendar = { dayOf: (at: number) => hours.nameOf(at), midnight: (day: string) => hours.midnight(day) };
  const figures = new Figures({ store, ...calendar, sentOn: (day) => deliveryDays.of(day), clock });
  return { days: (first, last, by) => figures.days(first, last, seesSafety.includes(by.role)), ...calendar };
}

type ReportAround = Pick<Around, 'store' | 'hours' | 'deliveryDays'> & {
  readonly clock: Clock;
  readonly seesSafety: readonly string[];
};

/** What a saved reply may name in braces, but for the case's number and the staff member's name. */
function valuesOf({ clinic, portal, phones }: Clinic): Readonly<Record<string, string>> {
  return {
    clinic: clinic.name,
    portal: portal.name,
    signIn: portal.sign_in,
    phone: phones.portal_help.number,
  };
}

/** Null where there is nobody to mail, or nothing to mail with. */
function mailsOf(
  { clinic, clock, log, staffMail, forms }: ScreenIngredients,
  { store, turns }: Pick<Around, 'store' | 'turns'>,
): NewCaseMails | null {
  const { staff_email: to } = clinic;
  if (to === null || !staffMail || forms === null) return null;
  const { name, languages } = clinic.clinic;
  const words = async ({ ref, priority }: { ref: string; priority: number }) =>
    newCaseMail({ ref, priority, clinic: name, desk: `${await forms.origin}/desk` }, languages[0] ?? 'en');
  return new NewCaseMails({ store, turns, send: staffMail, to, words, clock, log });
}

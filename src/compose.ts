import { createApology, createBot } from '../dialogs/bot.ts';
import type { Ears } from '../dialogs/hearing.ts';
import type { Policy } from '../flows/policy.ts';
import { ClinicHours } from './clinic/hours.ts';
import { policyOf } from './clinic/policy.ts';
import type { Clinic } from './clinic/schema.ts';
import { deliveriesOf, portalOf, type Contacts, type Portal, type Texts } from './composeContacts.ts';
import { callWordsFrom, deskOf, type StaffSide } from './composeDesk.ts';
import { formsOf, proversOf, type Forms } from './composeIdentity.ts';
import { screensOf, type ScreenSide } from './composeScreens.ts';
import { openStore, type SharedRedis } from './composeStore.ts';
import type { SingleSignOnSettings } from './desk/singleSignOn.ts';
import type { StaffMail } from './desk/staffMail.ts';
import type { Deliveries } from './deliveries/deliveries.ts';
import { DeliveryDays } from './deliveries/deliveryDays.ts';
import { deadlineMs } from './effects/deadlines.ts';
import { createFindOut } from './effects/findOut.ts';
import { createPerform, type PerformerParts } from './effects/performer.ts';
import { faultOf, type Log } from './errors/fault.ts';
import type { Accounts } from './identity/accounts.ts';
import { accountNamed } from './identity/accountNamed.ts';
import { Fingerprints } from './identity/fingerprint.ts';
import { Limits } from './identity/limits.ts';
import { TemporaryLogins } from './identity/temporaryLogins.ts';
import type { SafeForms } from './identity/safeForms.ts';
import { Outbox } from './outbox/outbox.ts';
import { inForce } from './portal/inForce.ts';
import { KeyRing } from './seal/keyRing.ts';
import type { Store } from './stores/store.ts';
import { Pairings } from './texting/pairing.ts';
import { PhoneBook } from './texting/phoneBook.ts';
import type { MachineRoom } from '../channels/web/ports.ts';
import { MovedChats } from './texting/movedChats.ts';
import { Sending } from './texting/sending.ts';
import { Texting } from './texting/texting.ts';
import { TextTurns } from './texting/textTurns.ts';
import { Timers } from './timers/timers.ts';
import type { Clock } from './turns/clock.ts';
import { Turns } from './turns/turns.ts';
import { Learning } from './understanding/own/learning.ts';
import { Watching } from './understanding/own/watching.ts';
import { createUnderstanding } from './understanding/understanding.ts';

/** The ingredients, with the portal made. */
type Ready = Omit<Ingredients, 'portal'> & { readonly portal: Portal };

/** What a running Latchkey is made of, chosen by whoever starts it. */
export interface Ingredients {
  readonly clinic: Clinic;
  /** Where the store's file is. */
  readonly dataDir: string;
  /** The Redis that several workers share; without it the store is the file, and this is the only worker. */
  readonly redis?: SharedRedis | null;
  /** DATA_KEYS: the newest key first. */
  readonly dataKeys: string;
  /** The portal; or what makes it, once it is known how texts go to contacts on record. */
  readonly portal: Portal | ((contacts: Contacts) => Portal);
  /** What texts go out through; absent where there are none. */
  readonly texts?: Texts;
  /** Looks into accounts in the portal's place. */
  readonly accounts?: Accounts;
  /** What the safe form needs; without it none is offered. */
  readonly forms: Forms | null;
  /** The clinic's own staff sign-in; local accounts work beside it. */
  readonly singleSignOn?: SingleSignOnSettings | null;
  /** What staff are mailed with; without it they are not. */
  readonly staffMail?: StaffMail | null;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly checkpoint?: (name: string) => void;
  /** How often the desk looks after its cases, if not as usual; milliseconds. */
  readonly roundsMs?: number;
}

/** A running Latchkey. */
export interface Latchkey {
  readonly turns: Turns;
  readonly store: Store;
  /** The safe forms; null where there are none. */
  readonly forms: SafeForms | null;
  /** Secrets for one purpose each, the newest first. */
  readonly secrets: Pick<KeyRing, 'derive'>;
  /** What became of messages to contacts on record. */
  readonly deliveries: Deliveries;
  /** Texts between patients and their conversations; null where there are none. */
  readonly texting: Texting | null;
  /** Conversations as the web chat sees them. */
  readonly chats: MachineRoom;
  /** What is known of phone numbers. */
  readonly phones: Pick<PhoneBook, 'find' | 'isStopped'>;
  /** What staff see and do, and who they are. */
  readonly desk: StaffSide;
  /** The desk's screens around the cases. */
  readonly screens: ScreenSide;
  /** Fires the timers that are due, and looks after the desk's cases and screens; for when the clock was moved. */
  wake(): Promise<void>;
  /** Resolves when no turn is under way and no effect is open. */
  settled(): Promise<void>;
  /** Begins nothing new, and resolves when what is under way is on disk. */
  stop(): Promise<void>;
}

/** What the machine room could not do, as a line for staff; the same effect tells it once. */
function notesInto(turns: Pick<Turns, 'take'>): PerformerParts['noteForStaff'] {
  const by = { id: 'latchkey', name: 'Latchkey' };
  return ({ key, conversation }, note) =>
    turns.take({
      type: 'event',
      name: 'staff.acted',
      id: `note:${key}`,
      value: { by, act: { what: note }, note },
      conversation: { id: conversation },
    });
}

/** Said when even the apology failed; the bot's words cannot be trusted then. */
const LAST_RESORT =
  'Something went wrong on our side. Call your clinic for help. / Algo salió mal. Llame a su clínica.';

/** Puts the parts together and starts them. The only place that knows them all. */
export async function compose(given: Ingredients): Promise<Latchkey> {
  const { clock, random, log, checkpoint } = given;
  const ground = await groundOf(given);
  const { secrets, store, fingerprints, time, deliveries, deliveryDays, book, sending, pairings, ownWords } = ground;
  const ingredients: Ready = { ...given, portal: portalOf(given, ground) };
  const { portal } = ingredients;
  const ears = earsOf(ingredients, ground);
  const hooks = checkpoint === undefined ? {} : { checkpoint };
  const turns = turnsOf(ingredients, { store, ears, time });
  ground.bringsTo(turns);
  const provers = proversOf(ingredients, store, fingerprints);
  const forms = formsOf(ingredients, store, turns);
  const texting = sending && new Texting({ turns, store, book, deliveries, sending, pairings, clock });
  const chats = texting === null ? turns : new MovedChats({ turns, store, book, pairings });
  const screens = screensOf(ingredients, { ears, store, turns, hours: time, deliveryDays });
  const perform = createPerform({
    ...{ portal, ...provers, forms, accountNamed, store, texting, pairings, clock, log },
    chatAddress: given.texts?.chatAddress ?? null,
    temporaryLogins: new TemporaryLogins({ portal: portal.verified ?? null, turns }),
    ...{ noteForStaff: notesInto(turns), joinOutageList: screens.joinOutageList },
    promisedAnswer: time.promisedAnswer.bind(time),
    callWords: callWordsFrom(secrets),
  });
  const findOut = createFindOut({ texting, deliveries });
  const outbox = new Outbox({ store, turns, perform, findOut, clock, random, log, deadlineMs, ...hooks });
  const timers = new Timers({ store, turns, clock, log, ...hooks });
  await outbox.start();
  await timers.start();
  const desk = deskOf(ingredients, { ears, store, turns, screens });
  await desk.start();
  return {
    ...{ turns, store, forms, secrets, deliveries, texting, chats, phones: book, desk, screens },
    wake: async () => {
      outbox.wake();
      await Promise.all([timers.wake(), desk.look()]);
    },
    settled: () => settled({ turns, store, forms, clock }),
    stop: () => stopped({ ownWords, timers, outbox, desk, forms, turns, store }),
  };
}

interface Stopping extends Pick<Latchkey, 'desk' | 'forms' | 'turns' | 'store'> {
  readonly ownWords: Watching | null;
  readonly timers: Timers;
  readonly outbox: Outbox;
}

async function stopped({ ownWords, timers, outbox, desk, forms, turns, store }: Stopping): Promise<void> {
  ownWords?.stop();
  await Promise.all([timers.stop(), outbox.stop(), desk.stop(), forms?.idle()]);
  await turns.idle();
  await store.close();
}

/** What the rest stands on. */
async function groundOf(given: Ingredients) {
  const { clinic, clock, dataKeys, texts } = given;
  const secrets = KeyRing.parse(dataKeys);
  const store = await openStore(given, secrets);
  const fingerprints = new Fingerprints(secrets.derive('codes and names')[0] as Buffer);
  // What became of a message becomes a turn, and the turns come last.
  let turns: Turns | undefined;
  const time = new ClinicHours(clinic);
  const deliveryDays = new DeliveryDays({ store, dayOf: (at) => time.nameOf(at), clock });
  const deliveries = deliveriesOf({ store, turns: () => turns, fingerprints, clock, days: deliveryDays });
  const book = await PhoneBook.open({ store, keys: secrets, clock });
  const sending = texts ? new Sending({ ...texts, book, deliveries, clock }) : null;
  const pairings = new Pairings({ store, limits: new Limits(store), fingerprints, clock });
  const learning = new Learning();
  const ownWords = learningOwnWords(learning, given);
  const bringsTo = (known: Turns): void => void (turns = known);
  return {
    ...{ secrets, store, fingerprints, time, deliveries, deliveryDays, book, sending, pairings },
    ...{ learning, ownWords, bringsTo },
  };
}

/** The pipeline that every message goes through, with the bot in it. */
function turnsOf(
  { clock, log, checkpoint, texts }: Ready,
  { store, ears, time }: { readonly store: Store; readonly ears: Ears; readonly time: ClinicHours },
): Turns {
  return new Turns({
    ...(texts && { texts: new TextTurns({ ...texts, quietUntil: (at) => time.quietUntil(at) }) }),
    store,
    bot: createBot(ears),
    apologise: createApology(ears),
    lastResort: LAST_RESORT,
    mask: (text) => ears.understanding.mask(text),
    clock,
    log,
    ...(checkpoint && { checkpoint }),
  });
}

/** What the bot knows of the clinic, and how it reads what patients write. */
function earsOf(
  { clinic, portal, forms, texts }: Ready,
  { time, fingerprints, learning }: { time: ClinicHours; fingerprints: Fingerprints; learning: Learning },
): Ears {
  const policy = offering({ forms: forms !== null, texts }, inForce(policyOf(clinic), portal.capabilities()));
  const understanding = createUnderstanding(() => learning.current());
  return { policy, time, understanding, fingerprint: fingerprints.ofCode };
}

/** A clinic's own words are learned beside the turns, and again whenever a file changes; what was understood before serves meanwhile, and after a refusal. */
function learningOwnWords(learning: Learning, { clinic, dataDir, log }: Ingredients): Watching | null {
  if (clinic.utterances === null) return null;
  const source = { folder: clinic.utterances, portal: clinic.portal.name, cache: dataDir };
  const watching = new Watching(source.folder, () =>
    learning
      .learn(source)
      .catch((error: unknown) => log.error({ fault: faultOf(error) }, "the clinic's words are not used")),
  );
  watching.start();
  return watching;
}

/** What cannot be opened is not offered. */
function offering({ forms, texts }: { forms: boolean; texts: Texts | undefined }, policy: Policy): Policy {
  const { identity } = policy;
  const ways = { ours: texts?.number ?? null, webChat: texts !== undefined };
  const withTexts = { ...policy, texts: { ...policy.texts, ...ways } };
  return forms ? withTexts : { ...withTexts, identity: { ...identity, form: { ...identity.form, offer: false } } };
}

interface AtWork extends Pick<Latchkey, 'turns' | 'store' | 'forms'> {
  readonly clock: Clock;
}

/** What is held back until later keeps nobody waiting. */
async function settled({ turns, store, forms, clock }: AtWork): Promise<void> {
  do {
    await turns.idle();
    await forms?.idle();
    await new Promise((resolve) => setImmediate(resolve));
  } while ((await store.openEffects()).some(({ state, notBefore }) => state !== 'queued' || notBefore <= clock.now()));
  await turns.idle();
}

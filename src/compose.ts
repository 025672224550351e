import { join } from 'node:path';
import { createApology, createBot } from '../dialogs/bot.ts';
import type { Ears } from '../dialogs/hearing.ts';
import type { Policy } from '../flows/policy.ts';
import { ClinicHours } from './clinic/hours.ts';
import { policyOf } from './clinic/policy.ts';
import type { Clinic } from './clinic/schema.ts';
import { deskOf, type StaffSide } from './composeDesk.ts';
import { screensOf, type ScreenSide } from './composeScreens.ts';
import { Outages } from './desk/outages.ts';
import type { SingleSignOnSettings } from './desk/singleSignOn.ts';
import type { StaffMail } from './desk/staffMail.ts';
import { deadlineMs } from './effects/deadlines.ts';
import { createPerform } from './effects/performer.ts';
import { faultOf, type Log } from './errors/fault.ts';
import type { Accounts } from './identity/accounts.ts';
import { accountNamed } from './identity/accountNamed.ts';
import { Codes } from './identity/codes.ts';
import type { DemographicsSource } from './identity/demographics.ts';
import { Fingerprints } from './identity/fingerprint.ts';
import { Limits } from './identity/limits.ts';
import { Proofs } from './identity/proofs.ts';
import { ProvenAccounts } from './identity/provenAccounts.ts';
import { SafeForms, type FormNews } from './identity/safeForms.ts';
import { Outbox } from './outbox/outbox.ts';
import type { PortalGateway, SelfServicePortal } from './portal/gateway.ts';
import { inForce } from './portal/inForce.ts';
import { KeyRing } from './seal/keyRing.ts';
import { EmbeddedStore } from './stores/embedded.ts';
import type { Store } from './stores/store.ts';
import { Timers } from './timers/timers.ts';
import type { Clock } from './turns/clock.ts';
import { Turns } from './turns/turns.ts';
import { Learning } from './understanding/learning.ts';
import { createUnderstanding } from './understanding/understanding.ts';

/** A page to open the safe form on, and a record to check it against. */
export interface Forms {
  /** Where our own pages are reached, such as https://chat.clinic.example; known once the server listens. */
  readonly origin: Promise<string>;
  readonly record: DemographicsSource;
}

/** What a running Latchkey is made of, chosen by whoever starts it. */
export interface Ingredients {
  readonly clinic: Clinic;
  /** Where the store's file is. */
  readonly dataDir: string;
  /** DATA_KEYS: the newest key first. */
  readonly dataKeys: string;
  /** Its second face is optional: a portal without one shows no accounts, and staff do what takes looking into one. */
  readonly portal: SelfServicePortal & Partial<Pick<PortalGateway, 'verified'>>;
  /** Looks into accounts in the portal's place. */
  readonly accounts?: Accounts;
  /** What the safe form needs; without it none is offered. */
  readonly forms: Forms | null;
  /** The clinic's own staff sign-in; local accounts work beside it. */
  readonly singleSignOn?: SingleSignOnSettings | null;
  /** What staff are mailed with; without it they are not. */
  readonly staffMail?: StaffMail;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly checkpoint?: (name: string) => void;
}

/** A running Latchkey. */
export interface Latchkey {
  readonly turns: Turns;
  readonly store: Store;
  /** The safe forms; null where there are none. */
  readonly forms: SafeForms | null;
  /** Secrets for one purpose each, the newest first. */
  readonly secrets: Pick<KeyRing, 'derive'>;
  /** What staff see and do, and who they are. */
  readonly desk: StaffSide;
  /** The desk's screens around the cases. */
  readonly screens: ScreenSide;
  /** Fires the timers that are due; for when the clock was moved. */
  wake(): Promise<void>;
  /** Resolves when no turn is under way and no effect is open. */
  settled(): Promise<void>;
  /** Begins nothing new, and resolves when what is under way is on disk. */
  stop(): Promise<void>;
}

/** Said when even the apology failed; the bot's words cannot be trusted then. */
const LAST_RESORT =
  'Something went wrong on our side. Call your clinic for help. / Algo salió mal. Llame a su clínica.';

/** Puts the parts together and starts them. The only place that knows them all. */
export async function compose(ingredients: Ingredients): Promise<Latchkey> {
  const { clinic, portal, clock, random, log, checkpoint } = ingredients;
  const secrets = KeyRing.parse(ingredients.dataKeys);
  const store = openStore(ingredients, secrets);
  const fingerprints = new Fingerprints(secrets.derive('codes and names')[0] as Buffer);
  const time = new ClinicHours(clinic);
  const learning = new Learning();
  learnOwnLines(learning, ingredients);
  const ears = earsOf(ingredients, { time, fingerprints, learning });
  const hooks = checkpoint === undefined ? {} : { checkpoint };
  const turns = turnsOf(ingredients, store, ears);
  const provers = proversOf(ingredients, store, fingerprints);
  const forms = formsOf(ingredients, store, turns);
  const promisedAnswer = time.promisedAnswer.bind(time);
  const outages = new Outages({ store, clock });
  const screens = screensOf(ingredients, {
    store,
    turns,
    hours: time,
    outages,
    mask: (text) => ears.understanding.mask(text),
  });
  const joinOutageList = (conversation: string) => outages.join(conversation);
  const perform = createPerform({
    ...{ portal, ...provers, forms, accountNamed, store, promisedAnswer, joinOutageList, log },
  });
  const outbox = new Outbox({ store, turns, perform, clock, random, log, deadlineMs, ...hooks });
  const timers = new Timers({ store, turns, clock, log, ...hooks });
  await outbox.start();
  await timers.start();
  await screens.start();
  return {
    turns,
    store,
    forms,
    secrets,
    desk: deskOf(ingredients, { ears, store, turns, screens }),
    screens,
    wake: async () => {
      await Promise.all([timers.wake(), screens.look()]);
    },
    settled: () => settled(turns, store, forms),
    stop: async () => {
      await Promise.all([timers.stop(), outbox.stop(), screens.stop(), forms?.idle()]);
      await turns.idle();
      await store.close();
    },
  };
}

/** The pipeline that every message goes through, with the bot in it. */
function turnsOf({ clock, log, checkpoint }: Ingredients, store: Store, ears: Ears): Turns {
  return new Turns({
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
  { clinic, portal, forms }: Ingredients,
  { time, fingerprints, learning }: { time: ClinicHours; fingerprints: Fingerprints; learning: Learning },
): Ears {
  const policy = offering(forms !== null, inForce(policyOf(clinic), portal.capabilities()));
  const understanding = createUnderstanding(() => learning.current());
  return { policy, time, understanding, fingerprint: fingerprints.ofCode };
}

/** A clinic's own lines are learned beside the turns, which the shipped lines serve until then, and after a refusal. */
function learnOwnLines(learning: Learning, { clinic, dataDir, log }: Ingredients): void {
  if (clinic.utterances === null) return;
  const own = { folder: clinic.utterances, portal: clinic.portal.name, cache: dataDir };
  learning
    .learn(own)
    .catch((error: unknown) => log.error({ fault: faultOf(error) }, "the clinic's lines are not used"));
}

/** What finds out who is writing, and what those who have shown it may hear and cause. */
function proversOf({ clinic, portal, accounts, clock }: Ingredients, store: Store, fingerprints: Fingerprints) {
  const { code: rules, fresh_minutes: freshMinutes } = clinic.identity;
  const verified = portal.verified ?? null;
  const secondStepIfUnknown = clinic.portal.second_step.used === 'required';
  const proofs = new Proofs({ store, portal: verified, fingerprints, freshMinutes, secondStepIfUnknown });
  const identity = new Codes({ store, portal, proofs, limits: new Limits(store), fingerprints, rules, clock });
  return { identity, accounts: accounts ?? (verified && new ProvenAccounts({ portal: verified, proofs, clock })) };
}

/** The safe forms: what comes of them goes through turns, like everything. */
function formsOf({ clinic, forms, clock, log }: Ingredients, store: Store, turns: Turns): SafeForms | null {
  if (forms === null) return null;
  const tell = ({ conversation, ...event }: FormNews) =>
    turns.take({ type: 'event', ...event, conversation: { id: conversation } });
  const asks = clinic.portal.recovery.asks_for.includes('zip') ? 'zip' : 'phone';
  return new SafeForms({
    ...forms,
    store,
    limits: new Limits(store),
    rules: clinic.identity.form,
    asks,
    tell,
    clock,
    log,
  });
}

/** What cannot be opened is not offered. */
function offering(forms: boolean, policy: Policy): Policy {
  const { identity } = policy;
  return forms ? policy : { ...policy, identity: { ...identity, form: { ...identity.form, offer: false } } };
}

function openStore({ dataDir, random, checkpoint }: Ingredients, keys: KeyRing): Store {
  const hooks = checkpoint === undefined ? {} : { checkpoint };
  return new EmbeddedStore({ file: join(dataDir, 'latchkey.db'), keys, random, ...hooks });
}

async function settled(turns: Turns, store: Store, forms: SafeForms | null): Promise<void> {
  do {
    await turns.idle();
    await forms?.idle();
    await new Promise((resolve) => setImmediate(resolve));
  } while ((await store.openEffects()).length > 0);
  await turns.idle();
}

import { join } from 'node:path';
import { deskChannel } from '../channels/desk/desk.ts';
import type { DeskParts } from '../channels/desk/ports.ts';
import { webChannel } from '../channels/web/web.ts';
import type { WebParts } from '../channels/web/ports.ts';
import { createApology, createBot } from '../dialogs/bot.ts';
import type { Ears } from '../dialogs/hearing.ts';
import { answeredInWords, problemsInWords } from '../dialogs/replies/answered.ts';
import type { Policy } from '../flows/policy.ts';
import { ClinicHours } from './clinic/hours.ts';
import type { Logo } from './clinic/logo.ts';
import { policyOf } from './clinic/policy.ts';
import type { Clinic } from './clinic/schema.ts';
import { Desk } from './desk/desk.ts';
import { SignIns } from './desk/signIns.ts';
import { StaffAccounts } from './desk/staffAccounts.ts';
import { Unlocking } from './desk/unlocking.ts';
import { deadlineMs } from './effects/deadlines.ts';
import { createPerform } from './effects/performer.ts';
import { faultOf, type Log } from './errors/fault.ts';
import type { Accounts } from './identity/accounts.ts';
import { accountNamed } from './identity/accountNamed.ts';
import { Codes } from './identity/codes.ts';
import { Fingerprints } from './identity/fingerprint.ts';
import { Limits } from './identity/limits.ts';
import { Proofs } from './identity/proofs.ts';
import { StaffChecks } from './identity/staffChecks.ts';
import { ProvenAccounts } from './identity/provenAccounts.ts';
import { Outbox } from './outbox/outbox.ts';
import type { PortalGateway, SelfServicePortal } from './portal/gateway.ts';
import { inForce } from './portal/inForce.ts';
import { KeyRing } from './seal/keyRing.ts';
import { Server, type ServerParts } from './server/server.ts';
import { EmbeddedStore } from './stores/embedded.ts';
import type { Store } from './stores/store.ts';
import { Timers } from './timers/timers.ts';
import type { Clock } from './turns/clock.ts';
import { Turns } from './turns/turns.ts';
import { createUnderstanding } from './understanding/understanding.ts';

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
  /** Whether there is a safe form to open. */
  readonly forms: boolean;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly checkpoint?: (name: string) => void;
}

/** A running Latchkey. */
export interface Latchkey {
  readonly turns: Turns;
  readonly store: Store;
  /** Secrets for one purpose each, the newest first. */
  readonly secrets: Pick<KeyRing, 'derive'>;
  /** What staff see and do, and who they are. */
  readonly desk: Pick<DeskParts, 'desk' | 'signIns'> & { readonly accounts: StaffAccounts };
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
  const ears = earsOf(ingredients, time, fingerprints);
  const hooks = checkpoint === undefined ? {} : { checkpoint };
  const turns = new Turns({
    store,
    bot: createBot(ears),
    apologise: createApology(ears),
    lastResort: LAST_RESORT,
    mask: (text) => ears.understanding.mask(text),
    clock,
    log,
    ...hooks,
  });
  const promisedAnswer = time.promisedAnswer.bind(time);
  const provers = proversOf(ingredients, store, fingerprints);
  const perform = createPerform({ portal, ...provers, accountNamed, store, promisedAnswer, log });
  const outbox = new Outbox({ store, turns, perform, clock, random, log, deadlineMs, ...hooks });
  const timers = new Timers({ store, turns, clock, log, ...hooks });
  await outbox.start();
  await timers.start();
  return {
    turns,
    store,
    secrets,
    desk: deskOf(ingredients, { ears, store, turns }),
    wake: () => timers.wake(),
    settled: () => settled(turns, store),
    stop: async () => {
      await Promise.all([timers.stop(), outbox.stop()]);
      await turns.idle();
      await store.close();
    },
  };
}

/** What the bot knows of the clinic, and how it reads what patients write. */
function earsOf({ clinic, portal, forms }: Ingredients, time: ClinicHours, fingerprints: Fingerprints): Ears {
  const policy = offering(forms, inForce(policyOf(clinic), portal.capabilities()));
  return { policy, time, understanding: createUnderstanding(), fingerprint: fingerprints.ofCode };
}

/** What the web server is made of, besides a running Latchkey. */
export interface Front extends Omit<ServerParts, 'ready'>, Pick<WebParts, 'limits' | 'pingMs' | 'assetsFolder'> {
  readonly clinic: Clinic;
  /** The picture that the clinic file names. */
  readonly logo: Logo | null;
  readonly clock: Clock;
  /** Where the desk's script is, and how often it hears that it is live; its own where absent. */
  readonly deskOptions?: Pick<DeskParts, 'assetsFolder' | 'beatMs'>;
}

/** A web server with the web channel on it, which does not listen yet: more pages may be hung on it before. */
export async function composeServer({ turns, store, secrets, desk }: Latchkey, front: Front): Promise<Server> {
  const { clinic, logo, clock, log } = front;
  const { name, languages, look } = clinic.clinic;
  const report = (error: unknown, what: string) => log.warn({ fault: faultOf(error) }, what);
  const server = await Server.create({ ...front, ready: () => store.isOpen({ timer: 'readyz' }) });
  await server.app.register(webChannel, {
    ...front,
    room: turns,
    site: server.site,
    clinic: { name, languages, look: { colour: look.colour, logo } },
    tokenKeys: secrets.derive('chat tokens'),
    now: () => clock.now(),
    report,
  });
  const staffSide = { ...desk, site: server.site, clinicName: name, languages, report, ...front.deskOptions };
  await server.app.register(deskChannel, staffSide);
  return server;
}

/** What staff see and do at the desk, and what lets them in. */
function deskOf(
  { clinic, portal, dataDir, clock }: Ingredients,
  { ears, store, turns }: { readonly ears: Ears; readonly store: Store; readonly turns: Turns },
): Latchkey['desk'] {
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
  return { desk, accounts, signIns: new SignIns({ accounts, store, limits: new Limits(store), clock }) };
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

/** What cannot be opened is not offered. */
function offering(forms: boolean, policy: Policy): Policy {
  const { identity } = policy;
  return forms ? policy : { ...policy, identity: { ...identity, form: { ...identity.form, offer: false } } };
}

function openStore({ dataDir, random, checkpoint }: Ingredients, keys: KeyRing): Store {
  const hooks = checkpoint === undefined ? {} : { checkpoint };
  return new EmbeddedStore({ file: join(dataDir, 'latchkey.db'), keys, random, ...hooks });
}

async function settled(turns: Turns, store: Store): Promise<void> {
  do {
    await turns.idle();
    await new Promise((resolve) => setImmediate(resolve));
  } while ((await store.openEffects()).length > 0);
  await turns.idle();
}

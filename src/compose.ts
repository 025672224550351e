import { join } from 'node:path';
import { createApology, createBot } from '../dialogs/bot.ts';
import type { Policy } from '../flows/policy.ts';
import { ClinicHours } from './clinic/hours.ts';
import { policyOf } from './clinic/policy.ts';
import type { Clinic } from './clinic/schema.ts';
import { createPerform } from './effects/performer.ts';
import { faultOf, type Log } from './errors/fault.ts';
import { Outbox } from './outbox/outbox.ts';
import type { Identity } from './identity/identity.ts';
import type { Accounts } from './portal/accounts.ts';
import type { SelfServicePortal } from './portal/gateway.ts';
import { KeyRing } from './seal/keyRing.ts';
import { EmbeddedStore } from './stores/embedded.ts';
import type { Store } from './stores/store.ts';
import { Timers } from './timers/timers.ts';
import type { Clock } from './turns/clock.ts';
import { Turns } from './turns/turns.ts';
import { Learning } from './understanding/learning.ts';
import { createUnderstanding } from './understanding/understanding.ts';

/** What a running Latchkey is made of, chosen by whoever starts it. */
export interface Ingredients {
  readonly clinic: Clinic;
  /** Where the store's file is. */
  readonly dataDir: string;
  /** DATA_KEYS: the newest key first. */
  readonly dataKeys: string;
  readonly portal: SelfServicePortal;
  /** Null: codes and the form are not offered, and checks lead on without proof. */
  readonly identity: Identity | null;
  /** Null: nothing can look into an account, and staff do. */
  readonly accounts: Accounts | null;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly checkpoint?: (name: string) => void;
}

/** A running Latchkey. */
export interface Latchkey {
  readonly turns: Turns;
  readonly store: Store;
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
  const { clinic, portal, identity, accounts, clock, random, log, checkpoint } = ingredients;
  const store = openStore(ingredients);
  const time = new ClinicHours(clinic);
  const learning = new Learning();
  learnOwnLines(learning, ingredients);
  const ears = {
    policy: withoutProofs(policyOf(clinic), identity),
    time,
    understanding: createUnderstanding(() => learning.current()),
  };
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
  const perform = createPerform({ portal, identity, accounts, store, promisedAnswer, log });
  const outbox = new Outbox({ store, turns, perform, clock, random, log, ...hooks });
  const timers = new Timers({ store, turns, clock, log, ...hooks });
  await outbox.start();
  await timers.start();
  return {
    turns,
    store,
    wake: () => timers.wake(),
    settled: () => settled(turns, store),
    stop: async () => {
      await Promise.all([timers.stop(), outbox.stop()]);
      await turns.idle();
      await store.close();
    },
  };
}

/** A clinic's own lines are learned beside the turns, which the shipped lines serve until then, and after a refusal. */
function learnOwnLines(learning: Learning, { clinic, dataDir, log }: Ingredients): void {
  if (clinic.utterances === null) return;
  const own = { folder: clinic.utterances, portal: clinic.portal.name, cache: dataDir };
  learning
    .learn(own)
    .catch((error: unknown) => log.error({ fault: faultOf(error) }, "the clinic's lines are not used"));
}

/** What cannot be sent is not offered. */
function withoutProofs(policy: Policy, identity: Identity | null): Policy {
  if (identity !== null) return policy;
  const { code, form } = policy.identity;
  return { ...policy, identity: { ...policy.identity, code: { ...code, ways: [] }, form: { ...form, offer: false } } };
}

function openStore({ dataDir, dataKeys, random, checkpoint }: Ingredients): Store {
  const keys = KeyRing.parse(dataKeys);
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

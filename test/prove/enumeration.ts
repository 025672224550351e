import { setTimeout as pause } from 'node:timers/promises';
import { Lobby } from '../identity/lobby.ts';
import { auc } from './auc.ts';
import { DELAYS, UnevenPortal } from './unevenPortal.ts';

/**
 * Proves that nobody learns by a stopwatch whether an account exists: `npm run prove:enumeration`. Against a portal whose own
 * time gives it away, the times of the first reply after a name and of the next two must not tell known from unknown; and the
 * same measurement must tell them, where the reply waits for the portal, or it could not have seen anything.
 */
const PAIRS = 750;
/** A busy machine measures fewer, but never fewer than these in all flows together. */
const FEWEST = 2000;
/** No measurement goes on longer; milliseconds. */
const LONGEST_MS = 70_000;
/** The mutant's difference is plain; fewer show it. */
const MUTANT_PAIRS = 150;
/** Conversations at a time, so that all is measured under load. */
const AT_ONCE = 8;
/** Nobody types at once; without it all would be measured in step, and small differences would drown. Milliseconds. */
const MOST_THOUGHT_MS = 12;
/** What AUC may be; OWASP and ASVS 6.3.8 ask for equal timing, and with so many pairs chance stays inside in 99 runs of 100. */
const [LEAST, MOST] = [0.45, 0.55];
const SEEN_FROM = 0.9;
const MINUTE = 60_000;

const clinic = { portal: { lock: { ends_by_itself: false }, pages: { forgot_password: false } } };
/** The way to the question for a name, and what is said after it. */
const FLOWS = {
  'a reset': { before: ['i forgot my password'], after: ['2', '1'] },
  'a code': { before: ['my account is locked', '2', '1', '1', '1'], after: ['1', '3'] },
} as const;
type FlowName = keyof typeof FLOWS;

interface Stranger {
  readonly name: string;
  readonly exists: boolean;
}

/** Milliseconds until each of the three replies. */
type Times = readonly [number, number, number];
type Measured = readonly { readonly exists: boolean; readonly times: Times }[];

/** Known and unknown in turn, in an order that is drawn by lot. */
function strangers(pairs: number): Stranger[] {
  const kinds = Object.keys(DELAYS).filter((kind) => kind !== 'unknown');
  return Array.from({ length: pairs }, (_, n) => {
    const known = { name: `${kinds[n % kinds.length] ?? ''}-${n}@mail.example`, exists: true };
    const unknown = { name: `unknown-${n}@mail.example`, exists: false };
    return Math.random() < 0.5 ? [known, unknown] : [unknown, known];
  }).flat();
}

async function thinks(): Promise<void> {
  await pause(Math.random() * MOST_THOUGHT_MS);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** @param waits the mutant: the reply to a name waits until the portal has done its work. */
async function measure(flow: FlowName, pairs: number, waits: boolean): Promise<Measured> {
  let now = Date.parse('2026-11-23T15:00:00Z');
  const portal = new UnevenPortal();
  const lobby = await Lobby.open({ portal, clinic, now: () => now });
  const until = performance.now() + LONGEST_MS;
  const { before, after } = FLOWS[flow];
  const queue = strangers(pairs).entries();
  const measured: { exists: boolean; times: Times }[] = [];
  const one = async (conversation: string, { name, exists }: Stranger) => {
    now += MINUTE; // so that no limit on sends is reached, and the portal is asked each time
    for (const text of before) await lobby.say(conversation, text);
    await thinks();
    const first = await timed(async () => {
      await lobby.say(conversation, name);
      if (waits) await portal.done(conversation);
    });
    await thinks();
    const second = await timed(() => lobby.say(conversation, after[0]));
    await thinks();
    const third = await timed(() => lobby.say(conversation, after[1]));
    measured.push({ exists, times: [first, second, third] });
  };
  const worker = async () => {
    for (const [n, stranger] of queue) {
      await one(`stranger-${n}`, stranger);
      if (performance.now() > until) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await lobby.latchkey.settled();
  await lobby.close();
  if (portal.asked < measured.length) throw new Error(`the portal was asked only ${portal.asked} times`);
  return measured;
}

/** AUC between known and unknown, for each of the three replies. */
function aucsOf(measured: Measured): number[] {
  const timesOf = (exists: boolean, reply: number) =>
    measured.filter((one) => one.exists === exists).map(({ times }) => times[reply] ?? 0);
  return [0, 1, 2].map((reply) => auc(timesOf(true, reply), timesOf(false, reply)));
}

function line(cells: readonly (string | number)[]): void {
  process.stdout.write(`${cells.map((cell, at) => String(cell).padEnd(at === 0 ? 34 : 12)).join('')}\n`);
}

const shown = (aucs: readonly number[]) => aucs.map((value) => value.toFixed(3));
const began = performance.now();
const faults: string[] = [];
let inAll = 0;
line(['AUC, known against unknown', 'n', 'reply 1', 'reply 2', 'reply 3']);
for (const flow of Object.keys(FLOWS) as FlowName[]) {
  const ours = await measure(flow, PAIRS, false);
  inAll += ours.length;
  const aucs = aucsOf(ours);
  line([flow, ours.length, ...shown(aucs)]);
  if (aucs.some((value) => value < LEAST || value > MOST)) faults.push(`${flow}: times tell whether an account exists`);
  const theirs = await measure(flow, MUTANT_PAIRS, true);
  const [mutant = 0, ...others] = aucsOf(theirs);
  line([`${flow}, waiting for the portal`, theirs.length, ...shown([mutant, ...others])]);
  if (mutant <= SEEN_FROM) faults.push(`${flow}: this measurement cannot see a leak when there is one`);
}
if (inAll < FEWEST) faults.push(`only ${inAll} names were measured; this machine is too busy`);
line([`${Math.round((performance.now() - began) / 1000)} s`]);
for (const fault of faults) line([`FAILED: ${fault}`]);
if (faults.length > 0) process.exitCode = 1;

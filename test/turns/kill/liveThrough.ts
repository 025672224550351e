import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SharedRedis } from '../../../src/composeStore.ts';
import { KeyRing } from '../../../src/seal/keyRing.ts';
import { clinicWith } from '../../support/clinic.ts';
import { bundleProgram } from './child.ts';
import { fastClock } from './fastClock.ts';
import { Patients } from './patients.ts';
import { Provider } from './provider.ts';
import { inFile } from './records.ts';
import { inRedis } from './redisRecords.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import { type End, Ward } from './ward.ts';

/** Where a child can be killed. */
export const POINTS = [
  'loaded',
  'before-write',
  'mid-unit',
  'before-commit',
  'after-commit',
  'after-turn',
  'handed-over',
  'performed',
  'answered',
  'told',
  'timer-due',
  'timer-fired',
];
const PATIENTS = 8;
const DRAIN_MS = 2000;
const DATA_KEYS = Buffer.alloc(32, 'k').toString('base64');
/** Where the bot itself asks the portal for the reset message, and locks are short. */
const CLINIC = clinicWith({ portal: { pages: { forgot_password: false }, lock: { minutes: 1 } } });

export interface Run {
  readonly ends: readonly End[];
  readonly split: boolean;
  readonly random: () => number;
  /** Where the children keep everything; a file unless told. */
  readonly redis?: SharedRedis;
}

/** The verdict, and how often children ended where. */
export type Lived = Verdict & { readonly ends: Record<string, number> };

/** Patients talk while one process after the other is killed; the verdict is read from what is left. */
export async function liveThrough({ ends, split, random, redis }: Run): Promise<Lived> {
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-kill-'));
  const provider = new Provider(random);
  const began = Date.now();
  const orders = {
    clinic: CLINIC,
    dataDir,
    dataKeys: DATA_KEYS,
    provider: await provider.open(),
    began,
    split,
    redis: redis ?? null,
  };
  const ward = new Ward(bundleProgram(), orders);
  const patients = new Patients(ward, random);
  const talking = patients.talk(PATIENTS);
  await ward.liveThrough(ends);
  patients.stop();
  await talking;
  await drained(ward);
  await ward.clear();
  await provider.close();
  const { heard, contradicted } = patients;
  const keys = KeyRing.parse(DATA_KEYS);
  const place = redis === undefined ? await inFile(join(dataDir, 'latchkey.db'), keys) : await inRedis(redis, keys);
  const at = fastClock(began).now();
  const verdict = await verdictOn({ ...place, clinic: CLINIC, at, heard, calls: provider.calls });
  rmSync(dataDir, { recursive: true });
  const twoWays = contradicted.map((message) => `${message} was answered in two ways`);
  return { ...verdict, ends: ward.ends, violations: [...ward.faults, ...twoWays, ...verdict.violations] };
}

// Not for ever: a broken store may have effects that are never told, and the verdict should say so.
async function drained(ward: Ward): Promise<void> {
  const until = Date.now() + DRAIN_MS;
  while (Date.now() < until) {
    const { unfinished } = await ward.ask({ unfinished: true });
    if (unfinished === 0) return;
  }
}

/** Mulberry32: the same schedule again for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each point `times`, most of them followed by an end at random. */
export function schedule(points: readonly string[], times: number, random: () => number): End[] {
  const planned = Array.from({ length: times }, () => points)
    .flat()
    .map((point) => ({ point, after: 1 + Math.floor(random() * 5) }));
  return planned.flatMap((doom): End[] => (random() < 0.65 ? [doom, { afterMs: 50 + random() * 250 }] : [doom]));
}

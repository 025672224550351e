import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clinicWith } from '../support/clinic.ts';
import { bundleProgram } from './kill/child.ts';
import { fastClock } from './kill/fastClock.ts';
import { Patients } from './kill/patients.ts';
import { Provider } from './kill/provider.ts';
import { type Verdict, verdictOn } from './kill/verdict.ts';
import { type End, Ward } from './kill/ward.ts';

const POINTS = [
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

interface Run {
  readonly ends: readonly End[];
  readonly split: boolean;
  readonly random: () => number;
}

/** Patients talk while one process after the other is killed; the verdict is read from what is left. */
async function liveThrough({ ends, split, random }: Run): Promise<Verdict & { readonly ends: Record<string, number> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-kill-'));
  const provider = new Provider(random);
  const began = Date.now();
  const orders = { clinic: CLINIC, dataDir, dataKeys: DATA_KEYS, provider: await provider.open(), began, split };
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
  const file = join(dataDir, 'latchkey.db');
  const at = fastClock(began).now();
  const verdict = await verdictOn({ file, dataKeys: DATA_KEYS, clinic: CLINIC, at, heard, calls: provider.calls });
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
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each point `times`, most of them followed by an end at random. */
function schedule(points: readonly string[], times: number, random: () => number): End[] {
  const planned = Array.from({ length: times }, () => points)
    .flat()
    .map((point) => ({ point, after: 1 + Math.floor(random() * 5) }));
  return planned.flatMap((doom): End[] => (random() < 0.65 ? [doom, { afterMs: 50 + random() * 250 }] : [doom]));
}

test('killed at every point and at random, the pipeline keeps every turn whole, once, and answered', async () => {
  const seed = Date.now();
  const random = seeded(seed);
  const started = performance.now();
  const ends = schedule(POINTS, 6, random);
  const result = await liveThrough({ ends, split: false, random });
  console.info({ seed, kills: ends.length, seconds: Math.round((performance.now() - started) / 1000), ...result });
  expect({ seed, violations: result.violations.slice(0, 10) }).toEqual({ seed, violations: [] });
  expect(ends.length).toBeGreaterThanOrEqual(100);
  expect(POINTS.filter((point) => (result.ends[point] ?? 0) < 5)).toEqual([]);
}, 300_000);

test('the verdict finds a commit that was split in two, by the kills alone', async () => {
  const random = seeded(1);
  const unhurt = await liveThrough({ ends: [], split: true, random });
  expect(unhurt.violations).toEqual([]);
  const killed = await liveThrough({
    ends: schedule(['mid-unit'], 3, random),
    split: true,
    random,
  });
  expect(killed.violations.length).toBeGreaterThan(0);
}, 180_000);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectLineApi } from '../support/directLine.ts';
import { Program } from '../support/program.ts';
import { judge } from './goal.ts';

/** From starting the built program to a patient's first answered message, over HTTP; on an empty data folder each time. */
const RUNS = 5;

async function once(): Promise<{ listening: number; answered: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-start-'));
  const from = performance.now();
  const program = new Program({ DATA_DIR: dataDir, PORT: '0' });
  const api = new DirectLineApi(await program.listening());
  const listening = performance.now() - from;
  await api.say(await api.begin(), 'my account is locked');
  const answered = performance.now() - from;
  await program.stop('SIGTERM');
  rmSync(dataDir, { recursive: true });
  return { listening, answered };
}

const runs = [];
for (let i = 0; i < RUNS; i++) runs.push(await once());
const median = (values: number[]) => Math.round(values.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
console.log(`npm start, built: ${median(runs.map(({ listening }) => listening))} ms to listening (median of ${RUNS})`);
judge('start to the first turn answered', median(runs.map(({ answered }) => answered)), { atMost: 1000 }, ' ms');

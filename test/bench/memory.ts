import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compose } from '../../src/compose.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import { clinicWith } from '../support/clinic.ts';
import { judge } from './goal.ts';

/** What a worker needs more with 10,000 conversations that are in the middle of something: `npm run bench`. */
const CONVERSATIONS = 10_000;
const WARM = 1000;
const AT_ONCE = 64;
const SCRIPT = ['my account is locked', '2'];
const MIB = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-memory-'));
const whole = await compose({
  clinic: clinicWith(),
  dataDir,
  dataKeys: Buffer.alloc(32, 'k').toString('base64'),
  portal: new StandInPortal(),
  forms: null,
  clock: Date,
  random: Math.random,
  log: { warn: () => undefined, error: console.error },
});

async function converse(name: string, count: number): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const conversation = { id: `${name}-${next++}` };
      for (const [n, text] of SCRIPT.entries())
        await whole.turns.take({ type: 'message', id: `m${n}`, text, channelId: 'web', conversation });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Bytes, once what is no longer needed was given back: that takes a moment. */
async function resident(): Promise<number> {
  const seen: number[] = [];
  for (let looks = 0; looks < 4; looks++) {
    collect();
    await pause(500);
    seen.push(process.memoryUsage().rss);
  }
  return Math.min(...seen);
}

await converse('warm', WARM);
const before = await resident();
await converse('live', CONVERSATIONS);
judge('memory of 10,000 live conversations', ((await resident()) - before) / MIB, { atMost: 60 }, ' MB');
await whole.stop();
rmSync(dataDir, { recursive: true });
process.exit(0);

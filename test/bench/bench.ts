import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Runs every benchmark, one after the other so that none is in another's way, and lists which goals are met: `npm run bench`. */
const PROGRAMS = ['stores', 'turns', 'memory', 'start', 'widget'];
/** What is not done by then is cut off; milliseconds. */
const LONGEST_MS = 180_000;

const verdicts: string[] = [];
const started = performance.now();
for (const program of PROGRAMS) {
  const child = spawn(process.execPath, ['.tools/run.js', `test/bench/${program}.ts`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const late = setTimeout(() => child.kill('SIGKILL'), Math.max(0, LONGEST_MS - (performance.now() - started)));
  createInterface(child.stdout).on('line', (line) => {
    console.log(line);
    if (/^(met|missed) /.test(line)) verdicts.push(line);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(late);
  if (code !== 0) verdicts.push(`missed ${program}: ${code === null ? 'cut off after three minutes' : 'failed'}`);
}
console.log(`\n${verdicts.join('\n')}\n${Math.round((performance.now() - started) / 1000)} s`);

import { spawnSync } from 'node:child_process';

/**
 * Jest runs ES modules only in a Node started with --experimental-vm-modules. Set here, for the workers, it holds for
 * `npm test`, `npx jest` and editors on every platform; `workerIdleMemoryLimit` in package.json sees to it that even
 * a single test file runs in a worker. What understanding has learned is brought up to date before them, since training
 * takes longer than a test may.
 */
export default function startWorkersWithVmModules({ runInBand, detectOpenHandles }) {
  spawnSync(process.execPath, ['.tools/run.js', 'src/understanding/trainCommand.ts'], { stdio: 'inherit' });
  const needed = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  const given = process.env.NODE_OPTIONS ?? '';
  if (given.includes('--experimental-vm-modules')) return;
  if (runInBand || detectOpenHandles) throw new Error(`To run tests in band, first set NODE_OPTIONS="${needed}".`);
  process.env.NODE_OPTIONS = `${given} ${needed}`.trim();
}

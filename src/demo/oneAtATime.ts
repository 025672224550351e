import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often it is tried again; milliseconds. */
const AGAIN_MS = 5;

/** Runs `work` while no other process works under that lock; blocks this one until then, so keep `work` short. */
export function oneAtATime<T>(lock: string, work: () => T): T {
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, AGAIN_MS);
  try {
    return work();
  } finally {
    unlinkSync(lock);
  }
}

/** The same for work that takes longer. */
export async function oneAfterTheOther<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!take(lock)) await pause(AGAIN_MS);
  try {
    return await work();
  } finally {
    unlinkSync(lock);
  }
}

/** @returns false while another process that lives has it. */
function take(lock: string): boolean {
  mkdirSync(dirname(lock), { recursive: true, mode: 0o700 });
  try {
    const handle = openSync(lock, 'wx', 0o600);
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (holderIsDead(lock)) unlinkSync(lock);
    return false;
  }
}

function holderIsDead(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0) process.kill(holder, 0); // asks only whether it is there
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Model } from './model.ts';
import { decode, encode } from './modelFile.ts';

const LONGEST_WAIT = 60_000;
const GLANCE = 50;
const MOST_KEPT = 4;

/** A name for the content of a folder's files, whatever their dates; files of other kinds are left out. */
export function fingerprint(folder: string, kinds: RegExp): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => kinds.test(name));
  for (const name of names.sort())
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  return hash.digest('hex').slice(0, 24);
}

/** The model of this name kept in a folder; null where there is none, or a damaged one. */
export function keptModel(folder: string, name: string): Model | null {
  const file = fileOf(folder, name);
  try {
    return existsSync(file) ? decode(readFileSync(file)) : null;
  } catch {
    return null;
  }
}

/** Writes a model whole or not at all: whoever reads meanwhile finds the old one or the new one. */
export function keep(folder: string, name: string, model: Model): void {
  mkdirSync(folder, { recursive: true });
  const aside = `${fileOf(folder, name)}.${process.pid}`;
  writeFileSync(aside, encode(model));
  renameSync(aside, fileOf(folder, name));
  forgetOld(folder);
}

/** The kept model, or a new one that is then kept. Processes that start together train once: the others wait for the first. */
export function keptOrTrained(folder: string, name: string, train: () => Model): Model {
  const kept = keptModel(folder, name);
  if (kept !== null) return kept;
  mkdirSync(folder, { recursive: true });
  const lock = `${fileOf(folder, name)}.lock`;
  const mine = lockTaken(lock);
  if (!mine) {
    const theirs = awaited(folder, name, lock);
    if (theirs !== null) return theirs;
  }
  try {
    keep(folder, name, train());
    // What was just learned is read back, so that the first run and all later ones decide alike.
    return keptModel(folder, name) as Model;
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Every change of the lines leaves a model; the latest few are those that a build and the tests of today use. */
function forgetOld(folder: string): void {
  const models = readdirSync(folder)
    .filter((name) => /^model-.*\.bin$/.test(name))
    .map((name) => ({ file: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { file } of models.slice(MOST_KEPT)) rmSync(file, { force: true });
}

function lockTaken(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch {
    return false;
  }
}

function awaited(folder: string, name: string, lock: string): Model | null {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < LONGEST_WAIT && existsSync(lock); waited += GLANCE) Atomics.wait(pause, 0, 0, GLANCE);
  return keptModel(folder, name);
}

function fileOf(folder: string, name: string): string {
  return join(folder, `model-${name}.bin`);
}

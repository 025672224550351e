import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { oneAtATime } from './oneAtATime.ts';

/**
 * One value of the demo's, kept whole in a file: a few hundred records of made-up people need no database. Several workers may
 * share it. What another one wrote is taken over into the objects that are here, since who is about to change one may have it in
 * hand.
 */
export class JsonFile<T> {
  readonly #file: string;
  readonly #value: T;
  #stamp = '';

  private constructor(file: string, value: T) {
    this.#file = file;
    this.#value = value;
    this.#stamp = this.#stampNow();
  }

  /** Opens the file, or makes it with what `fresh` gives; only its owner can read it. */
  static async open<T>(file: string, fresh: () => Promise<T>): Promise<JsonFile<T>> {
    const kept = read(file) as T | null;
    if (kept !== null) return new JsonFile(file, kept);
    const made = new JsonFile(file, await fresh());
    made.#save();
    return made;
  }

  get value(): Readonly<T> {
    this.#refresh();
    return this.#value;
  }

  /** Changes the value and writes it before it returns. */
  change<R>(work: (value: T) => R): R {
    return oneAtATime(`${this.#file}.lock`, () => {
      this.#refresh();
      const result = work(this.#value);
      this.#save();
      return result;
    });
  }

  replace(value: T): void {
    this.change((old) => takeOver(old, value));
  }

  #refresh(): void {
    const stamp = this.#stampNow();
    if (stamp === this.#stamp) return;
    takeOver(this.#value, read(this.#file));
    this.#stamp = stamp;
  }

  #stampNow(): string {
    const found = statSync(this.#file, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? '' : `${found.ino} ${found.mtimeNs}`;
  }

  // Written apart and moved into place, so that a kill leaves the old value or the new one.
  #save(): void {
    const draft = `${this.#file}.new`;
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
    const handle = openSync(draft, 'w', 0o600);
    writeSync(handle, JSON.stringify(this.#value));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, this.#file);
    this.#stamp = this.#stampNow();
  }
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Makes `old` like `fresh`, record by record and item by item, without putting new objects in place of those it has. */
function takeOver(old: unknown, fresh: unknown): void {
  if (!isObject(old) || !isObject(fresh)) return;
  if (Array.isArray(old) && Array.isArray(fresh)) old.splice(fresh.length);
  for (const name of Object.keys(old)) if (!Object.hasOwn(fresh, name)) Reflect.deleteProperty(old, name);
  for (const [name, value] of Object.entries(fresh)) put(old, name, value);
}

function put(into: Record<string, unknown>, name: string, value: unknown): void {
  if (isObject(into[name]) && isObject(value)) takeOver(into[name], value);
  else into[name] = value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** One value of the demo's, kept whole in a file: a few hundred records of made-up people need no database. */
export class JsonFile<T> {
  readonly #file: string;
  #value: T;

  private constructor(file: string, value: T) {
    this.#file = file;
    this.#value = value;
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
    return this.#value;
  }

  /** Changes the value and writes it before it returns. */
  change<R>(work: (value: T) => R): R {
    const result = work(this.#value);
    this.#save();
    return result;
  }

  replace(value: T): void {
    this.#value = value;
    this.#save();
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

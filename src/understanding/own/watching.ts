import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const EVERY = 2_000;
const FOLDERS = ['.', 'en', 'es'];

/**
 * Tells when the files of a clinic's words have changed. It looks instead of waiting for the system to say so: that works
 * alike on Windows, on network drives and on folders mounted into a container, where such news gets lost.
 */
export class Watching {
  readonly #folder: string;
  readonly #changed: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  /** The state last acted on, and the one seen at the last look. */
  #acted: string | undefined;
  #seen: string | undefined;
  #looking: Promise<void> | undefined;

  constructor(folder: string, changed: () => Promise<void>) {
    this.#folder = folder;
    this.#changed = changed;
  }

  /** Looks every so many milliseconds. The state at the first look counts as a change. */
  start(every = EVERY): void {
    this.#timer = setInterval(() => void this.look(), every).unref();
    void this.look();
  }

  /** Looks no more. */
  stop(): void {
    clearInterval(this.#timer);
  }

  /**
   * Acts on a change that two looks in a row have seen the same: an editor may still be writing at the first. Whoever looks
   * while another look is under way only awaits that one.
   */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #look(): Promise<void> {
    const now = await stateOf(this.#folder);
    const isSettled = now === this.#seen || this.#acted === undefined;
    this.#seen = now;
    if (!isSettled || now === this.#acted) return;
    this.#acted = now;
    await this.#changed();
  }
}

/** Names, sizes and times of the files; what cannot be read counts as not there. */
async function stateOf(folder: string): Promise<string> {
  const lists = await Promise.all(FOLDERS.map((inside) => filesIn(join(folder, inside))));
  return lists.flat().join('\n');
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const states = names.sort().map(async (name) => {
    const file = join(folder, name);
    const found = await stat(file).catch(() => null);
    return found?.isFile() ? `${file} ${found.size} ${found.mtimeMs}` : '';
  });
  return (await Promise.all(states)).filter((state) => state !== '');
}

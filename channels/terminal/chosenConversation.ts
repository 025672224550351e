import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Remembers which conversation the terminal talks in, from one start to the next. */
export class ChosenConversation {
  readonly #file: string;
  #id: string;

  constructor(dataDir: string, channel: string) {
    this.#file = join(dataDir, `terminal-${channel}`);
    this.#id = this.#read() ?? this.renew();
  }

  get id(): string {
    return this.#id;
  }

  renew(): string {
    this.#id = `terminal-${randomUUID()}`;
    writeFileSync(this.#file, this.#id);
    return this.#id;
  }

  #read(): string | null {
    try {
      return readFileSync(this.#file, 'utf8').trim() || null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}

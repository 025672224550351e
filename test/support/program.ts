import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The built program, started as `npm start` does. */
export class Program {
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;
  out = '';
  err = '';

  constructor(env: Record<string, string>, ...argv: string[]) {
    this.#child = spawn(process.execPath, ['dist/src/main.js', ...argv], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (data) => (this.out += String(data)));
    this.#child.stderr?.on('data', (data) => (this.err += String(data)));
    this.ended = once(this.#child, 'close').then(([code]) => code as number | null);
  }

  /** Resolves with where it listens. @throws when it ends before that. */
  async listening(): Promise<string> {
    for (;;) {
      const [, address] = /(http:\/\/localhost:\d+)\//.exec(this.out) ?? [];
      if (address !== undefined) return address;
      const code = await Promise.race([once(this.#child.stdout!, 'data').then(() => 'more'), this.ended]);
      if (code !== 'more') throw new Error(`ended with ${String(code)}: ${this.err}`);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Does something again and again, until that is logged. */
  async says(words: string, again: () => Promise<unknown>): Promise<void> {
    while (!(this.out + this.err).includes(words)) await again();
  }

  stop(signal: NodeJS.Signals): Promise<number | null> {
    this.#child.kill(signal);
    return this.ended;
  }
}

import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FromChild, Orders, Question, ToChild } from './protocol.ts';

export type Reply = Exclude<FromChild, string>;

/** Bundles the child's program; its packages stay outside, so it must lie where they are found. */
export function bundleProgram(): string {
  const out = join(process.cwd(), 'node_modules/.cache/latchkey/killProgram.mjs');
  mkdirSync(dirname(out), { recursive: true });
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${out}`, '--log-level=warning'];
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/esbuild/bin/esbuild', 'test/turns/kill/program.ts', ...options]);
  if (status !== 0) throw new Error(`the program could not be bundled: ${String(stderr)}`);
  return out;
}

/** One process that runs the pipeline, until it is killed. */
export class Child {
  /** Resolves when it is dead. */
  readonly dead: Promise<void>;
  readonly #process: ChildProcess;
  readonly #loaded: Promise<void>;
  readonly #replies = new Map<number, (reply: Reply) => void>();
  #whenReady = (): void => undefined;
  #asked = 0;

  constructor(program: string) {
    this.#process = fork(program, { execArgv: [], env: {} });
    this.dead = new Promise((resolve) => this.#process.once('exit', () => resolve()));
    let whenLoaded = (): void => undefined;
    this.#loaded = new Promise((resolve) => { whenLoaded = resolve; });
    this.#process.on('message', (message: FromChild) => {
      if (message === 'loaded') whenLoaded();
      else if (message === 'ready') this.#whenReady();
      else this.#replies.get(message.number)?.(message);
    });
  }

  /** Resolves when it answers, or is dead already. */
  async go(orders: Orders): Promise<void> {
    await this.#loaded;
    const ready = new Promise<void>((resolve) => { this.#whenReady = resolve; });
    this.#send({ go: orders });
    await Promise.race([ready, this.dead]);
  }

  /** Null when it died before it answered. */
  async ask(question: Question): Promise<Reply | null> {
    const number = ++this.#asked;
    const reply = new Promise<Reply>((resolve) => this.#replies.set(number, resolve));
    this.#send({ number, question });
    const first = await Promise.race([reply, this.dead]);
    this.#replies.delete(number);
    return first ?? null;
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.dead;
  }

  #send(message: ToChild): void {
    this.#process.send(message, () => undefined); // one that died meanwhile is noticed by its exit
  }
}

import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FromWorker, Orders, Question, ToWorker } from './protocol.ts';

/** It starts a bundle from a cache of its compiled code. */
const STARTER = 'test/turns/kill/start.mjs';

/** Bundles the worker's program to where its native packages are found. */
export function bundleWorker(): string {
  const program = join(process.cwd(), 'node_modules/.cache/latchkey/sendingProgram.cjs');
  mkdirSync(dirname(program), { recursive: true });
  rmSync(`${program}.cache`, { force: true });
  const { status, stderr } = spawnSync(process.execPath, [
    '.tools/bundleWhole.js',
    'test/deliveries/kill/program.ts',
    program,
  ]);
  if (status !== 0) throw new Error(String(stderr));
  return program;
}

/** A whole Latchkey in a process of its own, that may be killed. */
export class Worker {
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (lines: readonly string[]) => void>();
  #asked = 0;
  #isReady = (): void => undefined;
  readonly dead: Promise<void>;

  private constructor(program: string) {
    this.#process = fork(STARTER, [program], { execArgv: [], env: {} });
    this.dead = new Promise((resolve) => this.#process.once('exit', () => resolve()));
    this.#process.on('message', (message: FromWorker) => {
      if (message === 'ready') this.#isReady();
      else this.#answers.get(message.number)?.(message.lines);
    });
  }

  /** Resolves when it runs, and has looked after what the one before it left. */
  static async starts(program: string, orders: Orders): Promise<Worker> {
    const worker = new Worker(program);
    const ready = new Promise<void>((resolve) => (worker.#isReady = resolve));
    worker.#send({ go: orders });
    await ready;
    return worker;
  }

  /** Null when it died on the way. */
  async ask(question: Question): Promise<readonly string[] | null> {
    const number = ++this.#asked;
    const answer = new Promise<readonly string[]>((resolve) => this.#answers.set(number, resolve));
    this.#send({ number, question });
    return Promise.race([answer, this.dead.then(() => null)]);
  }

  async killed(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.dead;
  }

  #send(message: ToWorker): void {
    this.#process.send(message, () => undefined); // one that died meanwhile is noticed by its exit
  }
}

import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FromChild, Orders, Question, Reply, ToChild } from './protocol.ts';

const STARTER = 'test/turns/kill/start.mjs';

/** Bundles the child's program, all but the native libsql, to where that is found, and warms its cache. */
export function bundleProgram(): string {
  const program = join(process.cwd(), 'node_modules/.cache/latchkey/killProgram.cjs');
  mkdirSync(dirname(program), { recursive: true });
  rmSync(`${program}.cache`, { force: true });
  run(['.tools/bundleWhole.js', 'test/turns/kill/program.ts', program]);
  run([STARTER, program]);
  return program;
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`${args[0]} failed: ${String(stderr)}`);
}

/** One process that runs the pipeline, until it is killed. */
export class Child {
  /** Resolves when it is dead. */
  readonly dead: Promise<void>;
  /** What it logged as errors, and that it ended when nobody killed it. */
  readonly faults: string[] = [];
  readonly #process: ChildProcess;
  readonly #loaded: Promise<void>;
  readonly #replies = new Map<number, (reply: Reply) => void>();
  #whenReady = (): void => undefined;
  #asked = 0;

  constructor(program: string) {
    this.#process = fork(STARTER, [program], { execArgv: [], env: {} });
    this.dead = new Promise((resolve) => {
      this.#process.once('exit', (code, signal) => {
        if (signal !== 'SIGKILL') this.faults.push(`it ended by itself, with ${code ?? signal}`);
        resolve();
      });
    });
    let whenLoaded = (): void => undefined;
    this.#loaded = new Promise((resolve) => {
      whenLoaded = resolve;
    });
    this.#process.on('message', (message: FromChild) => {
      if (message === 'loaded') whenLoaded();
      else if (message === 'ready') this.#whenReady();
      else if ('fault' in message) this.faults.push(message.fault);
      else this.#replies.get(message.number)?.(message);
    });
  }

  /** Resolves when it answers, or is dead already. */
  async go(orders: Orders): Promise<void> {
    await this.#loaded;
    const ready = new Promise<void>((resolve) => {
      this.#whenReady = resolve;
    });
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

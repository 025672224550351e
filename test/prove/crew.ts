import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Answer, Result, Task, Trade } from './trades.ts';

/** More would only wait for memory. */
const MOST_HANDS = 4;

/** A flow with a fault in it may never end; so long a hand may need for one; milliseconds. */
const PATIENCE = 60_000;
const mayNotEnd: ReadonlySet<Trade> = new Set<Trade>(['tryArrow', 'tryGuard']);

/** Where each conversation has its store: in memory, where the system has such a place. What a crash would leave is not asked here. */
const MEMORY = '/dev/shm';

/** Processes that share the work, one for each core. */
export class Crew {
  private readonly hands: Hand[];

  private constructor(hands: Hand[]) {
    this.hands = hands;
  }

  static async gather(): Promise<Crew> {
    const hands: Hand[] = [];
    const size = Math.min(availableParallelism(), MOST_HANDS);
    // One after the other: each writes the program that it then loads.
    for (let n = 0; n < size; n++) hands.push(await Hand.comes());
    return new Crew(hands);
  }

  /** Has all of it done; `seen` gets each result as it comes, or null for what did not end. @throws Error whatever a hand throws. */
  async does<T extends Trade>(
    trade: T,
    tasks: readonly Task<T>[],
    seen: (result: Result<T> | null, nth: number) => void,
  ): Promise<void> {
    const left = tasks.entries();
    await Promise.all(
      this.hands.map(async (hand) => {
        for (const [nth, task] of left) seen((await hand.does(trade, task)) as Result<T> | null, nth);
      }),
    );
  }

  dismiss(): void {
    for (const hand of this.hands) hand.goes();
  }
}

class Hand {
  private program: ChildProcess;

  private constructor(program: ChildProcess) {
    this.program = program;
  }

  static async comes(): Promise<Hand> {
    return new Hand(await begun());
  }

  async does(trade: Trade, task: unknown): Promise<unknown> {
    this.program.send({ trade, task });
    const answer = await answerOf(this.program, mayNotEnd.has(trade));
    if (answer === null) {
      this.program.kill('SIGKILL');
      this.program = await begun();
      return null;
    }
    if ('error' in answer) throw new Error(`${trade}: ${answer.error}`);
    return answer.result;
  }

  goes(): void {
    this.program.disconnect();
  }
}

async function begun(): Promise<ChildProcess> {
  const env = existsSync(MEMORY) ? { ...process.env, TMPDIR: MEMORY } : process.env;
  const hand = fork('.tools/run.js', ['test/prove/hand.ts'], { env });
  await answerOf(hand, false);
  return hand;
}

/** What the hand says next; null if it `isTimed`, and says nothing for too long. */
async function answerOf(hand: ChildProcess, isTimed: boolean): Promise<Answer | null> {
  return new Promise((resolve) => {
    const timer = isTimed ? setTimeout(() => settle(null), PATIENCE) : undefined;
    const fell = (code: number | null) => settle({ error: `a hand fell, ${code ?? 'killed'}` });
    const settle = (answer: Answer | null) => {
      clearTimeout(timer);
      hand.off('message', settle).off('exit', fell);
      resolve(answer);
    };
    hand.once('message', settle).once('exit', fell);
  });
}

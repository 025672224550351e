import { Child } from './child.ts';
import type { Doom, Orders, Question, Reply } from './protocol.ts';

/** A child that passes its checkpoint too seldom is killed anyway after this; milliseconds. */
const PATIENCE_MS = 3000;
/** Children that load their modules ahead, so that the next one answers as soon as the last is dead. */
const SPARES = 2;
/** No question takes nearly as many: most are asked of one child, few of two. */
const MOST_TRIES = 1000;

/** How a child ends: at a checkpoint, or some time after it is ready. */
export type End = Doom | { readonly afterMs: number };

/**
 * Runs one child at a time, ends each as planned, and passes questions on until one of them answers. Where they share a Redis,
 * another lives beside them all along and gets every other question.
 */
export class Ward {
  readonly ends: Record<string, number> = {};
  /** What went wrong in the children. */
  readonly faults: string[] = [];
  readonly #program: string;
  readonly #orders: Omit<Orders, 'doom'>;
  readonly #spares: Child[];
  #beside: Child | undefined;
  #asked = 0;
  #living!: Promise<Child>;
  #born!: (child: Child) => void;

  constructor(program: string, orders: Omit<Orders, 'doom'>) {
    this.#program = program;
    this.#orders = orders;
    this.#spares = Array.from({ length: SPARES }, () => new Child(program));
    this.#expectNext();
  }

  /** Lives through `ends` one after the other; afterwards a last child goes on answering. */
  async liveThrough(ends: readonly End[]): Promise<void> {
    if (this.#orders.redis !== null) this.#beside = await this.#begin(null);
    for (const end of ends) {
      const child = await this.#next('point' in end ? end : null);
      let how = 'point' in end ? end.point : 'at random';
      const timer = setTimeout(
        () => {
          how = 'at random';
          void child.kill();
        },
        'point' in end ? PATIENCE_MS : end.afterMs,
      );
      await child.dead;
      this.#expectNext();
      clearTimeout(timer);
      this.ends[how] = (this.ends[how] ?? 0) + 1;
    }
    await this.#next(null);
  }

  /** @throws when the last child has died as well. */
  async ask(question: Question): Promise<Reply> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const beside = this.#asked++ % 2 === 0 ? undefined : this.#beside;
      const reply = await (beside ?? (await this.#living)).ask(question);
      if (reply !== null) return reply;
    }
    throw new Error(`no child answers; ${this.faults.join('; ')}`);
  }

  /** Kills all that is left. */
  async clear(): Promise<void> {
    const all = [...this.#spares, ...(this.#beside ? [this.#beside] : []), await this.#living];
    await Promise.all(all.map((child) => child.kill()));
  }

  #expectNext(): void {
    this.#living = new Promise((resolve) => {
      this.#born = resolve;
    });
  }

  async #next(doom: Doom | null): Promise<Child> {
    const child = await this.#begin(doom);
    this.#born(child);
    return child;
  }

  async #begin(doom: Doom | null): Promise<Child> {
    const child = this.#spares.shift() as Child;
    this.#spares.push(new Child(this.#program));
    void child.dead.then(() => this.faults.push(...child.faults));
    await child.go({ ...this.#orders, doom });
    return child;
  }
}

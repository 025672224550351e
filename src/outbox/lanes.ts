/** Works through what it is given, a bounded number at once, each key once at a time. */
export class Lanes<Job extends { readonly key: string }> {
  readonly #width: number;
  readonly #work: (job: Job) => Promise<void>;
  readonly #waiting: Job[] = [];
  readonly #known = new Set<string>();
  #running = 0;
  #whenIdle: (() => void)[] = [];

  /** @param work must not throw */
  constructor(width: number, work: (job: Job) => Promise<void>) {
    this.#width = width;
    this.#work = work;
  }

  add(job: Job): void {
    if (this.#known.has(job.key)) return;
    this.#known.add(job.key);
    this.#waiting.push(job);
    this.#fill();
  }

  /** Drops what has not begun. */
  clear(): void {
    for (const { key } of this.#waiting.splice(0)) this.#known.delete(key);
  }

  /** Resolves when nothing is running. */
  async idle(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  #fill(): void {
    while (this.#running < this.#width) {
      const job = this.#waiting.shift();
      if (job === undefined) break;
      this.#running++;
      void this.#work(job).finally(() => this.#finished(job.key));
    }
  }

  #finished(key: string): void {
    this.#running--;
    this.#known.delete(key);
    this.#fill();
    if (this.#running === 0) for (const resolve of this.#whenIdle.splice(0)) resolve();
  }
}

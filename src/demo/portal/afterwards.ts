/** Work that depends on whether a name is anyone's. */
export type Job = () => void;

/**
 * Does such work some time after the answer, so that neither this answer nor the next one tells by its haste whether there was
 * any work to do.
 */
export class Afterwards {
  readonly #waitMs: () => number;
  readonly #open = new Map<NodeJS.Timeout, Job>();

  /** @param waitMs how long the next job waits; milliseconds */
  constructor(waitMs: () => number = () => 200 + Math.random() * 1000) {
    this.#waitMs = waitMs;
  }

  later(job: Job): void {
    const timer = setTimeout(() => this.#do(timer, job), this.#waitMs());
    this.#open.set(timer, job);
  }

  /** Does at once what still waits. */
  flush(): void {
    for (const [timer, job] of this.#open) this.#do(timer, job);
  }

  #do(timer: NodeJS.Timeout, job: Job): void {
    clearTimeout(timer);
    this.#open.delete(timer);
    job();
  }
}

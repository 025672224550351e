/** Timers by name: setting one again moves it. */
export class Timers {
  readonly #running = new Map<string, ReturnType<typeof setTimeout>>();

  set(name: string, milliseconds: number, work: () => unknown): void {
    clearTimeout(this.#running.get(name));
    this.#running.set(name, setTimeout(work, milliseconds));
  }

  stop(): void {
    this.#running.forEach(clearTimeout);
  }
}

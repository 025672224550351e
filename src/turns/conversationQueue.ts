/** Runs what belongs to one conversation in the order it came; different conversations never wait for each other. */
export class ConversationQueue {
  readonly #tails = new Map<string, Promise<unknown>>();

  run<T>(conversation: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(conversation) ?? Promise.resolve();
    const turn = before.then(work);
    const tail: Promise<unknown> = turn
      .catch(() => undefined)
      .then(() => {
        if (this.#tails.get(conversation) === tail) this.#tails.delete(conversation);
      });
    this.#tails.set(conversation, tail);
    return turn;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}

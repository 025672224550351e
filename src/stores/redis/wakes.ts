import type { Elsewhere } from '../store.ts';
import { Link } from './link.ts';
import { NEWS } from './prelude.ts';

type Watcher = (news: Elsewhere) => void;

/** Hears of other workers' commits, on a connection of its own. What may have been missed is told as "anything may have happened". */
export class Wakes {
  readonly #link: Link;
  readonly #watchers = new Set<Watcher>();

  private constructor(link: Link) {
    this.#link = link;
  }

  /** @param worker whose own commits are no news */
  static async on(url: string, worker: string): Promise<Wakes> {
    const wakes = new Wakes(await Link.to(url));
    wakes.#link.listen(NEWS, {
      onMessage: (message) => {
        const { worker: whose, ...news } = JSON.parse(message) as { worker: string } & NonNullable<Elsewhere>;
        if (whose !== worker) wakes.#tell(news);
      },
      onReady: () => wakes.#tell(null),
    });
    return wakes;
  }

  add(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Has everything looked at again, and finds out whether the connection still lives: one that died unnoticed brings no news. */
  async look(): Promise<void> {
    this.#tell(null);
    await this.#link.call('PING');
  }

  close(): void {
    this.#watchers.clear();
    this.#link.close();
  }

  #tell(news: Elsewhere): void {
    for (const watcher of this.#watchers) watcher(news);
  }
}

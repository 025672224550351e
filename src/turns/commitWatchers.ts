import type { LogRow, NewEffect, NewTimer } from '../stores/store.ts';
import { faultOf, type Log } from '../errors/fault.ts';

/** What a commit added. Of another worker's, rows and effects are not here: the rows are in the log, the effects are its own. */
export interface Committed {
  /** Null when other workers may have committed what nobody noticed, in any conversation. */
  readonly conversation: string | null;
  readonly rows: readonly LogRow[];
  readonly effects: readonly NewEffect[];
  readonly timers: readonly Pick<NewTimer, 'due'>[];
}

type Watcher = (committed: Committed) => void;

/** Who wants to know of commits; none of them can spoil a turn that is on disk. */
export class CommitWatchers {
  readonly #watchers = new Set<Watcher>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  add(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(committed: Committed): void {
    for (const watcher of this.#watchers) {
      try {
        watcher(committed);
      } catch (error) {
        this.#log.error({ conversation: committed.conversation, fault: faultOf(error) }, 'a watcher of commits failed');
      }
    }
  }
}

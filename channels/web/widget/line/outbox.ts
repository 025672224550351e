import type { Outgoing } from '../activity.ts';
import { keep, kept, type Unsent } from './kept.ts';
import type { Verdict } from './requests.ts';

/** What was said and is not taken yet, sent one after the other in the order it was said, each under an id of its own. */
export class Outbox {
  readonly #send: (unsent: Unsent) => Promise<Verdict>;
  readonly #refused: (id: string) => void;
  #unsent: readonly Unsent[] = kept().unsent ?? [];
  #sending = false;

  constructor(send: (unsent: Unsent) => Promise<Verdict>, refused: (id: string) => void) {
    this.#send = send;
    this.#refused = refused;
  }

  add(id: string, outgoing: Outgoing): void {
    this.#put([...this.#unsent, { id, outgoing }]);
    void this.flush();
  }

  /** Sends all there is, until one has to wait: then it and all after it stay. */
  async flush(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let [first] = this.#unsent; first; [first] = this.#unsent) {
      const verdict = await this.#send(first);
      if (verdict === 'later' || verdict === 'over') break;
      if (verdict === 'never') this.#refused(first.id);
      this.#put(this.#unsent.slice(1));
    }
    this.#sending = false;
  }

  #put(unsent: readonly Unsent[]): void {
    this.#unsent = unsent;
    keep({ unsent });
  }
}

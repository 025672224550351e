import { Readable } from 'node:stream';
import type { DeskParts, Follower } from './ports.ts';

/** How much may wait for a slow reader; bytes. Past it the stream is cut, and the browser comes back for the rest. */
const MOST_WAITING = 100_000;

export interface EventStreamParts extends Pick<DeskParts, 'report'> {
  readonly staffId: string;
  readonly follower: Follower;
  /** The last event that the browser has. */
  readonly after: number;
  /** Whether its staff member is still signed in. */
  readonly isOpen: () => Promise<boolean>;
}

/** One browser's stream: every event that its staff member may see, once and in order, from where it left off. */
export class EventStream {
  readonly staffId: string;
  readonly out = new Readable({ read: () => undefined });
  readonly #parts: EventStreamParts;
  #after: number;
  #wakes = 0;
  #reading = false;

  constructor(parts: EventStreamParts) {
    this.#parts = parts;
    this.#after = parts.after;
    this.staffId = parts.staffId;
    // The browser reads everything anew then; from here on the numbers tell it what it has.
    this.#send(`event: hello\nid: ${parts.after}\ndata: {}\n\n`);
  }

  /** There may be something new. */
  wake(): void {
    this.#wakes += 1;
    if (!this.#reading) void this.#catchUp(); // whoever reads looks again
  }

  /** Shows that the line is alive, or ends it when the staff member is signed out. */
  async beat(): Promise<void> {
    try {
      if (await this.#parts.isOpen()) this.#send('event: beat\ndata: {}\n\n');
      else this.end();
    } catch (error) {
      this.#fail(error);
    }
  }

  end(): void {
    if (!this.out.destroyed) this.out.push(null);
  }

  async #catchUp(): Promise<void> {
    this.#reading = true;
    try {
      let wakes: number;
      do {
        wakes = this.#wakes;
        const { news, last } = await this.#parts.follower.since(this.#after);
        for (const { n, ...what } of news) this.#send(`id: ${n}\ndata: ${JSON.stringify(what)}\n\n`);
        this.#after = last;
      } while (wakes !== this.#wakes);
    } catch (error) {
      this.#fail(error);
    }
    this.#reading = false;
  }

  #send(text: string): void {
    if (this.out.destroyed || this.out.readableEnded) return;
    this.out.push(text);
    if (this.out.readableLength > MOST_WAITING) this.out.destroy();
  }

  #fail(error: unknown): void {
    this.#parts.report(error, 'a desk stream could not be read; its browser will connect again');
    this.out.destroy();
  }
}

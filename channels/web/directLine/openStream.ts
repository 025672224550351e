import type { WebSocket } from 'ws';
import type { Row, WebParts } from '../ports.ts';
import { activitySet } from './activities.ts';

/** How much may wait for a slow reader; bytes. Past it the socket is dropped, and the client comes back for the rest. */
const MOST_WAITING = 1_000_000;
const TROUBLE = 1011;

export interface OpenStreamParts extends Pick<WebParts, 'room' | 'report'> {
  readonly conversation: string;
  /** The last row that the client has. */
  readonly after: number;
}

/** One client's stream: it gets every row of the log once and in order, from where it left off. */
export class OpenStream {
  readonly #socket: WebSocket;
  readonly #parts: OpenStreamParts;
  #after: number;
  #alive = true;
  #reading = false;
  #wakes = 0;

  constructor(socket: WebSocket, parts: OpenStreamParts) {
    this.#socket = socket;
    this.#parts = parts;
    this.#after = parts.after;
    const heard = () => void (this.#alive = true);
    // What clients send here are their own pings, empty frames; what they say comes by POST.
    socket
      .on('pong', heard)
      .on('message', heard)
      .on('error', () => socket.terminate());
  }

  /** There is something new, perhaps just these rows; if they do not follow on, the log is read. */
  wake(rows: readonly Row[] = []): void {
    this.#wakes += 1;
    if (this.#reading) return; // whoever reads looks again
    if (rows[0]?.seq === this.#after + 1) this.#send(rows);
    else void this.#catchUp();
  }

  /** Drops a peer that did not answer the last ping. */
  ping(): void {
    if (!this.#alive) {
      this.#socket.terminate();
      return;
    }
    this.#alive = false;
    this.#socket.ping();
  }

  /** Closes with this code. Resolves when the client is gone, or the time for it is up. */
  leave(code: number, withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(() => this.#socket.terminate(), withinMs);
      this.#socket.once('close', () => {
        clearTimeout(late);
        resolve();
      });
      this.#socket.close(code);
    });
  }

  async #catchUp(): Promise<void> {
    this.#reading = true;
    try {
      let wakes: number;
      do {
        wakes = this.#wakes;
        this.#send(await this.#parts.room.since(this.#parts.conversation, this.#after));
      } while (wakes !== this.#wakes);
    } catch (error) {
      this.#parts.report(error, 'a stream could not read its log; its client will connect again');
      this.#socket.close(TROUBLE);
    }
    this.#reading = false;
  }

  #send(rows: readonly Row[]): void {
    const set = activitySet(this.#parts.conversation, rows, this.#after);
    this.#after = Number(set.watermark);
    if (set.activities.length > 0) this.#socket.send(JSON.stringify(set));
    if (this.#socket.bufferedAmount > MOST_WAITING) this.#socket.terminate();
  }
}

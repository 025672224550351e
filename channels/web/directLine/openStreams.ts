import type { WebSocket } from 'ws';
import { tooMany } from '../rates.ts';
import { Refusal } from '../refusal.ts';
import type { WebParts } from '../ports.ts';
import { OpenStream } from './openStream.ts';

/** A peer that answers no ping until the next one is gone: with pings every 25 s, it is dropped within 50 s. */
const PING_MS = 25_000;
/** One patient has a few tabs; more streams than this on one conversation are somebody's mistake. */
const MOST_PER_CONVERSATION = 8;
/** What a socket is closed with when we restart; clients connect again. */
const RESTARTING = 1012;
/** How long clients may take to say goodbye; milliseconds. */
const GOODBYE_MS = 1000;

type OpenStreamsParts = Pick<WebParts, 'room' | 'report' | 'pingMs'>;

/** The WebSockets that are open, by conversation: woken by commits, pinged, and closed when we stop. */
export class OpenStreams {
  readonly #parts: OpenStreamsParts;
  readonly #open = new Map<string, Set<OpenStream>>();
  readonly #unwatch: () => void;
  readonly #beat: NodeJS.Timeout;
  #stopping = false;

  constructor(parts: OpenStreamsParts) {
    this.#parts = parts;
    this.#unwatch = parts.room.onCommitted(({ conversation, rows }) => {
      const streams = conversation === null ? this.#all() : (this.#open.get(conversation) ?? []);
      for (const stream of streams) stream.wake(rows);
    });
    this.#beat = setInterval(() => this.#all().forEach((stream) => stream.ping()), parts.pingMs ?? PING_MS).unref();
  }

  /** @throws Refusal when no more streams may be opened. */
  admit(conversation: string): void {
    if (this.#stopping) throw new Refusal(503, 'Stopping', 'The chat restarts. Try again in a moment.');
    if ((this.#open.get(conversation)?.size ?? 0) >= MOST_PER_CONVERSATION) throw tooMany();
  }

  /** From now on the socket gets the conversation's rows after `after`. */
  add(socket: WebSocket, conversation: string, after: number): void {
    const stream = new OpenStream(socket, { ...this.#parts, conversation, after });
    const others = this.#open.get(conversation) ?? new Set();
    this.#open.set(conversation, others.add(stream));
    socket.on('close', () => {
      others.delete(stream);
      if (others.size === 0 && this.#open.get(conversation) === others) this.#open.delete(conversation);
    });
    stream.wake();
  }

  /** Tells every client to come back later. Resolves when they are gone. */
  async drain(): Promise<void> {
    this.#stopping = true;
    this.#unwatch();
    clearInterval(this.#beat);
    await Promise.all(this.#all().map((stream) => stream.leave(RESTARTING, GOODBYE_MS)));
  }

  #all(): OpenStream[] {
    return [...this.#open.values()].flatMap((streams) => [...streams]);
  }
}

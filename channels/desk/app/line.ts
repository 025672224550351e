/** Without a sign of life for so long the desk counts as stale; the server beats every ten seconds. */
const STALE_MS = 25_000;
const LOOK_MS = 2000;
const AGAIN_MS = 3000;

export interface Hearing {
  /** Connected anew: whatever is on the screen may be old. */
  readonly began: () => void;
  readonly news: (what: { readonly what: string; readonly ref: string | null }) => void;
  readonly live: (yes: boolean) => void;
  /** A sign of life came, and may be answered. */
  readonly beat: () => void;
  /** The server refused the stream: perhaps nobody is signed in any more. */
  readonly refused: () => void;
}

/** The desk's ear: server-sent events, opened again until it is closed. */
export class Line {
  readonly #hearing: Hearing;
  readonly #watch: ReturnType<typeof setInterval>;
  #source: EventSource | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #heardAt = Date.now();

  constructor(hearing: Hearing) {
    this.#hearing = hearing;
    this.#watch = setInterval(() => Date.now() - this.#heardAt > STALE_MS && this.#reopen(0), LOOK_MS);
    this.#open();
  }

  close(): void {
    clearInterval(this.#watch);
    clearTimeout(this.#again);
    this.#source?.close();
  }

  #open(): void {
    this.#heardAt = Date.now();
    const source = new EventSource('/desk/api/events');
    this.#source = source;
    source.addEventListener('hello', () => {
      this.#heard();
      this.#hearing.began();
    });
    source.addEventListener('beat', () => {
      this.#heard();
      this.#hearing.beat();
    });
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      this.#heard();
      this.#hearing.news(JSON.parse(data) as { what: string; ref: string | null });
    });
    source.addEventListener('error', () => {
      this.#hearing.live(false);
      if (source.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      this.#hearing.refused();
      this.#reopen(AGAIN_MS);
    });
  }

  #heard(): void {
    this.#heardAt = Date.now();
    this.#hearing.live(true);
  }

  #reopen(after: number): void {
    this.#hearing.live(false);
    this.#source?.close();
    this.#heardAt = Date.now();
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#open(), after);
  }
}

import type { AccountShown, Case, SavedReply, Viewer, Waiting } from '../../channels/desk/ports.ts';
import type { FrontDesk } from './front.ts';

interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly body?: string;
}

/** An answer of the desk's API, as far as tests look at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly error?: { readonly code: string; readonly message: string };
    readonly queue?: readonly Waiting[];
    readonly case?: Case;
    readonly me?: { readonly id: string; readonly role: string };
    readonly result?: string;
    readonly secret?: string;
    readonly account?: AccountShown;
    readonly value?: string;
    readonly viewers?: readonly Viewer[];
    readonly replies?: readonly SavedReply[];
  };
}

export const PASSWORD = 'correct horse battery';

/** A staff member's browser: it keeps its cookie, and asks as the desk's page does. */
export class DeskBrowser {
  readonly #front: Pick<FrontDesk, 'url'>;
  cookie = '';

  constructor(front: Pick<FrontDesk, 'url'>) {
    this.#front = front;
  }

  /** A browser in which a new staff member is signed in. */
  static async of(front: FrontDesk, username: string, role: 'staff' | 'lead' = 'staff'): Promise<DeskBrowser> {
    const { accounts } = front.latchkey.desk;
    if (accounts.of(username) === null)
      await front.hires({ username, name: `${username} G.`, role, password: PASSWORD });
    const browser = new DeskBrowser(front);
    const { status } = await browser.signIn(username, PASSWORD);
    if (status !== 200) throw new Error(`${username} could not sign in: ${status}`);
    return browser;
  }

  async signIn(username: string, password: string): Promise<Answer> {
    const answer = await this.post('sign-in', { username, password });
    this.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    return answer;
  }

  get(path: string, headers: Record<string, string> = { 'x-latchkey-desk': 'here' }): Promise<Answer> {
    return this.#ask(path, { headers });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const usual = { 'content-type': 'application/json', origin: this.#front.url, 'x-latchkey-desk': 'here' };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.#ask(path, { method: 'POST', headers: { ...usual, ...headers }, body: text });
  }

  /** The refs in the queue, as they stand there. */
  async queue(): Promise<readonly Waiting[]> {
    return (await this.get('queue')).body.queue ?? [];
  }

  /** Opens the stream of events; `lastId` as a browser sends it that was there before. */
  async events(lastId?: string): Promise<DeskEvents> {
    const headers = { cookie: this.cookie, ...(lastId !== undefined && { 'last-event-id': lastId }) };
    const leave = new AbortController();
    const answer = await fetch(`${this.#front.url}/desk/api/events`, { headers, signal: leave.signal });
    return new DeskEvents(answer, leave);
  }

  async #ask(path: string, { headers, ...how }: Asked): Promise<Answer> {
    const url = `${this.#front.url}/desk/api/${path}`;
    const answer = await fetch(url, { ...how, headers: { ...headers, cookie: this.cookie } });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Answer['body'] };
  }
}

/** One server-sent event. */
export interface DeskEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: { readonly what?: string; readonly ref?: string | null };
}

/** An open stream of the desk's events, read one by one. */
export class DeskEvents {
  readonly answer: Response;
  readonly #leave: AbortController;
  readonly #reader: ReadableStreamDefaultReader<string> | undefined;
  #rest = '';

  constructor(answer: Response, leave: AbortController) {
    this.answer = answer;
    this.#leave = leave;
    this.#reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** The next event that is no beat; null when the stream has ended. */
  async next(): Promise<DeskEvent | null> {
    for (;;) {
      const end = this.#rest.indexOf('\n\n');
      if (end === -1) {
        const { value, done } = (await this.#reader?.read()) ?? { value: undefined, done: true };
        if (done) return null;
        this.#rest += value;
        continue;
      }
      const event = eventIn(this.#rest.slice(0, end));
      this.#rest = this.#rest.slice(end + 2);
      if (event.event !== 'beat') return event;
    }
  }

  /** Reads until an event fits. @returns all that came, that one last. */
  async until(fits: (event: DeskEvent) => boolean): Promise<readonly DeskEvent[]> {
    const came: DeskEvent[] = [];
    for (;;) {
      const event = await this.next();
      if (event === null) throw new Error('the stream ended before that came');
      came.push(event);
      if (fits(event)) return came;
    }
  }

  leave(): void {
    this.#leave.abort();
  }
}

function eventIn(block: string): DeskEvent {
  const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]));
  const data = JSON.parse(fields.get('data') ?? '{}') as DeskEvent['data'];
  return { event: fields.get('event') ?? 'message', id: fields.get('id'), data };
}

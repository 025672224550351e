import type { Activity, Outgoing } from '../activity.ts';
import { forgetAll, keep, kept, type Session, type Unsent } from './kept.ts';
import { Outbox } from './outbox.ts';
import { ask, verdictOn, type Answer, type Verdict } from './requests.ts';
import { begin, refresh, resume, type Opened } from './session.ts';
import { Stream } from './stream.ts';
import { Timers } from './timers.ts';

/** What a line tells the chat. */
export interface Hearing {
  /** Activities not told before, in order; `old` when they are from before this page was loaded. */
  heard(activities: readonly Activity[], old: boolean): void;
  connected(yes: boolean): void;
  /** The server will never take what was said under this id. */
  refused(id: string): void;
  /** The conversation is over (its token expired, it is gone, or another tab ended it), or none could be begun. */
  closed(why: 'expired' | 'failed' | 'ended'): void;
}

interface ActivitySet {
  readonly activities: readonly Activity[];
  readonly watermark?: string;
}

/** A lost server is asked for after 0.5 to 1.5 seconds: a chat is back within two of it, and not all chats at once. */
const SHORTEST = 500;
const SPREAD = 1000;
/** While no WebSocket is open the log is read this often; one that never opened is tried again after so long. */
const POLL_EVERY = 2000;
const DEAF_FOR = 30_000;
/** What was said comes back on the stream at once. If it does not, the stream is dead, whatever it says of itself. */
const ECHO_WITHIN = 4000;
const REFRESH_AGAIN = 30_000;

/** One conversation over Direct Line 3.0: begun or resumed, kept up, and told in order, each activity once. */
export class DirectLine {
  readonly #hearing: Hearing;
  readonly #locale: string;
  readonly #timers = new Timers();
  readonly #seen = new Set<string>();
  readonly #echoes = new Set<string>();
  /** A tab that was made from this one has the same conversation. */
  readonly #tabs = new BroadcastChannel('latchkey');
  readonly #stream = new Stream({
    frame: (text) => text !== '' && this.#hear(JSON.parse(text) as ActivitySet),
    closed: (heard) => this.#after(heard ? Math.random() * SHORTEST : DEAF_FOR, () => this.#connect()),
  });
  readonly #outbox = new Outbox(
    (unsent) => this.#send(unsent),
    (id) => this.#hearing.refused(id),
  );
  #session: Session | undefined = kept().session;
  #old = this.#session !== undefined;
  #watermark = '';
  #connected: boolean | undefined;
  #connecting = false;
  #ended = false;

  /** `locale` is the language that a new conversation begins in. */
  constructor(hearing: Hearing, locale: string) {
    this.#hearing = hearing;
    this.#locale = locale;
    this.#tabs.onmessage = ({ data }) => data === this.#session?.conversation && this.#close('ended');
    void this.#connect();
  }

  /** Says something; it is sent when it can be, and the id makes a repetition known. */
  say(id: string, outgoing: Outgoing): void {
    this.#outbox.add(id, outgoing);
  }

  /** Looks at once whether there is anything new: the device woke up, or somebody asks. */
  wake(): void {
    if (!this.#ended) void (this.#connected ? this.#catchUp() : this.#connect());
  }

  /** Leaves, and forgets everything that this device knew of the conversation, in every tab. */
  end(): void {
    if (this.#session) this.#tabs.postMessage(this.#session.conversation);
    this.#forget();
  }

  #forget(): void {
    this.#ended = true;
    this.#tabs.close();
    this.#timers.stop();
    this.#stream.close();
    forgetAll();
  }

  async #connect(): Promise<void> {
    if (this.#connecting || this.#ended) return;
    this.#connecting = true;
    const session = this.#session;
    const answer = session ? await resume(session, this.#watermark) : await begin(this.#locale);
    this.#connecting = false;
    if (this.#settled(answer) !== 'fine' || !answer.body) return;
    this.#take(answer.body);
    this.#stream.open(answer.body.streamUrl);
    await this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const address = `conversations/${encodeURIComponent(session.conversation)}/activities?watermark=${encodeURIComponent(this.#watermark)}`;
    const answer = await ask<ActivitySet>(address, { token: session.token });
    if (this.#settled(answer) !== 'fine' || !answer.body) return;
    this.#hear(answer.body);
    this.#old = false;
    this.#setConnected(true);
    void this.#outbox.flush();
    this.#timers.set('poll', POLL_EVERY, () => this.#poll());
  }

  #poll(): void {
    if (this.#connected && !this.#stream.isOpen) void this.#catchUp();
    else if (this.#connected) this.#timers.set('poll', POLL_EVERY, () => this.#poll());
  }

  #hear({ activities, watermark }: ActivitySet): void {
    if (this.#ended) return;
    const fresh = activities.filter(({ id = '' }) => id === '' || !this.#seen.has(id));
    for (const { id = '', channelData } of fresh) {
      this.#seen.add(id);
      this.#echoes.add(channelData?.clientActivityID ?? '');
    }
    this.#watermark = watermark ?? this.#watermark;
    if (fresh.length > 0) this.#hearing.heard(fresh, this.#old);
  }

  async #send({ id, outgoing }: Unsent): Promise<Verdict> {
    const session = this.#session;
    if (!session || !this.#connected) return 'later';
    const body = { ...outgoing, from: { id: 'patient' }, channelData: { clientActivityID: id } };
    const answer = await ask(`conversations/${encodeURIComponent(session.conversation)}/activities`, {
      token: session.token,
      body,
    });
    const verdict = verdictOn(answer.status) === 'never' ? 'never' : this.#settled(answer);
    if (verdict === 'fine' && outgoing.type === 'message')
      this.#timers.set('echo', ECHO_WITHIN, () => this.#listenFor(id));
    return verdict;
  }

  #listenFor(id: string): void {
    if (this.#echoes.has(id) || !this.#connected) return;
    this.#stream.close();
    void this.#connect();
  }

  /** Draws from an answer what holds for every request but one that says something. */
  #settled({ status }: Answer<unknown>): Verdict {
    const verdict = verdictOn(status);
    if (this.#ended) return 'over';
    if (verdict === 'over') this.#close(this.#session ? 'expired' : 'failed');
    if (verdict === 'never') this.#close('failed');
    if (verdict === 'later') {
      this.#setConnected(false);
      this.#after(SHORTEST + Math.random() * SPREAD, () => this.#connect());
    }
    return verdict;
  }

  #take({ session }: Opened): void {
    this.#session = session;
    keep({ session });
    this.#timers.set('refresh', Math.max(0, session.refreshAt - Date.now()), () => this.#renew(session));
  }

  async #renew(session: Session): Promise<void> {
    const answer = await refresh(session);
    if (answer.body) this.#take(answer.body);
    else if (verdictOn(answer.status) === 'over') this.#settled(answer);
    else this.#timers.set('refresh', REFRESH_AGAIN, () => this.#renew(session));
  }

  #after(milliseconds: number, work: () => unknown): void {
    if (!this.#ended) this.#timers.set('connect', milliseconds, work);
  }

  #setConnected(yes: boolean): void {
    if (yes === this.#connected) return;
    this.#connected = yes;
    this.#hearing.connected(yes);
  }

  #close(why: 'expired' | 'failed' | 'ended'): void {
    this.#forget();
    this.#hearing.closed(why);
  }
}

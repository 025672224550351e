import { render } from 'preact';
import { deskWords, type Language } from '../../../dialogs/replies/desk.ts';
import type { Case, StaffMember, Waiting } from '../ports.ts';
import { Alarm } from './alarm.ts';
import { ask, codeOf } from './api.ts';
import type { QueueFilter } from './filter.ts';
import { onKey } from './keys.ts';
import { Line } from './line.ts';
import { keepSettings, readSettings } from './settings.ts';
import { Places, type Place } from './places.ts';
import { settle } from './settle.ts';
import type { Acts } from './acts.ts';
import { noticeOf } from './refused.ts';
import { firstState, NO_CASE, type DeskState } from './state.ts';
import { Desk } from './view/Desk.tsx';
import { Work, type Answer } from './work.ts';

/** Waiting times are told in minutes; the last seconds of a case that closes are counted. */
const TICK_MS = 15_000;
const SECOND_MS = 1000;
/** How often the server is told that a person is there; milliseconds. */
const HERE_MS = 60_000;
const LANGUAGE = 'latchkey-desk-language';

/** One desk in one browser: what happens to it changes its state, and every state is drawn. */
class StaffDesk implements Acts {
  readonly #root: HTMLElement;
  readonly #alarm = new Alarm();
  /** The other tabs of this browser: they share its sign-in. */
  readonly #tabs = new BroadcastChannel('latchkey-desk');
  readonly #places = new Places((place) => this.#arrived(place));
  #state: DeskState;
  #line: Line | undefined;
  #reads = 0;
  #reading = false;
  #toldAt = 0;
  /** Where the keyboard was when a dialog opened. */
  #opener: Element | null = null;

  readonly work = new Work({
    state: () => this.#state,
    set: (change) => this.#set(change),
    act: (what, body, after) => this.#act(what, body, after),
    complain: (error) => this.#complain(error),
    leave: () => this.#leave(),
    again: () => void this.#read(),
  });

  constructor(root: HTMLElement, language: Language, clinic: string) {
    this.#root = root;
    this.#state = firstState(language, clinic, readSettings());
    setInterval(() => this.#tick(), SECOND_MS);
    for (const sign of ['keydown', 'pointerdown']) addEventListener(sign, () => this.#isHere());
    addEventListener('keydown', (event) => onKey(event, this.#state, this) && event.preventDefault());
    // A page that the browser keeps for its Back button shows nobody's case to whoever presses it.
    addEventListener('pagehide', () => this.#rest());
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#begin('over'));
    this.#tabs.onmessage = () => void this.#lookIfSignedIn();
    void this.#begin(null);
  }

  readonly signIn = (username: string, password: string) =>
    void this.#busy(async () => {
      try {
        const { me } = await ask<{ me: StaffMember }>('sign-in', { body: { username, password } });
        this.#signedIn(me);
        this.#tabs.postMessage('in');
      } catch (error) {
        const why = { WrongPassword: 'refused', LockedOut: 'locked' } as const;
        const code = codeOf(error);
        this.#set({ whySignIn: code in why ? why[code as keyof typeof why] : 'failed' });
      }
    });

  readonly signOut = () =>
    void this.#busy(async () => {
      await ask('sign-out', { body: {} }).catch(() => null);
      this.#signedOut(null);
      this.#tabs.postMessage('out');
    });

  readonly speak = (language: Language) => {
    localStorage.setItem(LANGUAGE, language);
    this.#set({ language });
    void this.#read();
  };

  readonly open = (ref: string | null) => {
    this.#places.go({ page: 'cases', ref });
    this.#show({ page: 'cases', ref });
  };

  readonly again = () => void this.#read();

  readonly go = (page: DeskState['page']) => {
    this.#places.go({ page, ref: this.#state.ref });
    this.#set({ page });
  };

  readonly filter = (change: Partial<QueueFilter>) => this.#set({ filter: { ...this.#state.filter, ...change } });

  readonly set: Acts['set'] = (change) => {
    if (change.settings !== undefined) keepSettings(change.settings);
    this.#set(change);
    if (change.settings !== undefined) this.#callOut();
  };

  readonly quiet = () => this.#set({ alert: false });

  readonly testSound = () => this.#alarm.sound();

  async #begin(why: DeskState['whySignIn']): Promise<void> {
    try {
      this.#signedIn((await ask<{ me: StaffMember }>('me')).me);
    } catch (error) {
      this.#signedOut(codeOf(error) === 'NotSignedIn' ? why : 'failed');
    }
  }

  #signedIn(me: StaffMember): void {
    const before = this.#state.me?.id ?? me.id;
    if (before !== me.id) this.#signedOut(null);
    this.#line?.close();
    this.#set({ me, screen: 'desk', whySignIn: null, ...this.#places.begin(me.id) });
    this.#line = new Line({
      began: () => {
        void this.#lookIfSignedIn();
        void this.#read();
        void this.work.live();
      },
      beat: () => void this.work.live(),
      news: ({ what }) => {
        if (what === 'alert') this.#set({ alert: true });
        void this.#read();
      },
      live: (live) => live !== this.#state.live && this.#set({ live }),
      refused: () => void this.#lookIfSignedIn(),
    });
  }

  #signedOut(whySignIn: DeskState['whySignIn']): void {
    this.#rest();
    this.work.forget();
    this.#places.end();
    const { language, clinic, settings } = this.#state;
    // Nothing of any patient stays on the screen.
    this.#set({ ...firstState(language, clinic, settings), screen: 'signIn', whySignIn });
  }

  /** Nothing of any patient is shown, and nothing is heard, until it is known again who is there. */
  #rest(): void {
    this.#line?.close();
    this.#alarm.stop();
    this.#set({ screen: 'opening' });
  }

  #show({ page, ref }: Place): void {
    this.#set({ ...(ref === this.#state.ref ? {} : NO_CASE), page, ref, notice: null });
    void this.#read(true);
    void this.work.live();
  }

  /** The browser's Back or Forward was pressed. */
  #arrived(place: Place): void {
    const { over } = this.#state;
    if (over === null) {
      this.#show(place);
      return;
    }
    // What stands over the page goes first; a secret stays, since it cannot be shown again.
    this.#places.go(this.#state);
    if (!('secret' in over)) this.#set({ over: null });
  }

  /** The open case is no place to come back to: it was closed. */
  #leave(): void {
    this.#places.replace({ page: 'cases', ref: null });
    this.#show({ page: 'cases', ref: null });
  }

  /** Someone may have signed out in another tab of this browser, and someone else in. */
  async #lookIfSignedIn(): Promise<void> {
    try {
      const { me } = await ask<{ me: StaffMember }>('me');
      if (me.id !== this.#state.me?.id) this.#signedIn(me);
    } catch (error) {
      if (codeOf(error) === 'NotSignedIn') this.#signedOut('over');
    }
  }

  /** Does something with the open case, and shows what came of it. */
  #act(what: string, body: object, after?: (answer: Answer) => void): void {
    const { ref } = this.#state;
    void this.#busy(async () => {
      this.#set({ notice: null });
      try {
        const answer = await ask<Answer>(`cases/${ref}/${what}`, { body });
        if (answer.result !== undefined) this.#set({ notice: { result: answer.result } });
        if (this.#state.ref === ref) after?.(answer);
      } catch (error) {
        this.#complain(error);
      }
      await this.#read();
    });
  }

  /** Reads all that is shown. Who asks while it is being read has it read once more. */
  async #read(here = false): Promise<void> {
    this.#reads += 1;
    if (this.#reading || this.#state.me === null) return;
    this.#reading = true;
    let reads: number;
    do {
      reads = this.#reads;
      await this.#readOnce(here);
    } while (reads !== this.#reads);
    this.#reading = false;
  }

  async #readOnce(here: boolean): Promise<void> {
    const { ref, language } = this.#state;
    try {
      const { queue } = await ask<{ queue: readonly Waiting[] }>('queue');
      this.#set({ queue, queueFailed: false, now: Date.now() });
      this.#callOut();
      if (ref === null) return;
      const found = await ask<{ case: Case }>(`cases/${ref}?language=${language}`, { here });
      if (this.#state.ref === ref) this.#set({ case: found.case });
    } catch (error) {
      if (codeOf(error) === 'NoSuchCase' && this.#state.ref === ref) {
        this.#places.replace({ page: this.#state.page, ref: null });
        this.#set({ ...NO_CASE, notice: 'gone' });
      } else this.#complain(error);
      if (this.#state.queue === null) this.#set({ queueFailed: true });
    }
  }

  #complain(error: unknown): void {
    const code = codeOf(error);
    if (code === 'NotSignedIn') this.#signedOut('over');
    else this.#set({ notice: noticeOf(code) });
  }

  async #busy(work: () => Promise<void>): Promise<void> {
    if (this.#state.busy) return;
    this.#set({ busy: true });
    await work();
    this.#set({ busy: false });
  }

  /** Whoever reads and writes for long is still there. */
  #isHere(): void {
    if (this.#state.me === null || Date.now() - this.#toldAt < HERE_MS) return;
    this.#toldAt = Date.now();
    void ask('me', { here: true }).catch((error: unknown) => this.#complain(error));
  }

  #callOut(): void {
    const { queue, settings, language } = this.#state;
    const { title, work } = deskWords[language];
    this.#alarm.look(queue ?? [], settings, { title, body: work.settings.notice });
  }

  #tick(): void {
    const now = Date.now();
    const closes = this.#state.queue?.some(({ closing }) => closing !== null) ?? false;
    if (closes || now - this.#state.now >= TICK_MS) this.#set({ now });
  }

  #set(change: Partial<DeskState>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    if (before.over === null && this.#state.over !== null) this.#opener = document.activeElement;
    document.documentElement.lang = this.#state.language;
    document.title = titleOf(this.#state);
    render(<Desk state={this.#state} acts={this} />, this.#root);
    settle(before, this.#state, this.#opener);
  }
}

function titleOf({ language, queue }: DeskState): string {
  const waiting = queue?.filter(({ claimedBy }) => claimedBy === null).length ?? 0;
  return waiting > 0 ? `(${waiting}) ${deskWords[language].title}` : deskWords[language].title;
}

const root = document.getElementById('desk');
const clinic = document.querySelector<HTMLMetaElement>('meta[name=clinic]')?.content ?? '';
const kept = localStorage.getItem(LANGUAGE) ?? document.documentElement.lang;
if (root) new StaffDesk(root, kept === 'es' ? 'es' : 'en', clinic);

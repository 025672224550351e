import { render } from 'preact';
import { deskWords, type Language } from '../../../dialogs/replies/desk.ts';
import type { Case, StaffMember, Waiting } from '../ports.ts';
import { ask, codeOf } from './api.ts';
import { Line } from './line.ts';
import { firstState, type Acts, type DeskState, type Notice } from './state.ts';
import { settle } from './settle.ts';
import { Desk } from './view/Desk.tsx';

/** Waiting times are told in minutes. */
const TICK_MS = 15_000;
/** How often the server is told that a person is there; milliseconds. */
const HERE_MS = 60_000;
const LANGUAGE = 'latchkey-desk-language';

/** What to say when the server refuses. */
const NOTICES: Readonly<Record<string, Notice>> = {
  NoSuchCase: 'gone',
  // Who has the case stands above it, read anew.
  Taken: null,
  NotYours: 'notYours',
  SecretInMessage: 'secret',
  CheckIncomplete: 'incomplete',
};

/** One desk in one browser: what happens to it changes its state, and every state is drawn. */
class StaffDesk implements Acts {
  readonly #root: HTMLElement;
  #state: DeskState;
  #line: Line | undefined;
  #reads = 0;
  #reading = false;
  #toldAt = 0;
  #lastSaid: { readonly ref: string | null; readonly text: string; readonly id: string } | undefined;

  constructor(root: HTMLElement, language: Language, clinic: string) {
    this.#root = root;
    this.#state = firstState(language, clinic);
    setInterval(() => this.#set({ now: Date.now() }), TICK_MS);
    for (const sign of ['keydown', 'pointerdown']) addEventListener(sign, () => this.#isHere());
    void this.#begin(null);
  }

  readonly signIn = (username: string, password: string) =>
    void this.#busy(async () => {
      try {
        const { me } = await ask<{ me: StaffMember }>('sign-in', { body: { username, password } });
        this.#signedIn(me);
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
    });

  readonly speak = (language: Language) => {
    localStorage.setItem(LANGUAGE, language);
    this.#set({ language });
    void this.#read();
  };

  readonly open = (ref: string | null) => {
    this.#set({ ref, case: null, notice: null });
    void this.#read(true);
  };

  readonly go = (page: DeskState['page']) => this.#set({ page });

  readonly claim = () => this.#act('claim', {});

  readonly say = (text: string, sent: () => void) => {
    const { ref } = this.#state;
    // What got no answer may have arrived: sent again, it is the same message.
    const isAgain = this.#lastSaid?.ref === ref && this.#lastSaid.text === text;
    const { id } = (this.#lastSaid = isAgain && this.#lastSaid ? this.#lastSaid : { ref, text, id: freshId() });
    this.#act('messages', { id, text }, () => {
      this.#lastSaid = undefined;
      sent();
    });
  };

  readonly close = (outcome: 'solved' | 'backToBot') => this.#act('close', { outcome }, () => this.open(null));

  readonly tick = (check: string, on: boolean) => this.#act('checks', { check, on });

  readonly unlock = (name: string) => this.#act('unlock', { name });

  readonly unlockedByHand = () => this.#act('unlocked-by-hand', {});

  readonly quiet = () => this.#set({ alert: false });

  async #begin(why: DeskState['whySignIn']): Promise<void> {
    try {
      this.#signedIn((await ask<{ me: StaffMember }>('me')).me);
    } catch (error) {
      this.#signedOut(codeOf(error) === 'NotSignedIn' ? why : 'failed');
    }
  }

  #signedIn(me: StaffMember): void {
    this.#line?.close();
    this.#set({ me, screen: 'desk', whySignIn: null });
    this.#line = new Line({
      began: () => void this.#read(),
      news: ({ what }) => {
        if (what === 'alert') this.#set({ alert: true });
        void this.#read();
      },
      live: (live) => live !== this.#state.live && this.#set({ live }),
      refused: () => void this.#lookIfSignedIn(),
    });
  }

  #signedOut(whySignIn: DeskState['whySignIn']): void {
    this.#line?.close();
    const { language, clinic } = this.#state;
    // Nothing of any patient stays on the screen.
    this.#set({ ...firstState(language, clinic), screen: 'signIn', whySignIn });
  }

  async #lookIfSignedIn(): Promise<void> {
    await ask('me').catch((error: unknown) => codeOf(error) === 'NotSignedIn' && this.#signedOut('over'));
  }

  /** Does something with the open case, and shows what came of it. */
  #act(what: string, body: object, after?: () => void): void {
    const { ref } = this.#state;
    void this.#busy(async () => {
      this.#set({ notice: null });
      try {
        const { result } = await ask<{ result?: string }>(`cases/${ref}/${what}`, { body });
        if (result !== undefined) this.#set({ notice: { result } });
        after?.();
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
      this.#set({ queue });
      if (ref === null) return;
      const found = await ask<{ case: Case }>(`cases/${ref}?language=${language}`, { here });
      if (this.#state.ref === ref) this.#set({ case: found.case });
    } catch (error) {
      if (codeOf(error) === 'NoSuchCase' && this.#state.ref === ref)
        this.#set({ ref: null, case: null, notice: 'gone' });
      else this.#complain(error);
    }
  }

  #complain(error: unknown): void {
    const code = codeOf(error);
    if (code === 'NotSignedIn') this.#signedOut('over');
    else this.#set({ notice: code in NOTICES ? (NOTICES[code] ?? null) : 'failed' });
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

  #set(change: Partial<DeskState>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    document.documentElement.lang = this.#state.language;
    document.title = titleOf(this.#state);
    render(<Desk state={this.#state} acts={this} />, this.#root);
    settle(before, this.#state);
  }
}

function titleOf({ language, queue }: DeskState): string {
  const waiting = queue?.filter(({ claimedBy }) => claimedBy === null).length ?? 0;
  return waiting > 0 ? `(${waiting}) ${deskWords[language].title}` : deskWords[language].title;
}

/** Not `randomUUID`, which pages without https lack. */
function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const root = document.getElementById('desk');
const clinic = document.querySelector<HTMLMetaElement>('meta[name=clinic]')?.content ?? '';
const kept = localStorage.getItem(LANGUAGE) ?? document.documentElement.lang;
if (root) new StaffDesk(root, kept === 'es' ? 'es' : 'en', clinic);

import type { AccountShown, ActionName, Outcome, SavedReply, Viewer } from '../ports.ts';
import { ask, codeOf } from './api.ts';
import { freshKey } from './freshKey.ts';
import type { DeskState } from './state.ts';

/** What the work in a case needs of the desk around it. */
export interface Bench {
  readonly state: () => DeskState;
  readonly set: (change: Partial<DeskState>) => void;
  /** Does something with the open case, shows what came of it, and reads everything anew. */
  readonly act: (what: string, body: object, after?: (answer: Answer) => void) => void;
  /** Says what was refused. */
  readonly complain: (error: unknown) => void;
  readonly leave: () => void;
  readonly again: () => void;
}

/** What the server answers to an act. */
export interface Answer {
  readonly result?: string;
  readonly secret?: string;
  readonly value?: string;
  readonly account?: AccountShown;
}

/** What a person does in the open case. */
export class Work {
  readonly #bench: Bench;
  #lastWritten: { readonly to: string; readonly text: string; readonly id: string } | undefined;
  #writing = false;
  /** Not yet sent, by case and by whom it is for: a note must never turn into a reply. */
  readonly #drafts = new Map<string, string>();

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  readonly claim = () => this.#bench.act('claim', {});

  /** Calls `kept` when the conversation has it. */
  readonly write = (composing: DeskState['composing'], text: string, kept: () => void) => {
    const { ref } = this.#bench.state();
    const to = `${ref} ${composing}`;
    // What got no answer may have arrived: sent again, it is the same message.
    const isAgain = this.#lastWritten?.to === to && this.#lastWritten.text === text;
    const written = isAgain && this.#lastWritten ? this.#lastWritten : { to, text, id: freshKey() };
    this.#lastWritten = written;
    this.#bench.act(composing === 'note' ? 'notes' : 'messages', { id: written.id, text }, () => {
      this.#lastWritten = undefined;
      this.drafts(composing, '');
      kept();
    });
  };

  readonly draft = (composing: DeskState['composing']) =>
    this.#drafts.get(`${this.#bench.state().ref} ${composing}`) ?? '';

  /** Keeps what is being written, also while another case is open. */
  readonly drafts = (composing: DeskState['composing'], text: string) => {
    this.#drafts.set(`${this.#bench.state().ref} ${composing}`, text);
    this.#writes(composing === 'reply' && text.trim() !== '');
  };

  /** Nothing of any patient stays. */
  readonly forget = () => this.#drafts.clear();

  readonly close = (outcome: Outcome) => this.#bench.act('close', { outcome }, () => this.#bench.leave());

  readonly takeBack = (ref: string) => this.#of(ref, 'take-back');

  readonly closeNow = (ref: string) => this.#of(ref, 'close-now');

  readonly passOn = (to: string) => this.#bench.act('pass-on', { to }, () => this.#bench.set({ over: null }));

  readonly giveBack = () => this.#bench.act('give-back', {}, () => this.#bench.set({ over: null }));

  readonly tick = (check: string, on: boolean) => this.#bench.act('checks', { check, on });

  readonly askSecond = (action: ActionName) => this.#bench.act('second', { action });

  readonly agree = () => this.#bench.act('agree', {});

  readonly hear = (words: string) => this.#bench.act('call-words', { words });

  /** Looks at the account, for the panel and for what an action says before it is done. */
  readonly look = () =>
    this.#bench.act('account', this.#wish(freshKey()), ({ account, result }) =>
      this.#bench.set({ found: account === undefined ? { result: result ?? 'look.failed' } : { account } }),
    );

  readonly reveal = (field: 'name' | 'username' | 'patientId') =>
    this.#bench.act('reveal', { ...this.#wish(freshKey()), field }, ({ value }) => {
      if (value) this.#bench.set({ revealed: { ...this.#bench.state().revealed, [field]: value } });
    });

  /** Opens the dialog that says what an action will do; every opening is a wish of its own. */
  readonly consider = (action: ActionName) => {
    this.#bench.set({ over: { what: 'action', action, key: freshKey() } });
    const { case: open, found } = this.#bench.state();
    const { owned = null } = open ?? {};
    const isByApi = owned?.actions.some(({ name, mode }) => name === action && mode === 'staff');
    if (found === null && isByApi && owned?.identity.provenUntil) this.look();
  };

  /** Opens the dialog that says what a notice that was held back will say, and to whom. */
  readonly considerNotice = () => {
    this.#bench.set({ over: { what: 'notice' } });
    if (this.#bench.state().found === null) this.look();
  };

  readonly releaseNotice = () => {
    const name = this.#bench.state().otherName.trim();
    this.#bench.act('notice', name === '' ? {} : { name }, () => this.#bench.set({ over: null }));
  };

  readonly do = (how: { readonly stepsDone?: number; readonly noticeAgreed?: boolean }) => {
    const { over } = this.#bench.state();
    if (over?.what !== 'action') return;
    const { action, key } = over;
    this.#bench.act('actions', { action, ...this.#wish(key), ...how }, ({ secret }) =>
      // The account may be another now.
      this.#bench.set({ found: null, over: secret === undefined ? null : { what: 'action', action, key, secret } }),
    );
  };

  readonly readReplies = () => {
    const { ref, replies } = this.#bench.state();
    if (ref === null || replies !== null) return;
    void ask<{ replies: readonly SavedReply[] }>(`cases/${ref}/replies`)
      .then((read) => this.#bench.state().ref === ref && this.#bench.set(read))
      .catch((error: unknown) => this.#bench.complain(error));
  };

  /** Shows the server that this browser lives, and learns who else looks at the case. */
  readonly live = async (): Promise<void> => {
    const { ref, me } = this.#bench.state();
    if (me === null) return;
    const body = { ref, writing: this.#writing };
    try {
      const { viewers } = await ask<{ viewers: readonly Viewer[] }>('look', { body, here: false });
      if (this.#bench.state().ref === ref) this.#bench.set({ viewers });
    } catch (error) {
      if (codeOf(error) === 'NotSignedIn') this.#bench.complain(error);
      // The line itself shows when the server is away.
    }
  };

  /** Others on the case see whether something stands in the reply. */
  #writes(writing: boolean): void {
    if (writing === this.#writing) return;
    this.#writing = writing;
    void this.live();
  }

  #of(ref: string, what: string): void {
    void ask(`cases/${ref}/${what}`, { body: {} })
      .catch((error: unknown) => this.#bench.complain(error))
      .then(() => this.#bench.again());
  }

  #wish(key: string): { readonly key: string; readonly name?: string } {
    const name = this.#bench.state().otherName.trim();
    return name === '' ? { key } : { key, name };
  }
}

import { render } from 'preact';
import type { Outgoing } from './activity.ts';
import { DirectLine, type Hearing } from './line/directLine.ts';
import { keep, kept } from './line/kept.ts';
import { readPage, type Page } from './page.ts';
import { BIGGEST, firstState, next, openQuestion, type ChatEvent, type ChatState } from './state.ts';
import { Chat } from './view/Chat.tsx';
import { focusOn, settle } from './view/settle.ts';
import type { Acts } from './view/acts.ts';

/** A helper that has not answered for so long is not shown as writing any more. */
const WRITES_AT_MOST = 10_000;

/** One chat on one page: what happens to it changes its state, and every state is drawn. */
class PatientChat implements Acts {
  readonly #main: HTMLElement;
  #state: ChatState;
  #line: DirectLine | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(main: HTMLElement, page: Page) {
    this.#main = main;
    this.#state = firstState(page, kept().textSize ?? 0);
    // What the server put there for browsers without scripts.
    main.replaceChildren();
    this.begin();
    addEventListener('online', this.retry);
    document.addEventListener('visibilitychange', () => document.hidden || this.retry());
  }

  readonly say = (text: string) => {
    if (text === '') return;
    if (openQuestion(this.#state)?.awaitsCode && digitsIn(text)) this.typeCode(text);
    else this.#send({ type: 'message', text });
  };

  readonly choose = (text: string) => {
    document.getElementById(`message-${this.#send({ type: 'message', text })}`)?.focus({ preventScroll: true });
  };

  readonly typeCode = (text: string) => {
    const digits = digitsIn(text);
    if (digits) this.#send({ type: 'event', name: 'code.entered', value: { digits } });
    else {
      this.#happen({ type: 'codeTyped', as: 'wrong' });
      focusOn('#digits');
    }
  };

  readonly biggerText = () => {
    const textSize = (this.#state.textSize + 1) % (BIGGEST + 1);
    keep({ textSize });
    this.#happen({ type: 'resized', textSize });
  };

  readonly ask = (asked: boolean) => this.#happen({ type: 'ending', asked });

  readonly end = () => {
    this.#line?.end();
    this.#happen({ type: 'closed', why: 'ended' });
  };

  readonly begin = () => {
    const unsent = kept().unsent ?? [];
    const hearing: Hearing = {
      heard: (activities, old) => this.#happen({ type: 'heard', activities, old }),
      connected: (yes) => this.#happen({ type: 'connected', yes }),
      refused: (id) => this.#happen({ type: 'refused', id }),
      closed: (why) => this.#happen({ type: 'closed', why }),
    };
    // First of all, so that the server works while the page is drawn.
    this.#line = new DirectLine(hearing, this.#state.language);
    this.#happen({ type: 'opened' });
    focusOn('h1');
    for (const { id, outgoing } of unsent) this.#show(id, outgoing);
  };

  readonly retry = () => this.#line?.wake();

  /** The loader says after the # which site it is on; nobody else is told. */
  readonly close = () => parent.postMessage({ latchkey: 'close' }, location.hash.slice(1));

  #send(outgoing: Outgoing): string {
    const id = freshId();
    this.#show(id, outgoing);
    this.#line?.say(id, outgoing);
    return id;
  }

  #show(id: string, outgoing: Outgoing): void {
    if (outgoing.type === 'message') this.#happen({ type: 'said', id, text: outgoing.text, at: Date.now() });
    else this.#happen({ type: 'codeTyped', as: 'sent' });
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#happen({ type: 'stoppedWriting' }), WRITES_AT_MOST);
  }

  #happen(event: ChatEvent): void {
    const before = this.#state;
    this.#state = next(before, event);
    render(<Chat state={this.#state} acts={this} />, this.#main);
    settle(before, this.#state);
  }
}

/** Not `randomUUID`, which pages without https lack. */
function freshId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** Our code as people write it, "123 456" or "123-456"; nothing if it is none. */
function digitsIn(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

const main = document.getElementById('chat');
/** An old browser keeps the page as the server made it, which works by forms. */
const able = 'timeout' in AbortSignal && 'findLast' in Array.prototype;
if (main && able) new PatientChat(main, readPage(main));

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { segmentsOf } from '../../../dialogs/replies/gsm7.ts';
import { JsonFile } from '../jsonFile.ts';

/** How a text stands, as Twilio calls it. */
export type TextStatus = 'received' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed';

/** A text that went through the stand-in. */
export interface Text {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  readonly segments: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  status: TextStatus;
  /** Twilio's error number, where it did not arrive. */
  error: number | null;
}

/** What a person who tries the demo can make go wrong. */
export interface Conduct {
  /** What the API answers to a send: it takes it, asks to wait, fails, never answers, or takes it and the answer gets lost. */
  readonly answer: 'ok' | '429' | '500' | 'timeout' | 'lost';
  /** What becomes of texts: they arrive, the phone is a landline (30006), or it cannot be reached (30003). */
  readonly delivery: 'ok' | 'landline' | 'unreachable';
}

interface Kept {
  texts: Text[];
  conduct: Conduct;
  /** Numbers that said STOP to the carrier. */
  stopped: string[];
  readonly accountSid: string;
  readonly authToken: string;
}

/** Older texts than these are forgotten. */
const MOST = 500;

type New = Pick<Text, 'from' | 'to' | 'body' | 'direction' | 'status'>;

/** Every text of the demo, kept in a file. None leaves the machine. */
export class Texts {
  readonly #file: JsonFile<Kept>;
  readonly #now: () => number;

  private constructor(file: JsonFile<Kept>, now: () => number) {
    this.#file = file;
    this.#now = now;
  }

  static async open(dataDir: string, now: () => number): Promise<Texts> {
    const fresh = async (): Promise<Kept> => ({
      texts: [],
      conduct: { answer: 'ok', delivery: 'ok' },
      stopped: [],
      accountSid: `AC${hex()}`,
      authToken: hex(),
    });
    return new Texts(await JsonFile.open(join(dataDir, 'demo', 'texts.json'), fresh), now);
  }

  /** The account whose secret signs the webhooks; made at the first start. */
  get account(): { readonly accountSid: string; readonly authToken: string } {
    const { accountSid, authToken } = this.#file.value;
    return { accountSid, authToken };
  }

  get conduct(): Conduct {
    return this.#file.value.conduct;
  }

  behave(conduct: Conduct): void {
    this.#file.change((kept) => (kept.conduct = conduct));
  }

  add(text: New): Text {
    const whole: Text = { ...text, sid: `SM${hex()}`, segments: segmentsOf(text.body), at: this.#now(), error: null };
    this.#file.change((kept) => (kept.texts = [...kept.texts, whole].slice(-MOST)));
    return whole;
  }

  set({ sid }: Text, status: TextStatus, error: number | null = null): void {
    this.#file.change(({ texts }) => {
      const text = texts.find((one) => one.sid === sid);
      if (text) Object.assign(text, { status, error });
    });
  }

  /** The texts with that phone, the oldest first; of every phone where none is named. */
  with(number?: string): readonly Text[] {
    return this.#file.value.texts.filter(({ from, to }) => number === undefined || from === number || to === number);
  }

  one(sid: string): Text | undefined {
    return this.#file.value.texts.find((text) => text.sid === sid);
  }

  isStopped(number: string): boolean {
    return this.#file.value.stopped.includes(number);
  }

  stop(number: string, isStopped: boolean): void {
    this.#file.change((kept) => {
      const others = kept.stopped.filter((one) => one !== number);
      kept.stopped = isStopped ? [...others, number] : others;
    });
  }
}

function hex(): string {
  return randomBytes(16).toString('hex');
}

import type { FrontDesk } from './front.ts';

/** A patient who writes to a Latchkey with a desk; the words alone matter here. */
export class WebPatient {
  readonly #front: FrontDesk;
  readonly conversation: string;
  #count = 0;

  constructor(front: FrontDesk, conversation: string) {
    this.#front = front;
    this.conversation = conversation;
  }

  async says(...texts: string[]): Promise<void> {
    for (const text of texts) {
      const id = `p${++this.#count}`;
      await this.#front.latchkey.turns.take({
        type: 'message',
        channelId: 'web',
        id,
        conversation: { id: this.conversation },
        text,
      });
      await this.#front.latchkey.settled();
    }
  }

  /** All that was said in the conversation, by whom. */
  async log(): Promise<readonly (readonly [from: string, text: string])[]> {
    const rows = await this.#front.latchkey.store.since(this.conversation, 0);
    return rows.map(({ from, text }) => [from, text] as const);
  }

  async ref(): Promise<string> {
    const ticket = await this.#front.latchkey.store.ticketOf(this.conversation);
    if (ticket === null) throw new Error('no case is open');
    return ticket.ref;
  }
}

/** What brings a patient to staff at any hour, their account being locked. */
export const LOCKED = ["it says I'm locked out", 'just let me talk to someone please!!'];

/** What brings a patient to a lead: someone at home reads along. */
export const UNSAFE = [
  'my ex reads everything in my portal',
  'It is safe',
  'Not right now',
  'Someone can get into my portal',
  'Have staff help me',
  'Only in this chat',
];

/** What brings a patient to staff since somebody else may be in the account. */
export const TAKEN_OVER = [
  "I got an email that my password changed and it wasn't me",
  'I cannot',
  'Someone may read it',
  'I am not sure',
];

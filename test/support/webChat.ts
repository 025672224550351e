import type { TextDesk } from './textDesk.ts';

const LUIS = { id: 'luis', name: 'Luis M.' };
let count = 0;

/** A patient at the web chat of a Latchkey that has texts as well. */
export class WebChat {
  readonly id: string;
  readonly #desk: TextDesk;
  readonly #address: string;

  constructor(desk: TextDesk, { id = `web-${++count}`, address = `192.0.2.${count}` } = {}) {
    this.id = id;
    this.#desk = desk;
    this.#address = address;
  }

  /** @returns the bot's greeting and first question */
  async opens(locale = 'en'): Promise<string> {
    const { chats } = this.#desk.latchkey;
    const { rows } = await chats.take({ ...this.#to('open'), type: 'event', name: 'conversation.open', locale });
    return shown(rows).join('\n');
  }

  /** @returns all that is answered, at once or soon after */
  async says(text: string, id = `w${++count}`): Promise<string> {
    const before = await this.#rows();
    const { chats } = this.#desk.latchkey;
    await chats.take({ ...this.#to(id), type: 'message', text, address: this.#address });
    await this.#desk.settled();
    return (await this.#rows()).slice(before.length).join('\n');
  }

  /** Up to the wait for staff, with a code to go on by text. @returns the code */
  async asksForText(): Promise<string> {
    for (const text of ['my account is locked', 'staff', 'leave it']) await this.says(text);
    return this.newCode();
  }

  async newCode(): Promise<string> {
    const [, code] = /text "(GO \d{3} \d{3})" to 312-555-0150/.exec(await this.says('Go on by text')) ?? [];
    if (code === undefined) throw new Error('no code was shown');
    return code;
  }

  /** A staff member does something. */
  async staff(name: string, value: object = {}): Promise<void> {
    const event = { type: 'event', id: `d${++count}`, name, value: { by: LUIS, ...value } };
    await this.#desk.latchkey.turns.take({ ...event, conversation: { id: this.id } });
    await this.#desk.settled();
  }

  /** What the chat shows of us. */
  async shows(): Promise<string> {
    return (await this.#rows()).join('\n');
  }

  /** What is known in the conversation that the chat shows. */
  async talk() {
    const { store } = this.#desk.latchkey;
    const { state } = await store.load(this.id);
    return state.goesOnIn === undefined ? state.talk : (await store.load(state.goesOnIn.conversation)).state.talk;
  }

  async #rows(): Promise<string[]> {
    return shown(await this.#desk.latchkey.chats.since(this.id, 0));
  }

  #to(id: string) {
    return { channelId: 'web', id, conversation: { id: this.id } } as const;
  }
}

function shown(rows: readonly { readonly from: string; readonly text: string }[]): string[] {
  return rows.filter(({ from }) => from === 'bot' || from === 'staff').map(({ text }) => text);
}

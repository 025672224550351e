import { setTimeout as pause } from 'node:timers/promises';
import type { LogRow } from '../../../src/stores/store.ts';
import { type Next, nextWords, rests } from './nextWords.ts';
import type { Ward } from './ward.ts';

interface Said {
  readonly id: string;
  readonly next: Next;
}

/** What was said or done, and what came of it; kept for the verdict. */
export interface Heard extends Said {
  readonly rows: readonly LogRow[];
}

/** So many things are said in a conversation; then another begins, and the last one is left as it is. */
const SAID_IN_ONE = 15;
const REST_MS = 250;

/** Patients who talk at once until told to stop; each says the same again until answered, and sometimes once more. */
export class Patients {
  /** By conversation. */
  readonly heard = new Map<string, Heard[]>();
  /** Messages whose second answer was not the first. */
  readonly contradicted: string[] = [];
  readonly #ward: Ward;
  readonly #random: () => number;
  #done = false;

  constructor(ward: Ward, random: () => number) {
    this.#ward = ward;
    this.#random = random;
  }

  async talk(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, (_, i) => this.#live(`patient-${i}`)));
  }

  stop(): void {
    this.#done = true;
  }

  async #live(patient: string): Promise<void> {
    for (let n = 0; !this.#done; n++) await this.#converse(`${patient}.${n}`);
  }

  async #converse(conversation: string): Promise<void> {
    const heard: Heard[] = [];
    this.heard.set(conversation, heard);
    let claimed = false;
    for (let n = 0; n < SAID_IN_ONE && !this.#done; n++) {
      const last = (await this.#log(conversation)).findLast(({ from }) => from === 'bot');
      const next = nextWords(last, claimed, this.#random);
      if ('name' in next) claimed = next.name === 'staff.claimed';
      const id = `${'name' in next ? 'e' : 'm'}${n}`;
      heard.push(await this.#sayOnce(conversation, { id, next }));
      await pause(rests(last) ? REST_MS : 5 + this.#random() * 20);
    }
  }

  async #sayOnce(conversation: string, { id, next }: Said): Promise<Heard> {
    const rows = await this.#say(conversation, { id, next });
    if (this.#random() < 0.2) {
      const again = await this.#say(conversation, { id, next: { text: 'said again' } });
      if (JSON.stringify(again) !== JSON.stringify(rows)) this.contradicted.push(`${conversation} ${id}`);
    }
    return { id, next, rows };
  }

  async #say(conversation: string, { id, next }: Said): Promise<readonly LogRow[]> {
    const type = 'name' in next ? 'event' : 'message';
    const { rows = [] } = await this.#ward.ask({
      take: { type, id, ...next, channelId: 'web', conversation: { id: conversation } },
    });
    return rows;
  }

  async #log(conversation: string): Promise<readonly LogRow[]> {
    const { rows = [] } = await this.#ward.ask({ log: conversation });
    return rows;
  }
}

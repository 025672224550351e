import type { LogRow } from '../../../src/stores/store.ts';
import { SCRIPT } from './bot.ts';
import type { Reply } from './child.ts';
import type { Ward } from './ward.ts';

/** What a patient was answered, kept for the verdict. */
export interface Heard {
  readonly conversation: string;
  readonly id: string;
  readonly rows: readonly LogRow[];
}

/** Patients who talk at once until told to stop; each says the same again until answered, and sometimes once more. */
export class Patients {
  readonly heard: Heard[] = [];
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
    await Promise.all(Array.from({ length: count }, (_, i) => this.#one(`patient-${i}`)));
  }

  stop(): void {
    this.#done = true;
  }

  async #one(conversation: string): Promise<void> {
    for (let n = 0; !this.#done; n++) {
      const id = `m${n}`;
      const rows = await this.#say(conversation, id, SCRIPT[n % SCRIPT.length] ?? '');
      this.heard.push({ conversation, id, rows });
      if (this.#random() > 0.2) continue;
      const again = await this.#say(conversation, id, 'said again');
      if (JSON.stringify(again) !== JSON.stringify(rows)) this.contradicted.push(`${conversation} ${id}`);
    }
  }

  async #say(conversation: string, id: string, text: string): Promise<readonly LogRow[]> {
    const reply: Reply = await this.#ward.ask({
      take: { type: 'message', id, text, channelId: 'web', conversation: { id: conversation } },
    });
    return 'answer' in reply ? reply.answer.rows : [];
  }
}

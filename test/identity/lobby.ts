import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type Ingredients, type Latchkey } from '../../src/compose.ts';
import type { LogRow } from '../../src/stores/store.ts';
import { clinicWith, type Changes } from '../support/clinic.ts';
import { ANA, RecordOf } from '../support/record.ts';

const quiet = { warn: () => undefined, error: () => undefined };

export interface LobbyOptions {
  readonly portal: Ingredients['portal'];
  readonly clinic: Changes;
  readonly now: () => number;
}

/** One Latchkey in which many strangers talk, each in a conversation of their own. */
export class Lobby {
  readonly latchkey: Latchkey;
  readonly #dataDir: string;
  #messages = 0;

  private constructor(latchkey: Latchkey, dataDir: string) {
    this.latchkey = latchkey;
    this.#dataDir = dataDir;
  }

  static async open({ portal, clinic, now }: LobbyOptions): Promise<Lobby> {
    const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-lobby-'));
    const latchkey = await compose({
      clinic: clinicWith(clinic),
      dataDir,
      dataKeys: randomBytes(32).toString('base64'),
      portal,
      forms: { origin: Promise.resolve('https://chat.clinic.example'), record: new RecordOf([ANA]) },
      clock: { now },
      random: Math.random,
      log: quiet,
    });
    return new Lobby(latchkey, dataDir);
  }

  /** Says one thing. @returns when its reply is on disk; what it causes may still be under way. */
  async say(conversation: string, text: string, channelId = 'web'): Promise<void> {
    await this.#take(conversation, { type: 'message', text, channelId });
  }

  /** Types into the code box; by text there is none. */
  async code(conversation: string, digits: string, channelId = 'web'): Promise<void> {
    if (channelId === 'sms') return this.say(conversation, digits, channelId);
    return this.#take(conversation, { type: 'event', name: 'code.entered', value: { digits }, channelId });
  }

  log(conversation: string): Promise<readonly LogRow[]> {
    return this.latchkey.turns.since(conversation, 0);
  }

  async close(): Promise<void> {
    await this.latchkey.stop();
    rmSync(this.#dataDir, { recursive: true });
  }

  async #take(conversation: string, activity: object): Promise<void> {
    const id = `m${++this.#messages}`;
    await this.latchkey.turns.take({ id, conversation: { id: conversation }, ...activity });
  }
}

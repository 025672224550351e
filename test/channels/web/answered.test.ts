import { expect, test } from '@jest/globals';
import { answered } from '../../../channels/web/page/answered.ts';
import type { MachineRoom, Row } from '../../../channels/web/ports.ts';

type Watcher = Parameters<MachineRoom['onCommitted']>[0];

/** A machine room whose bot says nothing in the turn itself. */
class SilentRoom implements MachineRoom {
  readonly #log: Row[] = [row(1, 'bot', 'Type the code here.')];
  readonly #watchers = new Set<Watcher>();

  async take() {
    return { rows: [] };
  }

  async since(_conversation: string, seq: number) {
    return this.#log.filter((one) => one.seq > seq);
  }

  onCommitted(watcher: Watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Another worker commits: its rows are in the log, and the news has none. */
  elsewhere(from: string, conversation: string | null): void {
    this.#log.push(row(this.#log.length + 1, from, 'Thank you.'));
    for (const watcher of this.#watchers) watcher({ conversation, rows: [] });
  }
}

const row = (seq: number, from: string, text: string): Row => ({ seq, from, text, at: 0 });
const code = { type: 'event', channelId: 'web', id: 'x', conversation: { id: 'ana' }, name: 'code.entered' } as const;

/** Milliseconds until the page is drawn. */
async function drawn(happens: (room: SilentRoom) => void): Promise<number> {
  const room = new SilentRoom();
  const from = performance.now();
  const page = answered(room, code);
  await new Promise(setImmediate);
  happens(room);
  await page;
  return performance.now() - from;
}

test.each(['ana', null])(
  'an answer that another worker gave is shown as soon as it is there (news of %p)',
  async (of) => {
    expect(await drawn((room) => room.elsewhere('bot', of))).toBeLessThan(1000);
  },
);

test.each([
  ['the patient’s own words alone', (room: SilentRoom) => room.elsewhere('patient', 'ana')],
  ['what happens in another conversation', (room: SilentRoom) => room.elsewhere('patient', 'bo')],
])('%s are no answer: the page comes after two seconds', async (_, happens) => {
  const took = await drawn(happens);
  expect(took).toBeGreaterThan(1900);
});

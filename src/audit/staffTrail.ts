import { randomUUID } from 'node:crypto';
import { codeOf } from '../errors/fault.ts';
import type { Store } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';

/** Two workers may write for the same staff member at once; more often than this it is something else. */
const RETRIES = 5;
/** Milliseconds in which a staff member's looks at the same screen count as one. */
const ONE_LOOK = 60_000;

/** What an act was about: ids, outcomes and counts, never anyone's words. */
export type ActDetail = Readonly<Record<string, string | number | boolean>>;

export interface StaffTrailParts {
  readonly store: Pick<Store, 'load' | 'commit'>;
  readonly clock: Clock;
}

/** The name of the chain that holds what a staff member did apart from cases. */
function staffChain(id: string): string {
  return `${PREFIX}${id}`;
}

const PREFIX = 'desk:';

/** Writes down what staff look at and do that belongs to no case: a chain of audit rows for each staff member, so that nobody waits for another. */
export class StaffTrail {
  readonly #parts: StaffTrailParts;
  readonly #looks = new Map<string, number>();

  constructor(parts: StaffTrailParts) {
    this.#parts = parts;
  }

  /** Resolves when the row is on disk. */
  async note(staffId: string, what: string, detail: ActDetail = {}): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#write(staffId, {
          what: `staff.${what}`,
          detail: JSON.stringify({ by: staffId, ...detail }),
        });
        return;
      } catch (error) {
        if (codeOf(error) !== 'CONFLICT' || attempt === RETRIES) throw error;
      }
    }
  }

  /** The desk reads what it shows at every event; that a staff member saw a screen is one row a minute, whatever happens in it. */
  async saw(staffId: string, what: string): Promise<void> {
    const at = this.#parts.clock.now();
    const look = `${staffId} ${what}`;
    if (Math.abs(at - (this.#looks.get(look) ?? -Infinity)) < ONE_LOOK) return;
    this.#looks.set(look, at);
    await this.note(staffId, `saw.${what}`);
  }

  async #write(staffId: string, audit: { readonly what: string; readonly detail: string }): Promise<void> {
    const { store, clock } = this.#parts;
    const conversation = staffChain(staffId);
    const saved = await store.load(conversation);
    await store.commit({
      conversation,
      channel: 'desk',
      messageId: randomUUID(),
      at: clock.now(),
      saved,
      state: saved.state,
      lines: [],
      effects: [],
      timers: [],
      dropsTimers: false,
      cases: [],
      audits: [audit],
    });
  }
}

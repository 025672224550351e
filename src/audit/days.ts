import { faultOf, type Log } from '../errors/fault.ts';
import type { AuditHead, AuditPlace, AuditRow, NewAudit, Store, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How many rows are read, and how many ends of chains stand in one row. */
const PAGE = 1000;
const ENDS_A_ROW = 100;
/** The record that says how far the days are linked. */
const LINKED = 'audit days';
/** Six years and more: 45 CFR 164.316(b)(2)(i). */
const KEPT = 10 * 365 * DAY;

/** The chain of the rows that link all others, day by day. */
export const DAYS = 'audit:days';

/** Conversation → how many rows its chain had, and the hash of the last. */
export type Ends = Readonly<Record<string, readonly [count: number, head: string]>>;

export interface AuditDaysParts {
  readonly store: Pick<Store, 'auditRows' | 'audit' | 'load' | 'commit' | 'record' | 'change'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Once a day writes down where every chain ends that grew, in a chain of its own: a case that is removed whole, which its own
 * chain cannot tell of, is missed then. One chain for all rows would do the same, but all conversations would wait for each other.
 */
export class AuditDays {
  readonly #parts: AuditDaysParts;
  #clock: ReturnType<typeof setInterval> | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(parts: AuditDaysParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#clock = setInterval(() => this.#look(), HOUR).unref();
    this.#look();
  }

  async stop(): Promise<void> {
    clearInterval(this.#clock);
    await this.#running;
  }

  /** Links what came since the last link, if that is a day ago. @returns whether it did. */
  async link(): Promise<boolean> {
    const { store, clock } = this.#parts;
    const now = clock.now();
    const upTo = (await store.record<Time>(LINKED, now)) ?? 0;
    // A link in the future was made before the clock was set back.
    if (upTo <= now && now - upTo < DAY) return false;
    // A turn that began before the last link may have been written after it.
    const ends = await this.#ends(Math.min(upTo, now - DAY) - HOUR, now);
    if (ends.length > 0) await this.#write(rowsOf(ends), now);
    await store.change<Time, null>(LINKED, now, () => ({ after: now, until: now + KEPT, result: null }));
    return ends.length > 0;
  }

  #look(): void {
    this.#running = this.#running
      .then(() => this.link())
      .then(
        () => undefined,
        (error: unknown) =>
          this.#parts.log.error({ fault: faultOf(error) }, 'the audit’s day was not linked; it is tried again'),
      );
  }

  async #ends(from: Time, to: Time): Promise<readonly AuditHead[]> {
    const { store } = this.#parts;
    const grown = new Set<string>();
    let before: AuditPlace | null = null;
    let rows: readonly AuditRow[];
    do {
      rows = await store.auditRows({ from, to, before, limit: PAGE });
      for (const { conversation } of rows) if (conversation !== DAYS) grown.add(conversation);
      before = rows.at(-1) ?? null;
    } while (rows.length === PAGE);
    const ends: AuditHead[] = [];
    for (const conversation of [...grown].sort()) {
      const { count, head } = await store.audit(conversation);
      ends.push({ conversation, count, head });
    }
    return ends;
  }

  /** Of two workers that link at once the second meets a conflict, and leaves it to the first. */
  async #write(audits: readonly NewAudit[], at: Time): Promise<void> {
    const { store } = this.#parts;
    const saved = await store.load(DAYS);
    const nothing = { lines: [], effects: [], timers: [], dropsTimers: false, cases: [] };
    const unit = { conversation: DAYS, channel: 'desk', messageId: `link:${at}`, at, saved, state: saved.state };
    await store.commit({ ...unit, ...nothing, audits });
  }
}

function rowsOf(ends: readonly AuditHead[]): readonly NewAudit[] {
  const parts = Array.from({ length: Math.ceil(ends.length / ENDS_A_ROW) }, (_, i) =>
    ends.slice(i * ENDS_A_ROW, (i + 1) * ENDS_A_ROW),
  );
  return parts.map((part) => {
    const detail: Ends = Object.fromEntries(part.map(({ conversation, count, head }) => [conversation, [count, head]]));
    return { what: 'audit.linked', detail: JSON.stringify(detail) };
  });
}

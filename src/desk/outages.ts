import { randomUUID } from 'node:crypto';
import type { Store, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Turns } from '../turns/turns.ts';

/** So long a lead may take it back before patients are told, or before it counts; milliseconds. */
const UNDO = 30_000;
/** Who asks to be told so long after it was over is told at once; milliseconds. */
const LATE = 3_600_000;
const DECLARED = 'desk: outage';
const LIST = 'desk: outage list';
/** Until somebody ends it: longer than any outage; milliseconds. */
const KEPT = 30 * 24 * 3_600_000;

/** An outage that a lead declared, or ended. */
export interface Outage {
  readonly id: string;
  readonly since: Time;
  /** As other staff read it. */
  readonly byName: string;
  /** When it is over and those who asked are told; null while nobody says so. */
  readonly overAt: Time | null;
}

export interface OutagesParts {
  readonly store: Pick<Store, 'record' | 'change'>;
  readonly clock: Clock;
}

/** The outage that holds, and the conversations that asked to be told when it is over. */
export class Outages {
  readonly #parts: OutagesParts;

  constructor(parts: OutagesParts) {
    this.#parts = parts;
  }

  /** What was declared; null when nothing was, or it has long been over. */
  now(): Promise<Outage | null> {
    return this.#parts.store.record<Outage>(DECLARED, this.#at());
  }

  async waiting(): Promise<number> {
    return (await this.#list()).length;
  }

  /** The conversation will be told once. */
  async join(conversation: string): Promise<void> {
    await this.#changeList((before) => [...new Set([...before, conversation])]);
  }

  /** @returns false when one holds already. */
  declare(byName: string): Promise<boolean> {
    const at = this.#at();
    return this.#change((before) => {
      if (before !== null && !isOver(before, at))
        return { after: { ...before, overAt: null }, result: before.overAt !== null };
      return { after: { id: randomUUID(), since: at, byName, overAt: null }, result: true };
    });
  }

  /** Those who asked are told in half a minute. Without a declared outage it is the same: they may have met a portal that was down. */
  end(byName: string): Promise<boolean> {
    const at = this.#at();
    return this.#change((before) => {
      if (before !== null && before.overAt !== null && !isOver(before, at)) return { after: before, result: false };
      const outage = before !== null && !isOver(before, at) ? before : { id: randomUUID(), since: at, byName };
      return { after: { ...outage, byName, overAt: at + UNDO }, result: true };
    });
  }

  /** Takes back what was said last, while that is possible: that it is over, or that there is an outage at all. */
  undo(): Promise<boolean> {
    const at = this.#at();
    return this.#change((before) => {
      if (before === null || isOver(before, at)) return { after: before, result: false };
      if (before.overAt !== null) return { after: { ...before, overAt: null }, result: true };
      if (at - before.since > UNDO) return { after: before, result: false };
      // Whoever heard of it and asked to be told must be.
      return { after: { ...before, overAt: at }, result: true };
    });
  }

  /** Tells those who asked, when it is over. A kill half-way tells the rest later, and nobody twice: their turn has the outage's id. */
  async tell(turns: Pick<Turns, 'take'>): Promise<number> {
    const outage = await this.now();
    if (outage === null || !isOver(outage, this.#at())) return 0;
    const waiting = await this.#list();
    for (const conversation of waiting) {
      const id = `outage:${outage.id}`;
      await turns.take({ type: 'event', id, name: 'outage.over', conversation: { id: conversation } });
    }
    if (waiting.length > 0)
      await this.#changeList((before) => before.filter((conversation) => !waiting.includes(conversation)));
    return waiting.length;
  }

  async #list(): Promise<readonly string[]> {
    return (await this.#parts.store.record<readonly string[]>(LIST, this.#at())) ?? [];
  }

  async #changeList(act: (before: readonly string[]) => readonly string[]): Promise<void> {
    const at = this.#at();
    await this.#parts.store.change<readonly string[], null>(LIST, at, (before) => {
      const after = act(before ?? []);
      return { after: after.length > 0 ? after : null, until: at + KEPT, result: null };
    });
  }

  #change(
    act: (before: Outage | null) => { readonly after: Outage | null; readonly result: boolean },
  ): Promise<boolean> {
    const at = this.#at();
    return this.#parts.store.change<Outage, boolean>(DECLARED, at, (before) => {
      const { after, result } = act(before);
      return { after, until: after?.overAt ? after.overAt + LATE : at + KEPT, result };
    });
  }

  #at(): Time {
    return this.#parts.clock.now();
  }
}

/** Whether patients still hear of it. An end is never further off than the time to take it back, but for a clock that was set back. */
export function isOver({ overAt }: Pick<Outage, 'overAt'>, at: Time): boolean {
  return overAt !== null && (overAt <= at || overAt - at > UNDO);
}

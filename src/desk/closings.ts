import type { StaffOutcome } from '../../flows/talk.ts';
import type { Store, Ticket } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { CaseNote, CaseNotes } from './caseNotes.ts';
import type { Door } from './door.ts';
import type { Staff } from './walls.ts';

/** So long a close can be taken back: the patient has not been told yet (milliseconds). */
const TAKE_BACK = 60_000;

export interface ClosingsParts {
  readonly store: Pick<Store, 'since' | 'ticketOf'>;
  readonly door: Pick<Door, 'event' | 'note'>;
  readonly notes: CaseNotes;
  readonly clock: Clock;
}

/** Cases that end a minute after staff said so. Nothing is said to the patient before, so there is nothing to take back from them. */
export class Closings {
  readonly #parts: ClosingsParts;

  constructor(parts: ClosingsParts) {
    this.#parts = parts;
  }

  async begin({ id, name }: Staff, ticket: Ticket, outcome: StaffOutcome): Promise<void> {
    const { store, door, notes, clock } = this.#parts;
    const at = clock.now();
    const seq = (await store.since(ticket.conversation, 0)).at(-1)?.seq ?? 0;
    await notes.change(ticket.ref, at, (note) => ({ ...note, closing: { outcome, by: { id, name }, at, seq } }));
    await door.note({ id, name }, ticket, { what: 'closing', detail: { outcome }, note: 'closing' });
  }

  /** @returns whether there was one. */
  async takeBack(by: Pick<Staff, 'id' | 'name'>, ticket: Ticket, note = 'closing.takenBack'): Promise<boolean> {
    const { closing } = await this.#of(ticket.ref);
    if (closing === undefined) return false;
    await this.#drop(ticket.ref);
    await this.#parts.door.note(by, ticket, { what: 'closing.takenBack', note });
    return true;
  }

  /** Ends it, due or not. */
  async finish(ticket: Ticket): Promise<void> {
    const { closing } = await this.#of(ticket.ref);
    if (closing === undefined) return;
    const { by, outcome } = closing;
    await this.#parts.door.event(by, ticket, { name: 'staff.closed', value: { outcome } });
    await this.#drop(ticket.ref);
  }

  /** Ends a case whose minute is over; a patient who wrote meanwhile keeps it open. @returns whether it is being closed. */
  async isUnderWay(ticket: Ticket): Promise<boolean> {
    const { store, clock } = this.#parts;
    const { closing } = await this.#of(ticket.ref);
    if (closing === undefined) return false;
    const rows = await store.since(ticket.conversation, closing.seq);
    if (rows.some(({ from }) => from === 'patient')) {
      await this.takeBack(closing.by, ticket, 'closing.patientWrote');
      return false;
    }
    // Also where the clock was set back: the patient is not kept waiting for it.
    if (Math.abs(clock.now() - closing.at) >= TAKE_BACK) await this.finish(ticket);
    return true;
  }

  #of(ref: string): Promise<CaseNote> {
    return this.#parts.notes.of(ref, this.#parts.clock.now());
  }

  async #drop(ref: string): Promise<void> {
    await this.#parts.notes.change(ref, this.#parts.clock.now(), ({ closing: _, ...note }) => note);
  }
}

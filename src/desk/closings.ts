import type { StaffOutcome } from '../../flows/talk.ts';
import type { Store, Ticket, Time } from '../stores/store.ts';
import type { CaseNotes } from './caseNotes.ts';
import type { Door } from './door.ts';
import type { Staff } from './walls.ts';

/** So long a close can be taken back: the patient has not been told yet (milliseconds). */
export const TAKE_BACK = 60_000;

export interface ClosingsParts {
  readonly store: Pick<Store, 'since' | 'ticketOf'>;
  readonly door: Pick<Door, 'event' | 'note'>;
  readonly notes: CaseNotes;
}

/** Cases that end a minute after staff said so. Nothing is said to the patient before, so there is nothing to take back from them. */
export class Closings {
  readonly #parts: ClosingsParts;

  constructor(parts: ClosingsParts) {
    this.#parts = parts;
  }

  async begin({ id, name }: Staff, ticket: Ticket, outcome: StaffOutcome, at: Time): Promise<void> {
    const { store, door, notes } = this.#parts;
    const seq = (await store.since(ticket.conversation, 0)).at(-1)?.seq ?? 0;
    await notes.change(ticket.ref, at, (note) => ({ ...note, closing: { outcome, by: { id, name }, at, seq } }));
    await door.note({ id, name }, ticket, { what: 'closing', detail: { outcome }, note: 'closing' });
  }

  /** @returns whether there was one. */
  async takeBack(
    by: Pick<Staff, 'id' | 'name'>,
    ticket: Ticket,
    at: Time,
    note = 'closing.takenBack',
  ): Promise<boolean> {
    const { closing } = await this.#parts.notes.of(ticket.ref, at);
    if (closing === undefined) return false;
    await this.#drop(ticket.ref, at);
    await this.#parts.door.note(by, ticket, { what: 'closing.takenBack', note });
    return true;
  }

  /** Ends it, due or not. */
  async finish(ticket: Ticket, at: Time): Promise<void> {
    const { closing } = await this.#parts.notes.of(ticket.ref, at);
    if (closing === undefined) return;
    const { by, outcome } = closing;
    await this.#parts.door.event(by, ticket, { name: 'staff.closed', value: { outcome } });
    await this.#drop(ticket.ref, at);
  }

  /** Ends a case whose minute is over; a patient who wrote meanwhile keeps it open. @returns whether it is being closed. */
  async isUnderWay(ticket: Ticket, at: Time): Promise<boolean> {
    const { store, notes } = this.#parts;
    const { closing } = await notes.of(ticket.ref, at);
    if (closing === undefined) return false;
    const rows = await store.since(ticket.conversation, closing.seq);
    if (rows.some(({ from }) => from === 'patient')) {
      await this.takeBack(closing.by, ticket, at, 'closing.patientWrote');
      return false;
    }
    if (at >= closing.at + TAKE_BACK) await this.finish(ticket, at);
    return true;
  }

  async #drop(ref: string, at: Time): Promise<void> {
    await this.#parts.notes.change(ref, at, ({ closing: _, ...note }) => note);
  }
}

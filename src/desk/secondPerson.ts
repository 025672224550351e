import type { Time } from '../stores/store.ts';
import type { ActionName } from './actionRules.ts';
import type { CaseNotes, SecondPerson } from './caseNotes.ts';
import type { Staff } from './walls.ts';

/** As long as a tick counts (milliseconds). */
const COUNTS_FOR = 15 * 60_000;

/** Who asks, in which case, and for what. */
interface Asking {
  readonly by: Staff;
  readonly ref: string;
  readonly action: ActionName;
}

/** What one person may not do alone: another looks at the case and agrees, and one of the two is a lead. */
export class SecondPersons {
  readonly #notes: CaseNotes;

  constructor(notes: CaseNotes) {
    this.#notes = notes;
  }

  async ask({ by, ref, action }: Asking, at: Time): Promise<void> {
    const second: SecondPerson = { action, by, askedAt: at, approved: null };
    await this.#notes.change(ref, at, (note) => ({ ...note, second }));
  }

  /** @returns what was agreed to; null when nothing is asked for, or this one is nobody's second. */
  async approve({ id, name, role }: Staff, ref: string, at: Time): Promise<ActionName | null> {
    const { second } = await this.#notes.change(ref, at, (note) => {
      const { second: asked } = note;
      const may = asked !== undefined && isOpen(asked, at) && asked.by.id !== id;
      if (!may || (role !== 'lead' && asked.by.role !== 'lead')) return note;
      return { ...note, second: { ...asked, approved: { by: { id, name }, at } } };
    });
    return second?.approved?.by.id === id ? second.action : null;
  }

  /** Whether someone agreed to this, for this staff member, a while ago at most. */
  async hasAgreed({ by, ref, action }: Asking, at: Time): Promise<boolean> {
    const { second } = await this.#notes.of(ref, at);
    return second?.action === action && second.by.id === by.id && second.approved !== null && isOpen(second, at);
  }

  /** Agreed to once, done once. */
  async use(ref: string, at: Time): Promise<void> {
    await this.#notes.change(ref, at, ({ second: _, ...note }) => note);
  }
}

function isOpen({ askedAt, approved }: SecondPerson, at: Time): boolean {
  const since = approved?.at ?? askedAt;
  // A clock that was set back must not make it count for longer.
  return since <= at && at < since + COUNTS_FOR;
}

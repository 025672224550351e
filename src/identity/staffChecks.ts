import type { Store, Time } from '../stores/store.ts';
import { mintProof, type IdentityProof } from './proof.ts';

/** How long a tick counts: long enough for a call, too short for the next patient (milliseconds). */
const COUNTS_FOR = 15 * 60_000;

/** The clinic's checklist: so many in all, each of `always` among them. */
export interface CheckRules {
  readonly needs: number;
  readonly always: readonly string[];
  readonly of: readonly string[];
}

/** Ticks belong to one staff member in one case. */
export interface Checking {
  readonly ref: string;
  readonly conversation: string;
  readonly staffId: string;
}

type Ticks = Readonly<Record<string, Time>>;

/** What staff have checked before they touch an account. The only place that mints a proof of staff. */
export class StaffChecks {
  readonly rules: CheckRules;
  readonly #store: Pick<Store, 'change'>;

  constructor(rules: CheckRules, store: Pick<Store, 'change'>) {
    const { needs, always, of } = rules;
    this.rules = { needs, always, of: of.filter((check) => !always.includes(check)) };
    this.#store = store;
  }

  knows(check: string): boolean {
    return this.rules.always.includes(check) || this.rules.of.includes(check);
  }

  /** Sets or takes away one tick. */
  async tick(
    whose: Checking,
    { check, on }: { readonly check: string; readonly on: boolean },
    at: Time,
  ): Promise<void> {
    await this.#change(whose, at, ({ [check]: _, ...others }) => (on ? { ...others, [check]: at } : others));
  }

  /** The ticks that count, and when each was made. */
  ticked(whose: Checking, at: Time): Promise<Ticks> {
    return this.#change(whose, at, (ticks) => ticks);
  }

  async hasTicked(whose: Checking, check: string, at: Time): Promise<boolean> {
    return Object.hasOwn(await this.ticked(whose, at), check);
  }

  /** The proof that the ticks make; null while they are too few. It ends with the first of them that runs out. */
  async prove(whose: Checking, at: Time): Promise<IdentityProof<'staff-verified'> | null> {
    const ticks = await this.ticked(whose, at);
    const { needs, always } = this.rules;
    if (Object.keys(ticks).length < needs || always.some((check) => !Object.hasOwn(ticks, check))) return null;
    const expiresAt = Math.min(...Object.values(ticks)) + COUNTS_FOR;
    return mintProof({ level: 'staff-verified', caseId: whose.conversation, about: null, expiresAt });
  }

  #change({ ref, staffId }: Checking, at: Time, act: (ticks: Ticks) => Ticks): Promise<Ticks> {
    return this.#store.change<Ticks, Ticks>(`staff checks ${ref} ${staffId}`, at, (before) => {
      // One from the future was made before the clock was set back; nobody knows how long ago.
      const counting = Object.entries(before ?? {}).filter(([, when]) => when <= at && at < when + COUNTS_FOR);
      const after = act(Object.fromEntries(counting));
      return { after, until: at + COUNTS_FOR, result: after };
    });
  }
}

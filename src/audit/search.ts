import type { AuditPlace, AuditRow, CaseInShort, Store, Time } from '../stores/store.ts';
import { DAYS } from './days.ts';

/** How many rows are read at once, and how many one search looks at before it hands on what it has. */
const PAGE = 500;
const MOST_READ = 20_000;

/** Which rows; what is absent is not asked. */
export interface Wanted {
  readonly case?: string | undefined;
  readonly staff?: string | undefined;
  /** How the act begins: `staff.` is whatever staff did. */
  readonly act?: string | undefined;
  readonly from: Time;
  readonly to: Time;
}

/** A row of the audit, with the case it belongs to. */
export interface AuditLine extends Pick<AuditRow, 'at' | 'n' | 'what' | 'hash'> {
  readonly ref: string | null;
  readonly by: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Where a search goes on, and how many rows are wanted. */
export interface Page {
  readonly before: AuditPlace | null;
  readonly limit: number;
}

export interface FoundLines {
  readonly lines: readonly AuditLine[];
  /** Where the search goes on; null: that was all. */
  readonly next: AuditPlace | null;
}

export interface AuditSearchParts {
  readonly store: Pick<Store, 'auditRows' | 'audit' | 'casesOf' | 'caseNamed'>;
  /** The roles that may see cases of patients who are not safe. */
  readonly seesSafety: readonly string[];
}

/** Finds audit rows for a staff member, leaving out cases that they may not see. */
export class AuditSearch {
  readonly #parts: AuditSearchParts;

  constructor(parts: AuditSearchParts) {
    this.#parts = parts;
  }

  /** The newest first; fewer than `limit` come, with a place to go on from, when few of many rows fit. */
  async find(wanted: Wanted, reader: { readonly role: string }, { before, limit }: Page): Promise<FoundLines> {
    const refOf = this.#refs(this.#parts.seesSafety.includes(reader.role));
    const lines: AuditLine[] = [];
    let place = before;
    let read = 0;
    for await (const row of this.#rows(wanted, before)) {
      if (lines.length === limit || read === MOST_READ) return { lines, next: place };
      read += 1;
      place = row;
      const told = detailOf(row);
      if (!fits(row, told.by, wanted)) continue;
      const ref = await refOf(row);
      if (ref === 'hidden' || (wanted.case ?? ref) !== ref) continue;
      lines.push({ at: row.at, n: row.n, what: row.what, hash: row.hash, ref, ...told });
    }
    return { lines, next: null };
  }

  /** Tells which case a row belongs to. Cases of a conversation are read once a search. */
  #refs(seesSafety: boolean): (row: AuditRow) => Promise<string | null> {
    const known = new Map<string, readonly CaseInShort[]>();
    return async ({ conversation, at }) => {
      const cases = known.get(conversation) ?? (await this.#parts.store.casesOf(conversation));
      known.set(conversation, cases);
      return !seesSafety && cases.some(({ reason }) => reason === 'safety') ? 'hidden' : refAt(cases, at);
    };
  }

  async *#rows({ case: ref, from, to }: Wanted, before: AuditPlace | null): AsyncGenerator<AuditRow> {
    const { store } = this.#parts;
    if (ref !== undefined) {
      const found = await store.caseNamed(ref);
      if (found === null) return;
      const { rows } = await store.audit(found.conversation);
      const inTime = rows.filter((row) => row.at >= from && row.at < to);
      yield* inTime.filter((row) => before === null || row.n < before.n).reverse();
      return;
    }
    let place = before;
    let page: readonly AuditRow[];
    do {
      page = await store.auditRows({ from, to, before: place, limit: PAGE });
      yield* page;
      place = page.at(-1) ?? null;
    } while (page.length === PAGE);
  }
}

function fits({ conversation, what }: AuditRow, by: string | null, { staff, act = '' }: Wanted): boolean {
  return conversation !== DAYS && what.startsWith(act) && (staff === undefined || by === staff);
}

function detailOf({ detail }: AuditRow): Pick<AuditLine, 'detail' | 'by'> {
  const { by = null, ...rest } = read(detail);
  return { by: typeof by === 'string' ? by : null, detail: rest };
}

/** What was said before a case opened led to it; what came after it closed leads to the next one, or was its echo. */
function refAt(cases: readonly CaseInShort[], at: Time): string | null {
  const opened = cases.filter(({ openedAt }) => openedAt <= at);
  return (opened.at(-1) ?? cases[0])?.ref ?? null;
}

/** Whoever tampers with the file must not be able to hide the rest of it. */
function read(detail: string): Record<string, unknown> {
  try {
    return JSON.parse(detail) as Record<string, unknown>;
  } catch {
    return { unreadable: detail };
  }
}

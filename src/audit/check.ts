import type { AuditPlace, AuditRow, AuditTrail, Store } from '../stores/store.ts';
import { DAYS, type Ends } from './days.ts';

const PAGE = 1000;

export interface CheckParts {
  readonly store: Pick<Store, 'audit' | 'auditHeads' | 'auditRows'>;
  /** The number of the first row of a trail that is not what was written; null when it is whole. */
  readonly firstBreak: (trail: AuditTrail) => number | null;
}

/** What a look at every audit row found. */
export interface Checked {
  readonly chains: number;
  readonly rows: number;
  /** The newest link between the chains; empty before the first. */
  readonly newest: string;
  /** Every link, so that one that was written down elsewhere can be looked for. */
  readonly links: ReadonlySet<string>;
  /** What is wrong, in plain words; none when the audit is whole. */
  readonly faults: readonly string[];
}

/** Looks at every row of every chain, and at what the daily links say that there must be. */
export async function checkAudit({ store, firstBreak }: CheckParts): Promise<Checked> {
  const days = await store.audit(DAYS);
  const linked = linkedIn(days);
  const seen = new Set<string>();
  const faults: string[] = [];
  let rows = 0;
  for await (const conversation of chainsIn(store)) {
    const trail = await store.audit(conversation);
    rows += trail.rows.length;
    seen.add(conversation);
    const broken = firstBreak(trail);
    if (broken !== null) faults.push(breakInWords(conversation, trail, broken));
    else faults.push(...rewritten(conversation, trail, linked.get(conversation) ?? []));
  }
  const gone = [...linked.keys()].filter((conversation) => !seen.has(conversation));
  faults.push(...gone.map((conversation) => `${named(conversation)}: all its rows are gone.`));
  for (const conversation of await strays(store, seen)) {
    // One that began while we read has its end by now.
    if ((await store.audit(conversation)).count > 0) continue;
    faults.push(`${named(conversation)}: there are rows, but nothing that says where they end.`);
  }
  return {
    chains: seen.size,
    rows,
    newest: days.rows.at(-1)?.hash ?? '',
    links: new Set(days.rows.map(({ hash }) => hash)),
    faults,
  };
}

function rewritten(conversation: string, trail: AuditTrail, links: Parameters<typeof isAsLinked>[1]): string[] {
  if (isAsLinked(trail, links)) return [];
  return [`${named(conversation)}: it is not the chain that the daily links tell of; it was written anew.`];
}

async function* chainsIn(store: CheckParts['store']): AsyncGenerator<string> {
  let after = '';
  for (;;) {
    const heads = await store.auditHeads(after, PAGE);
    for (const { conversation } of heads) yield conversation;
    if (heads.length < PAGE) return;
    after = heads.at(-1)?.conversation ?? '';
  }
}

/** Chains that have rows and no entry of their own. */
async function strays(store: CheckParts['store'], known: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let before: AuditPlace | null = null;
  let rows: readonly AuditRow[];
  do {
    rows = await store.auditRows({ from: 0, to: Number.MAX_SAFE_INTEGER, before, limit: PAGE });
    for (const { conversation } of rows) if (!known.has(conversation)) found.add(conversation);
    before = rows.at(-1) ?? null;
  } while (rows.length === PAGE);
  return found;
}

/** What the daily links say of each chain. A link that was itself altered is a fault of its own chain. */
function linkedIn({ rows }: AuditTrail): ReadonlyMap<string, readonly (readonly [number, string])[]> {
  const linked = new Map<string, (readonly [number, string])[]>();
  for (const { detail } of rows)
    for (const [conversation, end] of Object.entries(endsIn(detail)))
      linked.set(conversation, [...(linked.get(conversation) ?? []), end]);
  return linked;
}

function endsIn(detail: string): Ends {
  try {
    return JSON.parse(detail) as Ends;
  } catch {
    return {};
  }
}

function isAsLinked({ rows }: AuditTrail, ends: readonly (readonly [number, string])[]): boolean {
  return ends.every(([count, head]) => rows[count - 1]?.hash === head);
}

function breakInWords(conversation: string, { rows, count }: AuditTrail, broken: number): string {
  const missing = count - rows.length;
  const what = missing > 0 ? `${missing} of ${count} rows are missing` : 'a row was changed, moved or slipped in';
  return `${named(conversation)}: ${what}; from row ${broken} on it is not what was written.`;
}

function named(conversation: string): string {
  if (conversation === DAYS) return 'The daily links';
  if (conversation.startsWith('desk:')) return `What staff member ${conversation.slice('desk:'.length)} did`;
  return `Conversation ${conversation}`;
}

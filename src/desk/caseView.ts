import type { Facts } from '../../flows/facts.ts';
import type { LogRow, Ticket, Time } from '../stores/store.ts';

/** What staff read of a why card in their own language. */
export interface InWords {
  readonly answered: readonly { readonly question: string; readonly answer: string }[];
  readonly otherProblems: readonly string[];
  readonly sent: readonly string[];
}

/** A case as the queue shows it. */
export interface Waiting extends Pick<Ticket, 'ref' | 'reason' | 'priority' | 'openedAt' | 'claimedBy'> {
  readonly language: 'en' | 'es' | null;
  readonly channel: 'web' | 'sms' | null;
  readonly answerBy: Time | null;
}

/** A case as staff read it when it is open before them. */
export interface Case extends Waiting, InWords {
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly rows: readonly Pick<LogRow, 'seq' | 'at' | 'from' | 'name' | 'text'>[];
  readonly identity: {
    readonly needs: number;
    readonly always: readonly string[];
    readonly of: readonly string[];
    readonly ticked: Readonly<Record<string, Time>>;
    readonly unlock: 'staff' | 'manual' | 'none';
  } | null;
}

export function waitingOf({ ref, reason, priority, openedAt, claimedBy, card }: Ticket): Waiting {
  return {
    ref,
    reason,
    priority,
    openedAt,
    claimedBy,
    language: card?.language ?? null,
    channel: card?.channel ?? null,
    answerBy: card?.facts.answerBy ?? null,
  };
}

export function caseOf(
  ticket: Ticket,
  {
    words,
    rows,
    identity,
  }: Pick<Case, 'identity'> & { readonly words: InWords | null; readonly rows: readonly LogRow[] },
): Case {
  const { card } = ticket;
  return {
    ...waitingOf(ticket),
    ...(words ?? { answered: [], otherProblems: [], sent: [] }),
    facts: card === null ? {} : plainFacts(card.facts),
    rows: rows.map(({ seq, at, from, name, text }) => ({ seq, at, from, text, ...(name !== undefined && { name }) })),
    identity,
  };
}

/** Those that are one value; how the bot works inside stays inside. */
function plainFacts(facts: Facts): Case['facts'] {
  const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => isPlain(value)));
}

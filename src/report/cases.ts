import type { AuditRow, Time } from '../stores/store.ts';
import type { Standing } from './day.ts';

/** A patient who was silent for so long has left; milliseconds. The conversation counts as abandoned then as well. */
const LEFT = 24 * 3_600_000;

/** What the audit tells of one case. */
export interface CaseStory {
  readonly beganAt: Time;
  readonly language: string;
  readonly channel: string;
  readonly standing: Standing;
  readonly flow: string;
  readonly reason: string | null;
  readonly turns: number | null;
}

interface Told {
  begins?: true;
  flow?: string;
  language?: string;
  channel?: string;
  case?: number;
  reason?: string;
  how?: string;
  outcome?: string;
  turns?: number;
}

interface Draft {
  beganAt: Time;
  lastAt: Time;
  language: string;
  channel: string;
  flow: string;
  reason: string | null;
  withStaff: boolean;
  ended: 'byBot' | 'byStaff' | 'otherwise' | null;
  turns: number | null;
}

/** The cases of one conversation, from its audit rows in order. A case that began before the first row is left out. */
export function casesIn(rows: readonly AuditRow[], now: Time): readonly CaseStory[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  for (const { at, what, detail } of rows) {
    const told = JSON.parse(detail) as Told;
    if (told.begins) {
      current = begun(at, told);
      drafts.push(current);
    }
    if (current === null) continue;
    current.lastAt = at;
    tell(current, what, told);
  }
  return drafts.map((draft) => storyOf(draft, now));
}

function begun(at: Time, { language = '', channel = '' }: Told): Draft {
  const fresh = { reason: null, withStaff: false, ended: null, turns: null };
  return { beganAt: at, lastAt: at, language, channel, flow: 'toStaff', ...fresh };
}

function tell(draft: Draft, what: string, told: Told): void {
  tellers[what]?.(draft, told);
}

const tellers: Readonly<Record<string, (draft: Draft, told: Told) => void>> = {
  'case.flow': (draft, { flow = draft.flow }) => {
    draft.flow = flow;
  },
  handoff: (draft, { reason = null }) => {
    draft.reason ??= reason;
    draft.withStaff = true;
  },
  // An alert with a case is one that staff have from then on; of others they are only told.
  alert: (draft, { reason = null, case: opened }) => {
    if (opened === undefined) return;
    draft.reason ??= reason;
    draft.withStaff = true;
  },
  'case.closed': (draft, { outcome }) => {
    draft.withStaff = false;
    if (outcome === 'solved') draft.ended = 'byStaff';
    else if (outcome === 'elsewhere' || outcome === 'noAnswer') draft.ended = 'otherwise';
  },
  'case.resolved': (draft, { how, turns = null }) => {
    if (draft.ended !== null) return;
    draft.ended = how === 'in' ? 'byBot' : 'otherwise';
    draft.turns = turns;
  },
};

function storyOf(
  { beganAt, lastAt, language, channel, flow, reason, withStaff, ended, turns }: Draft,
  now: Time,
): CaseStory {
  const unended = now - lastAt > LEFT ? 'left' : 'open';
  const standing = withStaff ? 'withStaff' : (ended ?? unended);
  return { beganAt, language, channel, standing, flow, reason, turns: standing === 'byBot' ? turns : null };
}

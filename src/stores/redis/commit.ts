import type { StaffMember } from '../../../flows/talk.ts';
import type { KeyRing } from '../../seal/keyRing.ts';
import type { SealingKey } from '../../seal/sealingKey.ts';
import { linked } from '../auditChain.ts';
import { ConflictError } from '../errors.ts';
import { recordName } from '../sealed.ts';
import type { LogRow, Unit } from '../store.ts';
import { newTicketRef } from '../ticketRef.ts';
import { auditPlace } from './audits.ts';
import { COMMIT, type Plan, type TicketStep } from './commitScript.ts';
import { lineBytes } from './logs.ts';
import type { Link } from './link.ts';
import type { Place, Places } from './places.ts';
import { PREFIX } from './prelude.ts';

/** So many help numbers are drawn at once, the later ones longer; one of them is free. */
const DRAWS = 32;

export interface CommitsParts {
  readonly link: Link;
  readonly keys: KeyRing;
  readonly places: Places;
  readonly worker: string;
  /** Draws ticket references; 0 ≤ x < 1. */
  readonly random: () => number;
  readonly checkpoint: (name: string) => void;
}

/** The cases that a turn changes: the steps, the cards' bytes, and which case is open then. */
interface Cases {
  readonly steps: readonly TicketStep[];
  readonly cards: readonly Buffer[];
  readonly open: string;
}

/** Writes turns: seals here, checks and writes in Redis, in one script. */
export class Commits {
  readonly #parts: CommitsParts;

  constructor(parts: CommitsParts) {
    this.#parts = parts;
  }

  /** @throws ConflictError */
  async write(unit: Unit): Promise<readonly LogRow[]> {
    const { conversation, saved, at } = unit;
    const { link, keys, places, checkpoint } = this.#parts;
    const place = await places.of(conversation, saved);
    if (place.version !== saved.version) throw new ConflictError(`conversation ${conversation}`);
    const own =
      place.key !== null && place.wrapped !== null
        ? { key: place.key, wrapped: place.wrapped }
        : keys.newDataKey(recordName.key(conversation));
    const { key } = own;
    const rows = unit.lines.map((line, i) => ({ seq: saved.logSeq + 1 + i, at, ...line }));
    const cases = await this.#cases(unit, place, key);
    const { worker } = this.#parts;
    const news = JSON.stringify({ worker, conversation, timers: unit.timers.map(({ due }) => ({ due })) });
    const plan: Plan = { ...planOf(unit, place, cases), worker, news };
    const state = key.seal(JSON.stringify(unit.state), recordName.state(conversation, saved.version + 1));
    checkpoint('mid-unit');
    checkpoint('before-commit');
    await link.run(
      COMMIT,
      JSON.stringify(plan),
      own.wrapped,
      state,
      ...rows.map((row) => lineBytes(conversation, row, key)),
      ...unit.effects.map((effect) => key.seal(effect.args, recordName.args(effect.key))),
      ...cases.cards,
    );
    checkpoint('after-commit');
    return rows;
  }

  async #cases({ cases }: Unit, { ticket }: Place, key: SealingKey): Promise<Cases> {
    const steps: TicketStep[] = [];
    const cards: Buffer[] = [];
    let open = ticket;
    for (const change of cases) {
      if ('opens' in change) {
        const fresh = open === '' && { fresh: true as const };
        if (open === '') open = await this.#newRef();
        const { reason, priority } = change.opens;
        steps.push({ opens: open, ...fresh, reason, priority: String(priority) });
        cards.push(key.seal(JSON.stringify(change.opens), recordName.card(open)));
      } else if ('claims' in change) {
        if (open !== '') steps.push(claimStep(open, change.claims));
      } else {
        if (open !== '') steps.push({ closes: open, outcome: change.closes });
        open = '';
      }
    }
    return { steps, cards, open };
  }

  // Another worker may take the same one meanwhile: the script sees that, and the turn is repeated.
  async #newRef(): Promise<string> {
    const { link, random } = this.#parts;
    const drawn: string[] = [];
    const last = newTicketRef(random, (ref) => drawn.push(ref) < DRAWS);
    const taken = await Promise.all(drawn.map((ref) => link.call('EXISTS', `${PREFIX}ticket:${ref}`)));
    return drawn.find((_, i) => taken[i] === 0) ?? last;
  }
}

function planOf(unit: Unit, place: Place, cases: Cases): Omit<Plan, 'worker' | 'news'> {
  const { conversation, saved, at, lines } = unit;
  const version = saved.version + 1;
  const logSeq = saved.logSeq + lines.length;
  const { auditCount: count, auditHead: head } = place;
  const audit = linked({ conversation, at, count, head }, unit.audits);
  const { set, ...timers } = timersOf(unit, place);
  const fields = {
    version,
    logSeq,
    channel: unit.channel,
    auditCount: count + audit.length,
    auditHead: audit.at(-1)?.hash ?? head,
    ticket: cases.open,
    timers: JSON.stringify(set),
  };
  return {
    conversation,
    was: String(saved.version),
    at: String(at),
    place: Object.entries(fields).flatMap(([field, value]) => [field, String(value)]),
    ...(saved.damaged && { aside: true }),
    messageId: unit.messageId,
    seen: `${version} ${saved.logSeq + 1} ${logSeq}`,
    lines: lines.map((_, i) => String(saved.logSeq + 1 + i)),
    effects: unit.effects.map(({ key, name, waits, notBefore = 0 }) => ({
      ...{ key, name, waits: waits ? '1' : '0' },
      notBefore: String(notBefore),
    })),
    ...timers,
    tickets: cases.steps,
    audits: audit.map((row) => ({ row: JSON.stringify(row), place: auditPlace(row) })),
    desk: deskEvents(unit, cases.open !== ''),
  };
}

function claimStep(ref: string, by: StaffMember | null): TicketStep {
  return by === null ? { releases: ref } : { claims: ref, by: by.id, name: by.name };
}

/** What becomes of the conversation's timers, and what is settled. */
function timersOf({ settles, dropsTimers, timers }: Unit, place: Place) {
  const fired = settles !== undefined && 'timer' in settles ? settles.timer : undefined;
  const left = place.timers.filter((key) => key !== fired);
  return {
    ...(settles !== undefined && 'effect' in settles && { settlesEffect: settles.effect }),
    ...(fired !== undefined && { settlesTimer: fired }),
    dropped: dropsTimers ? left : [],
    timers: timers.map(({ key, due }) => ({ key, due: String(due) })),
    set: [...(dropsTimers ? [] : left), ...timers.map(({ key }) => key)],
  };
}

/** What a turn means for the desk. */
function deskEvents({ cases, lines, effects }: Unit, isOpen: boolean): string[] {
  return [
    ...(cases.length > 0 ? ['case'] : []),
    ...(isOpen && lines.length > 0 ? ['lines'] : []),
    ...(effects.some(({ name }) => name === 'raiseAlert') ? ['alert'] : []),
  ];
}

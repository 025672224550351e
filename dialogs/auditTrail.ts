import { bands } from '../flows/meanings.ts';
import type { Move, Talk } from '../flows/talk.ts';
import type { Reading, Turn } from './ports.ts';

/** Adds to the case's audit chain what a move means for it: staff called or alarmed, the case taken or closed, texts stopped. */
export function auditMove(turn: Turn, move: Move, { facts }: Talk): void {
  if ('flow' in move && move.flow === 'toStaff') turn.audit('handoff', { reason: facts.reason ?? 'askedForStaff' });
  if (move.do === 'alert') turn.audit('alert', { reason: move.reason });
  if (move.do === 'say' && audited.has(move.reply)) turn.audit(move.reply);
  auditCase(turn, move);
}

function auditCase(turn: Turn, move: Move): void {
  if (move.do === 'notifyRecovered') turn.audit('notice.asked');
  if (move.do === 'holdNotice') turn.audit('notice.held');
  if (move.do === 'claimTicket' && move.by !== null) turn.audit('case.claimed', { by: move.by.id });
  if (move.do === 'closeTicket') turn.audit('case.closed', { outcome: move.outcome });
}

/** Counts free text that was not clearly understood, by its band and the nearest meaning; never the words themselves. */
export function auditMiss(turn: Turn, reading: Reading): void {
  const { intent: nearest, score } = reading.problems[0] ?? { intent: 'none', score: 0 };
  const isUnderstood = score >= bands.act || answered.some((how) => reading[how] !== undefined);
  if (reading.text === '' || isUnderstood) return;
  turn.audit('notUnderstood', { band: score >= bands.ask ? 'didYouMean' : 'menu', nearest });
}

/** What a message can be besides a problem. */
const answered = ['answer', 'service', 'safety', 'asksLanguage'] as const;

/** Things said that tell of a change in who may write, or of a secret that was hidden. */
const audited: ReadonlySet<string> = new Set([
  'optedOut',
  'optedIn',
  'wrongNumber',
  'hidSecret',
  'placeLost',
  'somethingBroke',
]);

import { bands } from '../flows/meanings.ts';
import type { Move, Talk } from '../flows/talk.ts';
import type { Reading, Turn } from './ports.ts';

/** Adds to the case's audit chain what a move means for it: staff called or alarmed, the case closed, texts stopped. */
export function auditMove(turn: Turn, move: Move, { facts }: Talk): void {
  if ('flow' in move && move.flow === 'toStaff') turn.audit('handoff', { reason: facts.reason ?? 'askedForStaff' });
  if (move.do === 'alert') turn.audit('alert', { reason: move.reason });
  if (move.do === 'closeTicket') turn.audit('case.closed', { outcome: move.outcome });
  if (move.do === 'say' && audited.has(move.reply)) turn.audit(move.reply);
}

/** Counts free text that was not clearly understood, by its band and the nearest meaning; never the words themselves. */
export function auditMiss(turn: Turn, { text, answer, service, safety, asksLanguage, problems }: Reading): void {
  const [nearest] = problems;
  const isUnderstood = answer ?? service ?? safety ?? asksLanguage;
  if (text === '' || isUnderstood !== undefined || (nearest !== undefined && nearest.score >= bands.act)) return;
  const isGuess = nearest !== undefined && nearest.score >= bands.ask;
  turn.audit('notUnderstood', { band: isGuess ? 'didYouMean' : 'menu', nearest: nearest?.intent ?? 'none' });
}

/** Things said that tell of a change in who may write, or of a secret that was hidden. */
const audited: ReadonlySet<string> = new Set([
  'staffJoined',
  'optedOut',
  'optedIn',
  'wrongNumber',
  'hidSecret',
  'placeLost',
  'somethingBroke',
]);

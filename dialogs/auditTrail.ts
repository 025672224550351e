import type { Alarm } from '../flows/alarm.ts';
import { bands } from '../flows/meanings.ts';
import type { Move, Talk } from '../flows/talk.ts';
import type { Reading, Turn } from './ports.ts';

/** Adds to the case's audit chain what a move means for it: staff called or alarmed, the case taken or closed, texts stopped. */
export function auditMove(turn: Turn, move: Move, talk: Talk): void {
  if ('flow' in move) auditFlow(turn, move.flow, talk);
  if (move.do === 'alert' && move.reason === 'emergency') auditAlarm(turn, 'emergency', talk);
  else if (move.do === 'alert') turn.audit('alert', { reason: move.reason });
  if (move.do === 'say' && audited.has(move.reply)) turn.audit(move.reply);
  auditCase(turn, move);
}

/** Staff were alarmed, and have a case from this commit on. */
export function auditAlarm(turn: Turn, reason: Alarm, { caseNumber, language }: Talk): void {
  turn.audit('alert', { reason, case: caseNumber, language, channel: turn.channel });
}

/** Which problem the case is in, that staff were called, or that it is solved: what reports count, in the commit that does it. */
function auditFlow(turn: Turn, flow: string, { facts, caseNumber, language, turns, visited }: Talk): void {
  const begins = visited.length === 1 && { begins: true };
  const where = { case: caseNumber, language, channel: turn.channel, ...begins };
  if (flow === 'toStaff') turn.audit('handoff', { reason: facts.reason ?? 'askedForStaff', turns, ...where });
  else if (flow === 'aftercare') turn.audit('case.resolved', { how: facts.ended ?? 'in', turns, ...where });
  else if (!asides.has(flow)) turn.audit('case.flow', { flow, ...where });
}

/** They interrupt a problem and are none. */
const asides: ReadonlySet<string> = new Set(['afterEmergency', 'welcomeBack', 'offerStaff', 'goElsewhere']);

function auditCase(turn: Turn, move: Move): void {
  if (move.do === 'notifyRecovered') turn.audit('notice.asked');
  if (move.do === 'holdNotice') turn.audit('notice.held');
  if (move.do === 'claimTicket' && move.by !== null) turn.audit('case.claimed', { by: move.by.id });
  if (move.do === 'closeTicket') turn.audit('case.closed', { outcome: move.outcome });
}

/** Counts free text that was not clearly understood, by its band and the nearest meaning; never the words themselves. */
export function auditMiss(turn: Turn, reading: Reading, { language }: Talk): void {
  const { intent: nearest, score } = reading.problems[0] ?? { intent: 'none', score: 0 };
  const isUnderstood = score >= bands.act || answered.some((how) => reading[how] !== undefined);
  if (reading.text === '' || isUnderstood) return;
  const band = score >= bands.ask ? 'didYouMean' : 'menu';
  turn.audit('notUnderstood', { band, nearest, language, channel: turn.channel });
}

/** What a message can be besides a problem. */
const answered = ['answer', 'service', 'safety', 'asksLanguage'] as const;

/** Things said that tell of a change in who may write, or of a secret that was hidden. */
const audited: ReadonlySet<string> = new Set([
  'optedOut',
  'optedIn',
  'wrongNumber',
  'movedToText',
  'movedToWeb',
  'notMoved',
  'numberStopped',
  'hidSecret',
  'placeLost',
  'somethingBroke',
]);

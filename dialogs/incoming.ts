import { ActivityTypes, type Activity } from 'botbuilder-core';
import type { DialogContext, DialogInstance } from 'botbuilder-dialogs';
import { happened, hear, staffClaimed, staffClosed } from '../flows/conversation.ts';
import { toStaff } from '../flows/follow.ts';
import { StalePositionError, type Position } from '../flows/play.ts';
import type { Decision, Standing } from '../flows/talk.ts';
import type { FlowEvent } from '../flows/vocabulary.ts';
import { auditMiss } from './auditTrail.ts';
import { turnOf, type Expected, type Understanding } from './ports.ts';
import { wordingsOf } from './replies/replies.ts';
import { framesOf, standingOf, talkOf, type Clinic, type Frame } from './standing.ts';

const { Message: MESSAGE, Event: EVENT } = ActivityTypes as Record<string, string>;

/** What deciding on an activity takes. */
export interface Ears extends Clinic {
  readonly understanding: Understanding;
}

/** What to do about an activity; null where there is nothing to do. */
export function decisionOn(dc: DialogContext, ears: Ears): Decision | null {
  const { activity } = dc.context;
  if (activity.type === MESSAGE) return onMessage(dc, ears);
  return activity.type === EVENT ? onEvent(dc, ears) : null;
}

function onMessage(dc: DialogContext, ears: Ears): Decision {
  const { text = '', attachments = [] } = dc.context.activity as Partial<Activity>;
  const standing = whereItStands(dc, ears);
  if (standing === 'lost') {
    turnOf(dc.context).heard(ears.understanding.mask(text));
    return placeLost(dc, ears);
  }
  const decision = onWords(text, dc, standing, ears);
  if (text !== '' || attachments.length === 0 || standing.talk.owner === 'staff') return decision;
  return { talk: decision.talk, moves: [{ do: 'say', reply: 'attachment' }, ...decision.moves] };
}

function onWords(text: string, dc: DialogContext, standing: Standing, { understanding }: Ears): Decision {
  const reading = understanding.read(text, expectedAt(standing), standing.talk.language);
  turnOf(dc.context).heard(reading.text);
  auditMiss(turnOf(dc.context), reading);
  return hear(reading, standing);
}

/** An event as the machine room and staff send it. */
interface NamedEvent {
  readonly name?: string;
  readonly value?: {
    readonly key?: string;
    readonly event?: FlowEvent;
    readonly outcome?: string;
    readonly digits?: unknown;
  };
}

function onEvent(dc: DialogContext, ears: Ears): Decision | null {
  const standing = whereItStands(dc, ears);
  if (standing === 'lost') return placeLost(dc, ears);
  // Whoever asked to hear nothing more hears nothing of results, reminders and staff either.
  if (standing.talk.optedOut) turnOf(dc.context).mute();
  return onNamedEvent(dc, standing, ears);
}

function onNamedEvent(dc: DialogContext, standing: Standing, ears: Ears): Decision | null {
  const { name, value } = dc.context.activity as NamedEvent;
  switch (name) {
    case 'conversation.open':
      return standing.top === null ? hear({ problems: [] }, standing) : null;
    case 'code.entered':
      return typeof value?.digits === 'string' && isCodeAwaited(standing)
        ? onWords(value.digits, dc, standing, ears)
        : null;
    case 'effect.result':
      return value?.event ? delivered(dc, standing, { to: awaiting(value.key), event: value.event }) : null;
    case 'timer.due':
      return delivered(dc, standing, { to: awaiting(value?.key), event: { type: name } });
    case 'outage.over':
      return delivered(dc, standing, { to: ({ id }) => id === 'portalOutage', event: { type: name } });
    case 'form.done':
    case 'form.expired':
      return delivered(dc, standing, { to: ({ id }) => id === 'safeForm', event: { type: name } });
    case 'staff.claimed':
      return staffClaimed(standing);
    case 'staff.closed':
      return staffClosed(value?.outcome === 'solved', standing);
    default:
      return null;
  }
}

/** The frame that waits for an effect or a timer. */
function awaiting(key: string | undefined): (frame: DialogInstance) => boolean {
  return ({ state }) => key !== undefined && (state as Frame).waitingFor === key;
}

/** What happened moves the frame it is for. Under another flow, it is kept until that one ends; no frame, no move. */
function delivered(
  dc: DialogContext,
  standing: Standing,
  { to, event }: { to: (frame: DialogInstance) => boolean; event: FlowEvent },
): Decision | null {
  if (standing.talk.owner === 'staff') turnOf(dc.context).mute();
  const frames = framesOf(dc);
  const frame = frames.find(to);
  if (frame === undefined) return null;
  if (frame === frames[0]) return happened(event, standing);
  (frame.state as Frame).arrived = event;
  return null;
}

function whereItStands(dc: DialogContext, clinic: Clinic): Standing | 'lost' {
  try {
    return standingOf(dc, clinic);
  } catch (error) {
    if (error instanceof StalePositionError) return 'lost';
    throw error;
  }
}

/** A saved place that this release no longer has: our fault, said so, and staff get everything known. */
function placeLost(dc: DialogContext, clinic: Clinic): Decision {
  const { talk, moves } = toStaff({ ...talkOf(dc.context, clinic), hops: 0 }, 'savedPlaceLost', 'restart');
  return { talk, moves: [{ do: 'say', reply: 'placeLost' }, ...moves] };
}

function expectedAt({ top, talk }: Standing): Expected | null {
  if (top === null || top.step.kind === 'do') return null;
  return { choices: wordingsOf(top, talk.language), accepts: acceptedAt(top) };
}

/** What comes from the code box counts only while a code is asked for. */
function isCodeAwaited({ top }: Standing): boolean {
  return top !== null && acceptedAt(top) === 'code';
}

function acceptedAt({ step }: Position): Expected['accepts'] {
  return step.kind === 'ask' || step.kind === 'rest' ? step.accepts : undefined;
}

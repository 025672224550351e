import type { DialogInstance } from 'botbuilder-dialogs';
import { happened, hear, isTheirs, staffClaimed, staffClosed } from '../flows/conversation.ts';
import type { Facts } from '../flows/facts.ts';
import type { Decision, StaffMember } from '../flows/talk.ts';
import type { FlowEvent } from '../flows/vocabulary.ts';
import { acceptedAt, decideOn, type Scene } from './hearing.ts';
import { turnOf, type Turn } from './ports.ts';
import { framesOf, type Frame } from './standing.ts';

/** What an event brings: the key and the result of an effect, what a staff member did, digits from the code box. */
export interface EventValue {
  readonly key?: string;
  readonly event?: FlowEvent;
  readonly digits?: unknown;
  readonly by?: StaffMember;
  readonly text?: string;
  readonly outcome?: string;
  readonly form?: Facts['form'];
  readonly formClaims?: Facts['formClaims'];
  /** What a staff member looked at or did outside the conversation; ids and outcomes, never words of anyone. */
  readonly act?: { readonly what: string; readonly detail?: Readonly<Record<string, string | number | boolean>> };
  /** What other staff read of it in the conversation's log; a key of the desk's words. */
  readonly note?: string;
}

type Handler = (scene: Scene, value: EventValue) => Decision | null;

/** Events as channels, the machine room and staff send them. A name that is not here is passed over. */
const handlers: Readonly<Record<string, Handler>> = {
  'conversation.open': ({ standing }) => (standing.top === null ? hear({ problems: [] }, standing) : null),
  'code.entered': (scene, { digits }) => {
    // What comes from the code box counts only while a code is asked for.
    const isAwaited = acceptedAt(scene.standing) === 'code';
    return isAwaited && typeof digits === 'string' ? decideOn(digits, scene) : null;
  },
  'effect.result': (scene, { key, event }) => (event ? delivered(event, scene, awaiting(key)) : null),
  'timer.due': (scene, { key }) => delivered({ type: 'timer.due' }, scene, awaiting(key)),
  'outage.over': (scene) => delivered({ type: 'outage.over' }, scene, ({ id }) => id === 'portalOutage'),
  'form.done': (scene) => delivered({ type: 'form.done' }, scene, ({ id }) => id === 'safeForm'),
  'form.checked': formChecked,
  'staff.claimed': ({ standing }, { by }) => (by ? staffClaimed(by, standing) : null),
  'staff.missedCalls': missedCalls,
  'staff.says': fromOwner(({ dc, standing }, { by, text = '' }) => {
    turnOf(dc.context).staffSays(text, by);
    turnOf(dc.context).audit('staff.said', { by: by.id });
    return { talk: standing.talk, moves: [] };
  }),
  'staff.closed': fromOwner(({ dc, standing }, { by, outcome = 'backToBot' }) => {
    turnOf(dc.context).audit('staff.closed', { by: by.id, outcome });
    return staffClosed(outcome === 'solved', standing);
  }),
};

/** Staff called as often as was promised; the patient is told, whoever has the case. */
function missedCalls({ standing: { talk } }: Scene): Decision {
  return { talk, moves: [{ do: 'say', reply: 'missedCalls' }] };
}

/** What to do about an event; null where there is nothing to do. */
export function decideOnEvent(name: string | undefined, value: EventValue, scene: Scene): Decision | null {
  const handler = name !== undefined && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  return handler?.(scene, value) ?? null;
}

/** What the form showed goes to the case; it moves nothing, and nothing is said. */
function formChecked({ dc, standing: { talk } }: Scene, { form = 'notChecked', formClaims }: EventValue): Decision {
  turnOf(dc.context).audit('form.checked', { form });
  const facts: Facts = { ...talk.facts, form, ...(formClaims && { formClaims }) };
  return { talk: { ...talk, facts }, moves: [] };
}

/** Adds what a staff member looked at or did to the case's audit, and where others should read of it, to the log. */
export function noteAct(turn: Turn, { by, act, note }: EventValue): null {
  if (by === undefined || act === undefined) return null;
  turn.audit(`staff.${act.what}`, { by: by.id, ...act.detail });
  if (note !== undefined) turn.staffNotes(note, by);
  return null;
}

/** Only who has the conversation speaks in it, and ends it. */
function fromOwner(act: (scene: Scene, value: EventValue & { by: StaffMember }) => Decision): Handler {
  return (scene, { by, ...value }) => (by && isTheirs(scene.standing, by.id) ? act(scene, { ...value, by }) : null);
}

/** The frame that waits for an effect or a timer. */
function awaiting(key: string | undefined): (frame: DialogInstance) => boolean {
  return ({ state }) => key !== undefined && (state as Frame).waitingFor === key;
}

/** What happened moves the frame it is for. Under another flow, it is kept until that one ends; no frame, no move. */
function delivered(
  event: FlowEvent,
  { dc, standing }: Scene,
  isFor: (frame: DialogInstance) => boolean,
): Decision | null {
  if (standing.talk.owner === 'staff') turnOf(dc.context).mute();
  const frames = framesOf(dc);
  const frame = frames.find(isFor);
  if (frame === undefined) return null;
  if (frame === frames[0]) return happened(event, standing);
  (frame.state as Frame).arrived = event;
  return null;
}

import type { DialogContext, DialogInstance } from 'botbuilder-dialogs';
import { metaOf } from '../flows/arrowsOf.ts';
import { flowNamed } from '../flows/catalogue.ts';
import {
  happened,
  hear,
  isForStaffAlone,
  isTheirs,
  meanwhile,
  reported,
  staffClaimed,
  staffClosed,
  staffLeft,
  staffPassedOn,
} from '../flows/conversation.ts';
import type { Delivery } from '../flows/deliveries.ts';
import type { Facts } from '../flows/facts.ts';
import { leftForAnother, movedToText, movedToWeb } from '../flows/moving.ts';
import { whoIn } from '../flows/settle.ts';
import type { Decision, StaffMember, StaffOutcome, Talk } from '../flows/talk.ts';
import type { FlowEvent, FlowMeta } from '../flows/vocabulary.ts';
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
  readonly outcome?: StaffOutcome;
  /** Who goes on in a staff member's place. */
  readonly to?: StaffMember;
  /** Why a staff member left: their browser is gone, or they gave the case back. */
  readonly why?: 'lost' | 'gaveBack';
  readonly form?: Facts['form'];
  readonly formClaims?: Facts['formClaims'];
  /** What became of a message that was sent. */
  readonly delivery?: Delivery;
  /** What a staff member looked at or did outside the conversation; ids and outcomes, never words of anyone. */
  readonly act?: { readonly what: string; readonly detail?: Readonly<Record<string, string | number | boolean>> };
  /** What other staff read of it in the conversation's log; a key of the desk's words. */
  readonly note?: string;
  /** With that act the patient can get in again; `agreed`: a lead has decided that the contacts on record may hear of it. */
  readonly recovered?: { readonly name: string; readonly ref: string; readonly agreed: boolean };
  /** What a staff member wrote for other staff alone, masked already. */
  readonly words?: string;
  /** A temporary login that the act set, for the portal's own eyes, and when it is ended if nobody used it. */
  readonly login?: { readonly of: Readonly<Record<string, unknown>>; readonly endsAt: readonly number[] };
  /** What became of a temporary login. */
  readonly became?: 'endedUnused' | 'over' | 'notEnded';
  /** What the patient typed that brought it. */
  readonly typed?: string;
}

type Recovered = NonNullable<EventValue['recovered']>;

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
  'channel.moved': ({ standing }) => movedToText(standing),
  'channel.movedToWeb': ({ standing }) => movedToWeb(standing),
  'channel.left': typing(({ standing }) => leftForAnother(standing)),
  'channel.notMoved': typing(({ standing: { talk } }) => ({ talk, moves: [{ do: 'say', reply: 'notMoved' }] })),
  'channel.taken': typing(({ standing: { talk } }) => ({ talk, moves: [{ do: 'say', reply: 'chatTaken' }] })),
  'channel.stopped': ({ standing: { talk } }) => ({ talk, moves: [{ do: 'say', reply: 'numberStopped' }] }),
  'staff.claimed': ({ standing }, { by }) => (by ? staffClaimed(by, standing) : null),
  'staff.missedCalls': missedCalls,
  'staff.says': fromOwner(({ dc, standing }, { by, text = '' }) => {
    turnOf(dc.context).staffSays(text, by);
    turnOf(dc.context).audit('staff.said', { by: by.id });
    return { talk: standing.talk, moves: [] };
  }),
  'staff.passedOn': fromOwner(({ dc, standing }, { by, to }) => {
    if (to === undefined) return { talk: standing.talk, moves: [] };
    turnOf(dc.context).audit('case.passedOn', { by: by.id, to: to.id });
    return staffPassedOn(to, standing);
  }),
  'staff.left': fromOwner(({ dc, standing }, { by, why = 'lost' }) => {
    turnOf(dc.context).audit('case.left', { by: by.id, why });
    turnOf(dc.context).staffNotes(`left.${why}`, by, 'act');
    return staffLeft(standing);
  }),
  'staff.closed': fromOwner(({ dc, standing }, { by, outcome = 'backToBot' }) => {
    turnOf(dc.context).audit('staff.closed', { by: by.id, outcome });
    return staffClosed(outcome, standing);
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
function formChecked({ dc, standing }: Scene, { form = 'notChecked', formClaims }: EventValue): Decision {
  const { talk } = standing;
  const turn = turnOf(dc.context);
  turn.audit('form.checked', { form });
  if (asksForCode(dc)) turn.enqueue({ name: 'sendCode', args: codeAfterForm(talk.facts, form), waits: false });
  const facts: Facts = { ...talk.facts, form, ...(formClaims && { formClaims }) };
  return { talk: { ...talk, facts }, moves: [] };
}

/** The patient was told that a code is on its way, should the form match. */
function asksForCode(dc: DialogContext): boolean {
  return framesOf(dc).some(({ id, state }) => id === 'safeForm' && (state as Frame).at.state === 'codeCame');
}

/** Where the form did not match there is a code as well, which is never sent: it is wrong, or runs out, in the same words. */
function codeAfterForm(facts: Facts, form: Facts['form']): Readonly<Record<string, unknown>> {
  const to = { ...whoIn(facts), way: facts.codeBy ?? 'email' };
  return form === 'matched' ? to : { ...to, unsent: true };
}

/** Adds what a staff member looked at or did to the case's audit, and where others should read of it, to the log. */
export function noteAct(turn: Turn, { by, act, note, words, recovered, login }: EventValue): null {
  if (by === undefined || act === undefined) return null;
  turn.audit(`staff.${act.what}`, { by: by.id, ...act.detail });
  if (note !== undefined) turn.staffNotes(note, by, 'act');
  if (words !== undefined) turn.staffNotes(words, by, 'words');
  if (recovered !== undefined) noteRecovery(turn, by, recovered);
  if (login !== undefined) endLater(turn, login);
  return null;
}

/** The portal may be away at the first time, or we; a later one finds nothing more to do where an earlier one ended it. */
function endLater(turn: Turn, { of, endsAt }: NonNullable<EventValue['login']>): void {
  for (const [nth, notBefore] of endsAt.entries()) {
    const args = { ...of, isLast: nth === endsAt.length - 1 };
    turn.enqueue({ name: 'endTemporaryLogin', args, waits: false, notBefore });
  }
}

/** What became of a temporary login that nobody may have used; staff read of it where they have to know. */
export function noteLogin(turn: Turn, { became }: EventValue): null {
  if (became === undefined) return null;
  turn.audit(`temporaryLogin.${became}`);
  if (became !== 'over') turn.staffNotes(`temporaryLogin.${became}`, OURSELVES, 'act');
  return null;
}

/** What is done by itself is nobody's act. */
const OURSELVES: StaffMember = { id: 'latchkey', name: 'Latchkey' };

/** Adds what became of a message to the case and its audit. Nothing else happens: not even a place that was lost is moved. */
export function noteDelivery(turn: Turn, talk: Talk, { delivery }: EventValue): Decision | null {
  if (delivery === undefined) return null;
  const { medium, about, status, reason } = delivery;
  turn.audit('delivery.reported', { medium, about, status, ...(reason !== undefined && { reason }) });
  return reported(delivery, talk);
}

/** Every contact on record hears of it, from the outbox; while the patient may not be safe, only once a lead has decided so. */
function noteRecovery(turn: Turn, { id: staffId }: StaffMember, { agreed, ...who }: Recovered): void {
  if (turn.state.talk?.facts.safety === true && !agreed) {
    turn.audit('notice.held', { by: staffId });
    return;
  }
  turn.audit('notice.asked', { by: staffId });
  turn.enqueue({ name: 'notifyRecovered', args: { ...who, staffId }, waits: false });
}

/** The carrier tells that the patient stopped our texts. Nothing is said: it would not arrive. */
export function textsStopped(turn: Turn, talk: Talk): Decision {
  if (!talk.optedOut) turn.audit('optedOut');
  return { talk: { ...talk, optedOut: true }, moves: [{ do: 'cancelReminders' }] };
}

/** Something that the patient typed and the machine room answers: it stands in the log like all that they write. */
function typing(act: Handler): Handler {
  return (scene, value) => {
    if (value.typed !== undefined) turnOf(scene.dc.context).heard(scene.ears.understanding.mask(value.typed));
    return act(scene, value);
  };
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
  const frames = framesOf(dc);
  const frame = frames.find(isFor);
  if (isForStaffAlone(standing.talk, frame?.id)) turnOf(dc.context).mute();
  if (frame === undefined) return null;
  if (frame === frames[0]) return happened(event, standing);
  (frame.state as Frame).arrived = event;
  return meanwhile(event, stepOf(frame), standing.talk);
}

/** What happens where the frame stands; undefined for a place that this release does not have. */
function stepOf({ id, state }: DialogInstance): FlowMeta | undefined {
  const flow = flowNamed(id);
  return flow && metaOf(flow, (state as Frame).at.state);
}

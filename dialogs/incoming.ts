import { ActivityTypes, type Activity } from 'botbuilder-core';
import type { DialogContext } from 'botbuilder-dialogs';
import { toStaff } from '../flows/follow.ts';
import { StalePositionError } from '../flows/play.ts';
import type { Decision, Standing, Talk } from '../flows/talk.ts';
import { carrierOf, heedStop, unlessAnswered } from './carrier.ts';
import { decideOnEvent, noteAct, noteDelivery, noteLogin, textsStopped, type EventValue } from './events.ts';
import { decideOn, type Ears } from './hearing.ts';
import { turnOf, type Turn } from './ports.ts';
import { standingOf, talkOf, type Clinic } from './standing.ts';

const { Message: MESSAGE, Event: EVENT } = ActivityTypes as Record<string, string>;

/** What to do about an activity; null where there is nothing to do. */
export function decisionOn(dc: DialogContext, ears: Ears): Decision | null {
  const { activity } = dc.context;
  if (activity.type === MESSAGE) return onMessage(dc, ears);
  return activity.type === EVENT ? onEvent(dc, ears) : null;
}

function onMessage(dc: DialogContext, ears: Ears): Decision {
  const { text = '', attachments = [] } = dc.context.activity as Partial<Activity>;
  const turn = turnOf(dc.context);
  const carrier = carrierOf(dc.context.activity);
  heedStop(turn, talkOf(dc.context, ears), carrier);
  const standing = whereItStands(dc, ears);
  if (standing === 'lost') {
    turn.heard(ears.understanding.mask(text));
    return placeLost(dc, ears);
  }
  const decision = unlessAnswered(decideOn(text, { dc, standing, ears }, carrier), carrier, turn);
  const { owner, optedOut } = standing.talk;
  if (text !== '' || attachments.length === 0 || owner === 'staff' || optedOut) return decision;
  return { talk: decision.talk, moves: [{ do: 'say', reply: 'attachment' }, ...decision.moves] };
}

function onEvent(dc: DialogContext, ears: Ears): Decision | null {
  const { name = '', value = {} } = dc.context.activity as { name?: string; value?: EventValue };
  const note = Object.hasOwn(notes, name) ? notes[name] : undefined;
  if (note !== undefined) return note(turnOf(dc.context), value, talkOf(dc.context, ears));
  const standing = whereItStands(dc, ears);
  if (standing === 'lost') return placeLost(dc, ears);
  // Whoever asked to hear nothing more hears nothing of results, reminders and staff either; in another place they asked for nothing.
  if (standing.talk.optedOut && name !== 'channel.movedToWeb') turnOf(dc.context).mute();
  return decideOnEvent(name, value, { dc, standing, ears });
}

/**
 * Events that are only noted, whatever the place is: what staff looked at or did must not move even a place that was lost, strangers
 * must not notice what became of a message, and a patient who stopped our texts hears nothing.
 */
const notes: Readonly<Record<string, (turn: Turn, value: EventValue, talk: Talk) => Decision | null>> = {
  'staff.acted': noteAct,
  'login.became': noteLogin,
  'delivery.reported': (turn, value, talk) => noteDelivery(turn, talk, value),
  'texts.stopped': (turn, _, talk) => textsStopped(turn, talk),
};

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
  const before = talkOf(dc.context, clinic);
  if (before.optedOut) turnOf(dc.context).mute();
  const { talk, moves } = toStaff({ ...before, hops: 0 }, 'savedPlaceLost', 'restart');
  return { talk, moves: [{ do: 'say', reply: 'placeLost' }, ...moves] };
}

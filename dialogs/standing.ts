import type { Activity, TurnContext } from 'botbuilder-core';
import type { DialogContext, DialogInstance } from 'botbuilder-dialogs';
import { flowNamed } from '../flows/catalogue.ts';
import { resume, StalePositionError, type Position, type SavedPosition } from '../flows/play.ts';
import type { Policy } from '../flows/policy.ts';
import { newTalk, worldOf, type Standing, type Surroundings, type Talk } from '../flows/talk.ts';
import type { FlowEvent, Language } from '../flows/vocabulary.ts';
import type { World } from '../flows/world.ts';
import { turnOf, type ClinicTime } from './ports.ts';

/** What a flow's frame on the dialog stack keeps: its place, what it waits for, and what came while it lay under another. */
export interface Frame {
  at: SavedPosition;
  /** Key of the effect or the timer that may move it on. */
  waitingFor: string | null;
  arrived?: FlowEvent;
}

/** The id of the frame at the bottom of the stack. */
export const SUPPORT = 'support';

/** What the dialogs know of the clinic. */
export interface Clinic {
  readonly policy: Policy;
  readonly time: ClinicTime;
}

/** The talk of this turn's conversation; a new one if there is none. */
export function talkOf(context: TurnContext, clinic: Clinic): Talk {
  const { state, at } = turnOf(context);
  return (state.talk ??= newTalk(firstLanguage(context, clinic), at));
}

/** The language a conversation begins in: the patient's device's if the clinic has it, else the clinic's first. */
function firstLanguage(context: TurnContext, { policy }: Clinic): Language {
  const { locale } = context.activity as Partial<Activity>;
  const { languages } = policy.clinic;
  return languages.find((language) => locale?.toLowerCase().split('-')[0] === language) ?? languages[0] ?? 'en';
}

/** What this turn brings besides the message. */
function surroundingsOf(context: TurnContext, { policy, time }: Clinic): Surroundings {
  const { at, channel } = turnOf(context);
  return { policy, now: time.moment(at), channel };
}

/** What flows decide on in this turn. */
export function worldFor(context: TurnContext, clinic: Clinic): World {
  return worldOf(talkOf(context, clinic), surroundingsOf(context, clinic));
}

/** The frames of flows, topmost first. */
export function framesOf(dc: DialogContext): DialogInstance[] {
  return dc.stack.filter(({ id }) => id !== SUPPORT).reverse();
}

/** Where the conversation stands. @throws StalePositionError if the saved place is not one of this release. */
export function standingOf(dc: DialogContext, clinic: Clinic): Standing {
  const [top, ...waiting] = framesOf(dc);
  for (const { id } of waiting) if (!flowNamed(id)) throw new StalePositionError(`"${id}" is no flow of this release`);
  return {
    ...surroundingsOf(dc.context, clinic),
    talk: talkOf(dc.context, clinic),
    top: top ? placeOf(top, worldFor(dc.context, clinic)) : null,
    waiting: waiting.map(({ id }) => id),
  };
}

/** The place a frame holds. @throws StalePositionError */
export function placeOf(instance: DialogInstance, world: World): Position {
  const flow = flowNamed(instance.id);
  const saved = (instance.state as Partial<Frame> | undefined)?.at;
  if (!flow || typeof saved?.state !== 'string') throw new StalePositionError(`no such place in "${instance.id}"`);
  return resume(flow, saved, world);
}

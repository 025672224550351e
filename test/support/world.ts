import type { Facts } from '../../flows/facts.ts';
import type { Flow } from '../../flows/flow.ts';
import { start } from '../../flows/play.ts';
import { newTalk, type Standing, type Talk } from '../../flows/talk.ts';
import type { Moment, World } from '../../flows/world.ts';
import type { Changes } from './clinic.ts';
import { policyWith } from './clinic.ts';

/** Nine in the morning on an open Monday, in milliseconds since 1970. */
export const MORNING = Date.parse('2026-11-23T15:00:00Z');
const HOUR = 3_600_000;

/** An ordinary moment inside opening hours. */
export const openMoment: Moment = {
  at: MORNING,
  open: true,
  nextOpening: MORNING,
  slots: [
    { from: MORNING + HOUR, to: MORNING + 3 * HOUR },
    { from: MORNING + 4 * HOUR, to: MORNING + 8 * HOUR },
  ],
  nextOpenDay: MORNING + 24 * HOUR,
  outageDeclared: false,
  proofFresh: false,
};

/** A world for flows, ordinary but for what is named. */
export function worldWith(changes: Partial<World> & { readonly clinic?: Changes } = {}): World {
  const { clinic, ...rest } = changes;
  return {
    facts: {},
    policy: policyWith(clinic),
    now: openMoment,
    channel: 'web',
    visited: [],
    problemKept: false,
    ...rest,
  };
}

/** A standing at the beginning of a flow. */
export function standingIn(flow: Flow): Standing {
  return standingWith({ top: start(flow, worldWith()) });
}

/** A standing with nothing begun, ordinary but for what is named. */
export function standingWith(changes: Partial<Standing> & { readonly facts?: Facts } = {}): Standing {
  const { facts = {}, ...rest } = changes;
  const talk: Talk = { ...newTalk('en', MORNING), greeted: true, facts };
  return { talk, top: null, waiting: [], policy: policyWith(), now: openMoment, channel: 'web', ...rest };
}

import { metaOf } from '../../flows/arrowsOf.ts';
import { isTheirs } from '../../flows/conversation.ts';
import { StalePositionError } from '../../flows/play.ts';
import type { Decision, Standing, Surroundings } from '../../flows/talk.ts';
import { Carrier, type Turn } from './carrier.ts';
import type { Conversation } from './conversation.ts';
import type { Happening } from './happenings.ts';
import type { Rulebook } from './rulebook.ts';
import { surroundingsAt, type Setting } from './setting.ts';

/** Who takes a conversation over; one staff member is enough to prove what staff mean for it. */
export const STAFF = { id: 'luis', name: 'Luis' };

/** One turn: something happens, the rules decide, the carrier carries it out. Where nothing is decided, nothing is done. */
export function takeTurn(before: Conversation, happening: Happening, setting: Setting, rules: Rulebook): Turn {
  const { kept, surroundings } = arriving(before, happening, setting);
  const carrier = new Carrier(kept, surroundings, rules);
  const isNews = happening.kind === 'reported';
  const decision = isNews ? rules.reported(happening.news, kept.talk) : decide({ kept, happening, carrier, rules });
  if (decision) carrier.carryOut(decision);
  const { outputs, muted } = carrier;
  return { before, happening, after: carrier.result(decision !== null), outputs, muted, surroundings };
}

/** Where a conversation stands when nothing has happened for a moment. @throws StalePositionError */
export function standingOf(conversation: Conversation, setting: Setting, rules: Rulebook): Standing {
  return new Carrier(conversation, surroundingsAt(setting, conversation.at), rules).standing();
}

/** Time passes until it happens; a timer that rings is gone. */
function arriving(
  before: Conversation,
  happening: Happening,
  setting: Setting,
): { kept: Conversation; surroundings: Surroundings } {
  if (happening.kind === 'message') {
    return { kept: before, surroundings: surroundingsAt(setting, before.at + (happening.after ?? 0)) };
  }
  const key =
    happening.kind === 'event' && happening.event.type === 'timer.due' && before.frames[happening.frame]?.waitingFor;
  const rung = before.timers.find((timer) => timer.key === key);
  const timers = before.timers.filter((timer) => timer !== rung);
  return { kept: { ...before, timers }, surroundings: surroundingsAt(setting, Math.max(before.at, rung?.due ?? 0)) };
}

interface Deciding {
  readonly kept: Conversation;
  readonly happening: Exclude<Happening, { kind: 'reported' }>;
  readonly carrier: Carrier;
  readonly rules: Rulebook;
}

/** As `dialogs/incoming.ts` decides. */
function decide({ kept, happening, carrier, rules }: Deciding): Decision | null {
  const standing = whereItStands(carrier);
  if (standing === 'lost') {
    const { talk, moves } = rules.toStaff({ ...kept.talk, hops: 0 }, 'savedPlaceLost', 'restart');
    return { talk, moves: [{ do: 'say', reply: 'placeLost' }, ...moves] };
  }
  if (happening.kind !== 'message' && standing.talk.optedOut) carrier.muted = true;
  switch (happening.kind) {
    case 'message':
      return rules.hear(happening.said, standing);
    case 'opened':
      return standing.top === null ? rules.hear({ problems: [] }, standing) : null;
    case 'claimed':
      return rules.staffClaimed(STAFF, standing);
    case 'closed':
    case 'passedOn':
    case 'left':
      return isTheirs(standing, STAFF.id) ? byOwner(happening, standing, rules) : null;
    case 'event':
      return delivered(happening, standing, { kept, carrier, rules });
  }
}

/** As `dialogs/events.ts` delivers. */
function delivered(
  { event, frame: n }: Happening & { kind: 'event' },
  standing: Standing,
  { kept, carrier, rules }: Omit<Deciding, 'happening'>,
): Decision | null {
  const frame = kept.frames[n];
  if (rules.isForStaffAlone(standing.talk, frame?.at.flow)) carrier.muted = true;
  if (frame === undefined) return null;
  if (frame === kept.frames.at(-1)) return rules.happened(event, standing);
  carrier.keep(frame, event);
  const flow = rules.flowNamed(frame.at.flow);
  return rules.meanwhile(event, flow && metaOf(flow, frame.at.state), standing.talk);
}

/** What only who has the case does with it. */
function byOwner(
  happening: Extract<Happening, { kind: 'closed' | 'passedOn' | 'left' }>,
  standing: Standing,
  rules: Rulebook,
): Decision {
  if (happening.kind === 'closed') return rules.staffClosed(happening.outcome, standing);
  return happening.kind === 'left' ? rules.staffLeft(standing) : rules.staffPassedOn(STAFF, standing);
}

function whereItStands(carrier: Carrier): Standing | 'lost' {
  try {
    return carrier.standing();
  } catch (error) {
    if (error instanceof StalePositionError) return 'lost';
    throw error;
  }
}

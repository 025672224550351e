import type { Standing } from '../../flows/talk.ts';
import { Alike } from './alike.ts';
import type { Turn } from './carrier.ts';
import { placeOf, topOf, unopened, waitingIn, type Conversation } from './conversation.ts';
import { anywhereHappenings, everywhereHappenings, flowHappenings, type Happening } from './happenings.ts';
import { historyAfter, noHistory, type History } from './history.ts';
import type { Rulebook } from './rulebook.ts';
import type { Setting } from './setting.ts';
import { standingOf, takeTurn } from './turn.ts';

/** One conversation that was reached, from which, and by what. */
export interface Reached {
  readonly conversation: Conversation;
  readonly by: { readonly from: number; readonly happening: Happening } | null;
  readonly history: History;
}

/** A walk: what was reached, in order, and every step between. */
export interface Walked {
  readonly setting: Setting;
  readonly reached: readonly Reached[];
  /** steps[n] are the numbers of what follows n. */
  readonly steps: readonly (readonly number[])[];
  readonly turns: number;
}

/** Who looks at every turn, and after how many conversations the walk ends at the latest. */
interface Walking {
  readonly see: (turn: Turn, from: Reached) => void;
  readonly most?: number;
}

/** Walks the whole conversation, from the first word on: everything that can happen, wherever it stands. */
export function walkTalk(setting: Setting, rules: Rulebook, { see, most = Infinity }: Walking): Walked {
  const alike = new Alike(setting, rules);
  const reached: Reached[] = [{ conversation: unopened, by: null, history: noHistory }];
  const numbers = new Map([[keyOf(unopened, alike), 0]]);
  const steps: number[][] = [];
  const said = new Set<string>();
  let turns = 0;
  for (const [n, from] of reached.entries()) {
    if (n >= most) break;
    const { conversation } = from;
    const next = new Set<number>();
    const standing = standingOf(conversation, setting, rules);
    const seen = `${kindOfPlace(standing)} ${seenAnywhere(conversation)}`;
    const happenings = [
      ...flowHappenings(conversation, standing, rules),
      ...everywhereHappenings(conversation, standing),
      ...(said.has(seen) ? [] : anywhereHappenings(standing)),
    ];
    said.add(seen);
    for (const happening of happenings) {
      const turn = takeTurn(conversation, happening, setting, rules);
      turns++;
      see(turn, from);
      const key = keyOf(turn.after, alike);
      let to = numbers.get(key);
      if (to === undefined) {
        const history = historyAfter(from.history, turn);
        to = reached.push({ conversation: turn.after, by: { from: n, happening }, history }) - 1;
        numbers.set(key, to);
      }
      next.add(to);
    }
    steps.push([...next]);
  }
  return { setting, reached, steps, turns };
}

/** Conversations of one key go on alike. Below a flow that was put on top, and while the bot is silent, what is known is left out. */
function keyOf(conversation: Conversation, alike: Alike): string {
  const { misses, still, trail, kept, angry, owner, optedOut } = conversation.talk;
  const seen = seenAnywhere(conversation);
  if (owner === 'staff' || optedOut)
    return `${topOf(conversation)?.at.flow ?? ''} ${topOf(conversation)?.waitingFor === null} ${seen}`;
  if (waitingIn(conversation).length > 0) return `${placeOf(conversation)} ${seen}`;
  const counters = `${Math.max(misses, still)} ${Number(trail.length > 0)} ${Number(kept.length > 0)} ${angry}`;
  return `${alike.inFlow(conversation)} ${seen} ${counters}`;
}

function kindOfPlace({ top }: Standing): string {
  return top === null ? '' : `${top.flow.id} ${top.step.kind}`;
}

/** All that the rules which hold anywhere can see, besides the place. */
function seenAnywhere(conversation: Conversation): string {
  const { owner, optedOut, facts } = conversation.talk;
  const waiting = waitingIn(conversation);
  const below = `${kindOf(waiting[0])}${waiting.includes('toStaff') ? '*' : ''}`;
  const arrived = conversation.frames.at(-2)?.arrived !== undefined;
  return [below, owner, optedOut, arrived, facts.compromise === true, facts.safety === true].join(' ');
}

function kindOf(flow: string | undefined): string {
  if (flow === undefined) return '';
  if (flow === 'toStaff' || flow === 'safetyConcern') return flow;
  if (flow === 'afterEmergency' || flow === 'welcomeBack' || flow === 'offerStaff') return 'interlude';
  return flow === 'identityCheck' || flow === 'safeForm' ? 'check' : 'problem';
}

/** The turns that lead to a conversation that was reached, from the first word on. */
export function pathTo(
  reached: Reached,
  { all, setting, rules }: { all: readonly Reached[]; setting: Setting; rules: Rulebook },
): Turn[] {
  const happenings: Happening[] = [];
  for (let at = reached; at.by !== null; at = all[at.by.from]!) happenings.unshift(at.by.happening);
  let conversation = unopened;
  return happenings.map((happening) => {
    const turn = takeTurn(conversation, happening, setting, rules);
    conversation = turn.after;
    return turn;
  });
}

import { initialOf } from '../../flows/arrowsOf.ts';
import { meanings } from '../../flows/meanings.ts';
import type { Facts } from '../../flows/facts.ts';
import type { Said } from '../../flows/said.ts';
import type { Talk } from '../../flows/talk.ts';
import { catalogue } from '../../flows/catalogue.ts';
import type { FlowId, Outcome } from '../../flows/vocabulary.ts';
import { MORNING } from '../support/world.ts';
import { Alike } from './alike.ts';
import { Carrier, type Turn } from './carrier.ts';
import { placeOf, topOf, unopened, type Conversation } from './conversation.ts';
import { flowHappenings, type Happening } from './happenings.ts';
import { domainOf } from './readings.ts';
import { arrowsIn, configOf } from './remade.ts';
import type { Rulebook } from './rulebook.ts';
import { surroundingsAt, type Setting } from './setting.ts';
import { standingOf, takeTurn } from './turn.ts';

/** What a flow walk has to show for itself. */
export interface FlowWalked {
  readonly states: number;
  readonly turns: number;
}

/** Who looks at every turn, and how many conversations to walk at the most. */
interface FlowWalking {
  readonly see: (turn: Turn) => void;
  readonly most?: number;
  /** Enough was seen: the walk may end. */
  readonly enough?: () => boolean;
}

/**
 * Walks one flow from each of its ways in, with everything known that its guards can tell apart, through every state to every
 * way out. Where it leaves, the walk of the next flow goes on: that one too begins with everything that can be known.
 */
export function walkFlow(
  id: string,
  setting: Setting,
  rules: Rulebook,
  { see, most = Infinity, enough = () => false }: FlowWalking,
): FlowWalked {
  const alike = new Alike(setting, rules);
  const open: Conversation[] = [];
  const seen = new Set<string>();
  const been = new Set<string>();
  let turns = 0;
  const take = (turn: Turn) => {
    turns++;
    see(turn);
    const left = turn.outputs.some((output) => output.kind === 'left' && output.position.flow.id === id);
    if (left || topOf(turn.after)?.at.flow !== id) return;
    const after = { ...turn.after, talk: { ...turn.after.talk, asked: {}, trail: [], still: 0, turns: 0, misses: 0 } };
    const key = alike.inFlow(after);
    if (seen.has(key) || seen.size >= most) return;
    seen.add(key);
    open.push(after);
  };
  for (const { entry, talk } of beginnings(id, rules, alike)) {
    if (seen.size >= most / 4) break;
    take(beginning(id, entry, { talk, setting, rules }));
  }
  for (const conversation of open) {
    if (enough()) break;
    for (const happening of flowHappenings(conversation, standingOf(conversation, setting, rules), rules)) {
      take(takeTurn(conversation, happening, setting, rules));
    }
    const place = placeOfInterest(conversation);
    const back = been.has(place) ? [] : [...comingBack(conversation, setting), ...fromAnotherRelease(conversation)];
    been.add(place);
    for (const [before, happening] of [...back, ...comingToLight(conversation)])
      take(takeTurn(before, happening, setting, rules));
  }
  return { states: seen.size, turns };
}

function* beginnings(id: string, rules: Rulebook, alike: Alike): Iterable<{ entry: string; talk: Talk }> {
  for (const entry of waysInto(id, rules)) for (const talk of knowing(id, entry, alike)) yield { entry, talk };
}

/** Where it makes a difference to come back to. */
function placeOfInterest(conversation: Conversation): string {
  const { account, codesSent } = conversation.talk.facts;
  return `${placeOf(conversation)} ${account ?? ''} ${codesSent !== undefined}`;
}

/** The same place again after a while: asked for, when something on top of it has ended, and by a step back. */
function comingBack(conversation: Conversation, { policy }: Setting): (readonly [Conversation, Happening])[] {
  const { talk } = conversation;
  const place = topOf(conversation)!.at;
  const later = (policy.identity.freshMinutes + 5) * 60_000;
  const message = (name: string, said: Partial<Said>): Happening => ({
    kind: 'message',
    name,
    said: { problems: [], ...said },
    after: later,
  });
  const trail = [{ at: place, depth: 0, facts: talk.facts, asked: {} }];
  return [
    [conversation, message('say it again', { service: 'repeat' })],
    [under(conversation), message('same', { answer: { choice: 'same' } })],
    [{ ...conversation, talk: { ...talk, trail } }, message('go back', { service: 'back' })],
  ];
}

/** The same place, saved by a release whose flows were others. */
function fromAnotherRelease(conversation: Conversation): (readonly [Conversation, Happening])[] {
  const place = topOf(conversation)!.at;
  const hello: Happening = { kind: 'message', name: 'hello', said: { service: 'greeting', problems: [] } };
  const others = [{ version: '0' }, { state: 'aStateThatIsGone' }, { flow: 'aFlowThatIsGone' }];
  return others.map((other) => {
    const frame = { at: { ...place, ...other }, waitingFor: null };
    return [{ ...conversation, frames: [...conversation.frames.slice(0, -1), frame] }, hello] as const;
  });
}

/** In a flow on top, which has ended now, it came out that there is more to it. */
function comingToLight(conversation: Conversation): (readonly [Conversation, Happening])[] {
  if (troublesOf(conversation.talk) > 0) return [];
  const same: Happening = { kind: 'message', name: 'same', said: { answer: { choice: 'same' }, problems: [] } };
  const facts = [{ compromise: true }, { safety: true }, { own: 'helper' }] as const;
  return facts.map((more) => {
    const talk = { ...conversation.talk, facts: { ...conversation.talk.facts, ...more } };
    return [under({ ...conversation, talk }), same] as const;
  });
}

/** The same place, with the question "same problem?" on top. */
function under(conversation: Conversation): Conversation {
  const at = { flow: 'welcomeBack', version: '1', state: 'asking' };
  return { ...conversation, frames: [...conversation.frames, { at, waitingFor: null }] };
}

/** The states a flow is entered in: its first, and wherever an arrow of any flow, or a meaning, leads. */
export function waysInto(id: string, { flowNamed }: Rulebook): string[] {
  const flow = flowNamed(id);
  if (!flow) throw new Error(`there is no flow "${id}"`);
  const ways = new Set([initialOf(flow)]);
  for (const meaning of Object.values(meanings)) {
    if (meaning.flow === id && 'entry' in meaning) ways.add(meaning.entry);
  }
  for (const other of Object.keys(catalogue)) {
    const actions = arrowsIn(configOf(flowNamed(other)!)).flatMap(({ arrow }) => [arrow.actions ?? []].flat());
    const outcomes = actions.flatMap((action) => (action.type === 'leave' ? [action.params.outcome] : []));
    for (const entry of outcomes.flatMap((outcome) => entriesOf(outcome, id))) ways.add(entry);
  }
  return [...ways];
}

function entriesOf(outcome: Outcome, id: string): string[] {
  if (outcome.kind === 'check') return entriesOf(outcome.then, id);
  return outcome.kind === 'next' && outcome.flow === id && outcome.entry !== undefined ? [outcome.entry] : [];
}

/** Talks that know everything there can be to know, as far as the flow can tell it apart from that state on. */
function* knowing(id: string, entry: string, alike: Alike): Iterable<Talk> {
  const facts = [...alike.readingsOf(id).in(entry)].map(([fact, classes]) => ({
    fact,
    values: [...new Set(classes)].map((n) => domainOf(fact)[n]),
  }));
  const fill = function* (rest: typeof facts, known: Readonly<Record<string, unknown>>): Iterable<Talk> {
    const [first, ...others] = rest;
    if (first === undefined) {
      yield talkKnowing(id, known);
      return;
    }
    for (const value of first.values) yield* fill(others, { ...known, [first.fact]: value });
  };
  for (const talk of fill(facts, {})) if (troublesOf(talk) < 2 && isSound(talk)) yield talk;
}

/** A second proof is asked for only where there is a first, and is not there yet. */
function isSound({ facts: { proof, needsSecondProof } }: Talk): boolean {
  return needsSecondProof !== true || (proof !== undefined && proof !== 'both');
}

/** An alarm, danger, no tries left, someone else's account: the rules treat them as "one of these", so that one at a time is enough. */
function troublesOf({ facts: { compromise, safety, triesUsedUp, own } }: Talk): number {
  return [compromise === true, safety === true, triesUsedUp === true, own !== undefined && own !== 'self'].filter(
    Boolean,
  ).length;
}

function talkKnowing(
  id: string,
  { visited, problemKept, freshProof, ...known }: Readonly<Record<string, unknown>>,
): Talk {
  const facts = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Facts;
  const proof = facts.proof ?? (freshProof === true ? 'email' : undefined);
  const unproven = freshProof === false && proof !== undefined ? { proofAt: MORNING, needsSecondProof: true } : {};
  const proven = freshProof === true ? { proofAt: MORNING, needsSecondProof: false } : {};
  return {
    ...unopened.talk,
    greeted: true,
    facts: { ...facts, ...(proof === undefined ? {} : { proof }), ...unproven, ...proven },
    visited: [...((visited as readonly string[] | undefined) ?? []), id],
    kept: problemKept === true ? ['forgot_username'] : [],
  };
}

/** The turn in which the flow begins. */
function beginning(
  id: string,
  entry: string,
  { talk, setting, rules }: { talk: Talk; setting: Setting; rules: Rulebook },
): Turn {
  const surroundings = surroundingsAt(setting, MORNING);
  const before = { ...unopened, talk };
  const carrier = new Carrier(before, surroundings, rules);
  const initial = initialOf(rules.flowNamed(id)!);
  const move = { do: 'restart', flow: id as FlowId, ...(entry === initial ? {} : { entry }) } as const;
  carrier.carryOut({ talk, moves: [move] });
  const happening: Happening = { kind: 'opened', name: `(${id}${entry === initial ? '' : `.${entry}`} begins)` };
  const after = carrier.result(true);
  return { before, happening, after, outputs: carrier.outputs, muted: carrier.muted, surroundings };
}

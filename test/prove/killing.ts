import type { Flow } from '../../flows/flow.ts';
import { withoutFailure, withoutTimer, withoutUnsure } from '../flows/shape.ts';
import { fewSettings } from './clinics.ts';
import { declared, Exploration, wordsDeclared } from './explore.ts';
import { waysInto } from './flowWalk.ts';
import type { Mutant } from './mutants.ts';
import { arrowsIn, configOf } from './remade.ts';
import { shipped, type Rulebook } from './rulebook.ts';

/** How many conversations of a mutant are walked in a setting: the small flows wholly, identityCheck in part. */
const MOST = 200;
const LARGE = 'identityCheck';
/** For that one, clinics that between them have every way to prove who one is. */
const three = [0, 3, 5].map((n) => fewSettings[n]!);

/** What tells of a mutant: something declared that can no longer be come to, an invariant, or a walk that no longer takes what is declared. */
export function tellerOf(mutant: Mutant): string | null {
  return toldAtOnce(mutant) ?? toldByWalking(mutant);
}

/** What no walk can come to, none has to look for. */
export function toldAtOnce({ id, flow }: Mutant): string | null {
  if (withoutUnsure(flow).length > 0) return 'coverage: a question with no way on for "I don\'t know"';
  if (withoutFailure(flow).length > 0) return 'coverage: an effect with no way on where it fails';
  if (withoutTimer(flow).length > 0) return 'coverage: a rest with no way on when its timer rings';
  const rules = rulesWith(id, flow);
  const config = configOf(flow);
  const offered = new Set(arrowsIn(config).map(({ from, event }) => `${id}.${from}.${event.replace('answer.', '')}`));
  const gone = wordsDeclared().some(
    (words) => words.split('.')[0] === id && words.split('.').length > 2 && !offered.has(words),
  );
  if (gone) return 'coverage: a choice that is never offered';
  const reached = new Set(waysInto(id, rules));
  for (const from of reached)
    for (const { arrow } of arrowsIn(config).filter((each) => each.from === from)) reached.add(arrow.target ?? from);
  return Object.keys(config.states).every((state) => reached.has(state))
    ? null
    : 'coverage: a state that is never reached';
}

/** A promise that the mutant breaks on a walk, or something declared that no walk comes to. */
export function toldByWalking({ id, flow }: Mutant): string | null {
  const exploration = new Exploration(rulesWith(id, flow));
  try {
    exploration.untilBroken(id === LARGE ? three : fewSettings, id, MOST);
  } catch {
    return 'the walk: it cannot be finished';
  }
  const [first] = exploration.counterexamples.values();
  if (first) return `invariant ${first.invariant}`;
  return id === LARGE ? null : missedIn(id, flow, exploration);
}

function rulesWith(id: string, flow: Flow): Rulebook {
  return { ...shipped, flowNamed: (name) => (name === id ? flow : shipped.flowNamed(name)) };
}

function missedIn(id: string, flow: Flow, { said, states, arrows }: Exploration): string | null {
  if (wordsDeclared().some((words) => words.startsWith(`${id}.`) && !said.has(words)))
    return 'coverage: words that are never said';
  const all = declared({ [id]: flow });
  const missed = all.states.some((state) => !states.has(state)) || all.arrows.some((arrow) => !arrows.has(arrow));
  return missed ? 'coverage: an arrow that is never taken' : null;
}

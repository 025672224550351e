import { settings, fewSettings } from './clinics.ts';
import { Exploration } from './explore.ts';
import { trapsIn } from './reaching.ts';
import { pathTo } from './talkWalk.ts';
import { transcriptOf } from './transcript.ts';

/** What a walk has been through and found, in a form that one process can send another. */
export interface Findings {
  readonly flows: readonly string[];
  readonly settings: readonly string[];
  readonly states: readonly string[];
  readonly arrows: readonly string[];
  readonly said: readonly string[];
  /** Promises that were broken, each with a conversation in which that is so. */
  readonly broken: readonly string[];
  readonly conversations: number;
  readonly turns: number;
}

/** How many whole conversations are walked in a clinic, the nearest to the first word: what comes later is the flows' own, and walked there. */
const MOST_TALKS = 4000;

/** Walks that flow by itself, at every clinic. */
export function walkFlow(id: string): Findings {
  return findingsOf(new Exploration().flowsIn(settings, [id]));
}

/** Walks whole conversations, at the nth of the few clinics. */
export function walkTalks(nth: number): Findings {
  const exploration = new Exploration();
  const setting = fewSettings[nth]!;
  const walked = exploration.talksIn(setting, MOST_TALKS);
  const { rules } = exploration;
  const path = { all: walked.reached, setting, rules };
  const traps = trapsIn(walked).map((trap) => `A trap:\n${transcriptOf(pathTo(trap, path), setting, rules)}`);
  return findingsOf(exploration, traps);
}

/** All that several walks found. */
export function together(all: readonly Findings[]): Findings {
  const joined = (of: (one: Findings) => readonly string[]) => [...new Set(all.flatMap(of))];
  return {
    flows: joined(({ flows }) => flows),
    settings: joined((one) => one.settings),
    states: joined(({ states }) => states),
    arrows: joined(({ arrows }) => arrows),
    said: joined(({ said }) => said),
    broken: joined(({ broken }) => broken),
    conversations: all.reduce((sum, { conversations }) => sum + conversations, 0),
    turns: all.reduce((sum, { turns }) => sum + turns, 0),
  };
}

function findingsOf(exploration: Exploration, traps: readonly string[] = []): Findings {
  const { flows, states, arrows, said, conversations, turns, counterexamples } = exploration;
  const promises = [...counterexamples.values()].map(
    ({ invariant, what, transcript }) => `${invariant}: ${what}\n${transcript}\n`,
  );
  return {
    flows: [...flows],
    settings: [...exploration.settings],
    states: [...states],
    arrows: [...arrows],
    said: [...said],
    broken: [...promises, ...traps],
    conversations,
    turns,
  };
}

import { describe, expect, test } from '@jest/globals';
import { fewSettings } from './clinics.ts';
import { Exploration } from './explore.ts';
import { trapsIn } from './reaching.ts';
import { transcriptOf } from './transcript.ts';
import { pathTo } from './talkWalk.ts';

/** The nearest to the first word; `npm run prove` walks them all. */
const MOST = 1200;

describe.each(['web', 'sms'] as const)('whole conversations (%s)', (channel) => {
  const setting = fewSettings.find((each) => each.channel === channel)!;
  const exploration = new Exploration();
  const walked = exploration.talksIn(setting, MOST);

  test('keep every promise, whatever is said', () => {
    expect(
      [...exploration.counterexamples.values()].map(
        ({ invariant, what, transcript }) => `${invariant}: ${what}\n${transcript}`,
      ),
    ).toEqual([]);
  });

  test('trap nobody: staff, or the end, can be reached from everywhere', () => {
    const path = { all: walked.reached, setting, rules: exploration.rules };
    expect(trapsIn(walked).map((trap) => transcriptOf(pathTo(trap, path), setting, exploration.rules))).toEqual([]);
  });

  test('come to every flow', () => {
    expect(new Set([...exploration.states].map((state) => state.split('.')[0])).size).toBeGreaterThanOrEqual(27);
  });
});

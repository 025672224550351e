import { expect, test } from '@jest/globals';
import { fewSettings } from './clinics.ts';
import { Exploration } from './explore.ts';
import { faults } from './faults.ts';
import { invariants } from './invariants/invariants.ts';

/** Faults are found soon, or not at all: so many conversations of one flow, and so many from the first word on. */
const FEW = { inFlow: 150, talks: 100 };

/** A busy machine is slow, not wrong; milliseconds. */
const PATIENCE = 120_000;

test.each(faults.map((fault) => [fault.what, fault.invariant, fault] as const))(
  '"%s" is caught by %s alone',
  (_, invariant, fault) => {
    const exploration = new Exploration(fault.rules);
    const settings = fewSettings.filter(({ channel }) => channel === (fault.channel ?? 'web'));
    // The last clinic has the fewest ways, so that a short walk there comes to all of them.
    if (fault.in) exploration.flowsIn(settings.slice(-1), [fault.in], FEW.inFlow);
    else exploration.talksIn(settings[0]!, FEW.talks);
    expect([...new Set([...exploration.counterexamples.values()].map((found) => found.invariant))]).toEqual([
      invariant,
    ]);
  },
  PATIENCE,
);

test('every invariant has a fault that it alone catches', () => {
  expect(faults.map(({ invariant }) => invariant).sort()).toEqual(invariants.map(({ id }) => id).sort());
});

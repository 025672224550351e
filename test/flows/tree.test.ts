import { describe, expect, test } from '@jest/globals';
import { anywhereOf } from '../../flows/anywhere.ts';
import { arrowsOf, initialOf, metaOf, type DrawnArrow } from '../../flows/arrowsOf.ts';
import { catalogue, flowNamed } from '../../flows/catalogue.ts';
import { nameOf } from '../../flows/diagram.ts';
import type { Flow } from '../../flows/flow.ts';
import type { Outcome } from '../../flows/vocabulary.ts';
import { standingIn } from '../support/world.ts';
import { statesOf, withoutFailure, withoutTimer, withoutUnsure } from './shape.ts';

const flows = Object.values(catalogue) as Flow[];

describe.each(flows.map((flow) => [flow.id, flow] as const))('%s', (id, flow) => {
  test('is listed under its own id, with a version', () => {
    expect(flowNamed(id)).toBe(flow);
    expect(flow.version).toMatch(/^\d+$/);
  });

  test('has at most 12 states', () => expect(statesOf(flow).length).toBeLessThanOrEqual(12));

  test('asks no question without a way on for "I do not know"', () => expect(withoutUnsure(flow)).toEqual([]));

  test('offers at most six choices', () => {
    for (const state of statesOf(flow)) {
      const choices = arrowsOf(flow).filter(
        ({ from, event }) => from === state && /^answer\.(?!unsure|given)/.test(event),
      );
      expect(new Set(choices.map(({ event }) => event)).size).toBeLessThanOrEqual(6);
    }
  });

  test('has no state that nothing leads to', () => {
    const entries = flows.flatMap((other) =>
      arrowsOf(other).flatMap(({ outcome }) => (outcome ? entriesIn(outcome, id) : [])),
    );
    const reached = new Set([initialOf(flow), ...entries, ...arrowsOf(flow).map(({ to }) => to)]);
    expect(statesOf(flow).filter((state) => !reached.has(state))).toEqual([]);
  });

  test('handles every way a waited-for effect can end', () => expect(withoutFailure(flow)).toEqual([]));

  test('goes on where a timer rings', () => expect(withoutTimer(flow)).toEqual([]));

  test('leaves with an outcome by every arrow into an end', () => {
    const ends = new Set(statesOf(flow).filter((state) => metaOf(flow, state)?.kind === 'end'));
    expect(arrowsOf(flow).filter(({ to, outcome }) => ends.has(to) !== (outcome !== null))).toEqual([]);
  });
});

test('every arrow to another flow arrives: at the flow, and at a state it can stop in', () => {
  const lost = flows.flatMap((flow) =>
    arrowsOf(flow).flatMap(({ from, outcome }) =>
      (outcome ? targetsIn(outcome) : []).flatMap(({ flow: to, entry }) => {
        const target = flowNamed(to);
        return target && entry && !metaOf(target, entry) ? [`${flow.id}.${from} → ${to}.${entry}`] : [];
      }),
    ),
  );
  expect(lost).toEqual([]);
});

test('"I do not know", said again and again, comes to an end: its arrows form no circle', () => {
  const steps = new Map<string, string[]>();
  for (const { flow, ...arrow } of flows.flatMap((each) => arrowsOf(each).map((found) => ({ ...found, flow: each })))) {
    if (!isTakenUnasked(flow, arrow)) continue;
    const from = `${flow.id}.${arrow.from}`;
    steps.set(from, [...(steps.get(from) ?? []), ...placesAfter(flow, arrow)]);
  }
  expect(circleIn(steps)).toBeNull();
});

test('the arrows that hold everywhere are drawn from the rules', () => {
  const drawing = anywhereOf(standingIn(catalogue.lockedOut));
  expect(drawing).toContain('anywhere --> toStaff : staff, the place is kept beneath');
  expect(drawing).toContain('anywhere --> aftercare : I am in');
});

test('outcomes have names that people can read', () => {
  expect(nameOf({ kind: 'check', then: { kind: 'handoff', reason: 'unlock' } })).toBe('check, then staff unlock');
});

/** By "I do not know", or by nothing at all. A rest waits for something else. */
function isTakenUnasked(flow: Flow, { from, event }: DrawnArrow): boolean {
  return ['', 'answer.unsure', 'told', 'said'].includes(event) && metaOf(flow, from)?.kind !== 'rest';
}

function placesAfter(flow: Flow, { to, outcome }: DrawnArrow): string[] {
  if (!outcome) return [`${flow.id}.${to}`];
  return targetsIn(outcome).map(({ flow: next, entry }) => {
    const target = flowNamed(next);
    return `${next}.${entry ?? (target ? initialOf(target) : '')}`;
  });
}

function targetsIn(outcome: Outcome): { flow: string; entry?: string }[] {
  if (outcome.kind === 'next') return [outcome];
  return outcome.kind === 'check' ? targetsIn(outcome.then) : [];
}

function entriesIn(outcome: Outcome, flow: string): string[] {
  return targetsIn(outcome).flatMap((target) => (target.flow === flow && target.entry ? [target.entry] : []));
}

/** The first circle found, as a path; null if there is none. */
function circleIn(steps: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (at: string, path: string[]): string[] | null => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (done.has(at)) return null;
    for (const next of steps.get(at) ?? []) {
      const circle = walk(next, [...path, at]);
      if (circle) return circle;
    }
    done.add(at);
    return null;
  };
  for (const start of steps.keys()) {
    const circle = walk(start, []);
    if (circle) return circle;
  }
  return null;
}

import { catalogue, type MachineId } from '../../flows/catalogue.ts';
import type { Arrow, Flow, FlowConfig, Guard } from '../../flows/flow.ts';
import { arrowsIn, configOf, guardsOf, nameOfArrow, remade, rewired, type WrittenArrow } from './remade.ts';

/** A flow with one small fault in it: an arrow, or two, that lead elsewhere. */
export interface Mutant {
  readonly id: MachineId;
  readonly name: string;
  readonly flow: Flow;
  /** The arrows of the flow as it ships that may lead elsewhere now, by name. */
  readonly arrows: readonly string[];
  /** flow.state where those start. */
  readonly states: readonly string[];
}

/** A flow with one guard that decides differently. */
export interface GuardMutant extends Mutant {
  readonly guard: string;
}

/** Every guard, dropped so that it always lets pass, and turned round. */
export function guardMutants(): GuardMutant[] {
  return flows().flatMap(([id, flow]) =>
    Object.entries(guardsOf(flow)).flatMap(([name, guard]) => {
      const inverted: Guard = (args) => !guard(args);
      const all = arrowsIn(configOf(flow));
      const guarded = all.filter(({ arrow }) => arrow.guard === name);
      // What a guard lets pass no longer comes to the arrows after it.
      const after = all.filter(({ from, event }) => guarded.some((one) => one.from === from && one.event === event));
      const place = { id, guard: name, ...placesOf(id, after) };
      return [
        { ...place, name: `${id}: ${name} always lets pass`, flow: remade(flow, { guards: { [name]: () => true } }) },
        { ...place, name: `${id}: ${name} turned round`, flow: remade(flow, { guards: { [name]: inverted } }) },
      ];
    }),
  );
}

function placesOf(id: MachineId, arrows: readonly WrittenArrow[]): Pick<Mutant, 'arrows' | 'states'> {
  const states = new Set(arrows.map(({ from }) => `${id}.${from}`));
  return { arrows: arrows.map((arrow) => nameOfArrow(id, arrow)), states: [...states] };
}

/** Every arrow, taken out; led to the next state instead; and its target swapped with that of the next arrow of its state. */
export function arrowMutants(): Mutant[] {
  return flows().flatMap(([id, flow]) => {
    const config = configOf(flow);
    const arrows = arrowsIn(config);
    return arrows.flatMap((written, n) => [
      ...mutantsOf({ id, flow, config, written }),
      ...swapped(
        { id, flow, config, written },
        arrows.slice(n + 1).find((other) => differs(written, other)),
      ),
    ]);
  });
}

interface Place {
  readonly id: MachineId;
  readonly flow: Flow;
  readonly config: FlowConfig;
  readonly written: WrittenArrow;
}

function mutantsOf({ id, flow, config, written }: Place): Mutant[] {
  const place = placesOf(id, [written]);
  const name = nameOfArrow(id, written);
  const without = rewired(config, (each) => (isSame(each, written) ? null : each.arrow));
  const mutants = [{ id, name: `${name}: taken out`, flow: remade(flow, { config: without }), ...place }];
  const target = otherTarget(config, written);
  if (target === null) return mutants;
  const elsewhere = rewired(config, (each) => (isSame(each, written) ? { ...each.arrow, target } : each.arrow));
  return [...mutants, { id, name: `${name}: leads to ${target}`, flow: remade(flow, { config: elsewhere }), ...place }];
}

function swapped({ id, flow, config, written }: Place, other: WrittenArrow | undefined): Mutant[] {
  if (other === undefined) return [];
  const given = (from: WrittenArrow, to: WrittenArrow): Arrow => {
    const { guard } = from.arrow;
    const { target, actions } = to.arrow;
    return {
      ...(guard === undefined ? {} : { guard }),
      ...(target === undefined ? {} : { target }),
      ...(actions === undefined ? {} : { actions }),
    };
  };
  const crossed = rewired(config, (each) => {
    if (isSame(each, written)) return given(each, other);
    return isSame(each, other) ? given(each, written) : each.arrow;
  });
  const name = `${nameOfArrow(id, written)}: swapped with ${other.event.replace('answer.', '') || 'the next'}`;
  return [{ id, name, flow: remade(flow, { config: crossed }), ...placesOf(id, [written, other]) }];
}

/**
 * The next state after the right one in which the flow stops and does not end; an arrow out of the flow stays one. A state before it would
 * often do no harm: what was asked is not asked again.
 */
function otherTarget({ states }: FlowConfig, { from, arrow }: WrittenArrow): string | null {
  if (arrow.target === undefined || states[arrow.target]?.type === 'final') return null;
  const all = Object.keys(states);
  const right = all.indexOf(arrow.target);
  const following = [...all.slice(right + 1), ...all.slice(0, right)];
  const stops = (state: string) => states[state]?.type !== 'final' && states[state]?.always === undefined;
  return following.find((state) => state !== from && stops(state)) ?? null;
}

function differs(one: WrittenArrow, other: WrittenArrow): boolean {
  return one.from === other.from && JSON.stringify(one.arrow) !== JSON.stringify(other.arrow);
}

function isSame(one: WrittenArrow, other: WrittenArrow): boolean {
  return one.from === other.from && one.event === other.event && one.nth === other.nth;
}

function flows(): [MachineId, Flow][] {
  return Object.entries(catalogue) as [MachineId, Flow][];
}

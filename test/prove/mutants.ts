import { catalogue, type MachineId } from '../../flows/catalogue.ts';
import type { Arrow, Flow, FlowConfig, Guard } from '../../flows/flow.ts';
import { arrowsIn, configOf, guardsOf, nameOfArrow, remade, rewired, type WrittenArrow } from './remade.ts';

/** A flow with one small fault in it. */
export interface Mutant {
  readonly id: MachineId;
  readonly name: string;
  readonly flow: Flow;
}

/** A flow with one arrow, or two, that lead elsewhere. */
export interface ArrowMutant extends Mutant {
  /** The states those arrows led to, and lead to now. */
  readonly ends: readonly string[];
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
      return [
        {
          id,
          guard: name,
          name: `${id}: ${name} always lets pass`,
          flow: remade(flow, { guards: { [name]: () => true } }),
        },
        { id, guard: name, name: `${id}: ${name} turned round`, flow: remade(flow, { guards: { [name]: inverted } }) },
      ];
    }),
  );
}

/** Every arrow, taken out; led to the next state instead; and its target swapped with that of the next arrow of its state. */
export function arrowMutants(): ArrowMutant[] {
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

/**
 * About one in so many, and always the same ones: a mutant is in the sample or not by its name alone, so that a change to one
 * flow draws no others (FNV-1a, a hash that spreads short texts well).
 */
export function sampled<M extends Mutant>(mutants: readonly M[], oneIn: number): M[] {
  const hashOf = (name: string) =>
    Array.from(name).reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
  return mutants.filter(({ name }) => (hashOf(name) >>> 8) % oneIn === 0);
}

interface Place {
  readonly id: MachineId;
  readonly flow: Flow;
  readonly config: FlowConfig;
  readonly written: WrittenArrow;
}

function mutantsOf({ id, flow, config, written }: Place): ArrowMutant[] {
  const ends = [written.arrow.target ?? written.from];
  const name = nameOfArrow(id, written);
  const without = rewired(config, (each) => (isSame(each, written) ? null : each.arrow));
  const mutants = [{ id, name: `${name}: taken out`, flow: remade(flow, { config: without }), ends }];
  const target = otherTarget(config, written);
  if (target === null) return mutants;
  const elsewhere = rewired(config, (each) => (isSame(each, written) ? { ...each.arrow, target } : each.arrow));
  return [
    ...mutants,
    { id, name: `${name}: leads to ${target}`, flow: remade(flow, { config: elsewhere }), ends: [...ends, target] },
  ];
}

function swapped({ id, flow, config, written }: Place, other: WrittenArrow | undefined): ArrowMutant[] {
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
  const ends = [written, other].map(({ from, arrow }) => arrow.target ?? from);
  return [{ id, name, flow: remade(flow, { config: crossed }), ends }];
}

/** A state in the middle of the flow that the arrow does not lead to; an arrow out of the flow stays one. */
function otherTarget({ states }: FlowConfig, { from, arrow }: WrittenArrow): string | null {
  const inner = Object.keys(states).filter((state) => states[state]?.type !== 'final');
  if (arrow.target === undefined || states[arrow.target]?.type === 'final') return null;
  return inner.find((state) => state !== arrow.target && state !== from && states[state]?.always === undefined) ?? null;
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

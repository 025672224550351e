import type { Flow, FlowContext, Guard } from '../../flows/flow.ts';
import { canProve } from '../../flows/proof.ts';
import { MORNING } from '../support/world.ts';
import { factDomains } from './domains.ts';
import { noting } from './noting.ts';
import { arrowsIn, configOf, guardsOf } from './remade.ts';
import type { Setting } from './setting.ts';

/**
 * Which facts the guards of a flow read, and which values of a fact they can tell apart. Found by asking: a guard is given a
 * context that notes what is read, and is asked again for every value of it.
 */

/** A guard as a tree of what it reads; values it cannot tell apart lead to equal trees. */
export type Tree = boolean | { readonly fact: string; readonly of: readonly Tree[] };

/** What invariants look at besides what guards read, wherever an effect may be asked for. */
const looked: Readonly<Record<string, Guard>> = {
  proven: ({ context }) => context.now.proofFresh,
  alarmed: ({ context }) => context.facts.compromise === true,
  unsafe: ({ context }) => context.facts.safety === true,
  someoneElses: ({ context }) => context.facts.own !== undefined && context.facts.own !== 'self',
};

/** Facts that the flow can tell apart in each state, and which of their values are alike. */
export class Readings {
  private readonly trees = new Map<string, Tree>();
  private readonly live = new Map<string, ReadonlyMap<string, readonly number[]>>();
  /** By the names of the guards, which many states have in common. */
  private readonly byGuards = new Map<string, ReadonlyMap<string, readonly number[]>>();
  private readonly flow: Flow;
  /** All that the flow's guards read of the setting: settings in which it is equal are one to this flow. */
  readonly slice: string;

  constructor(flow: Flow, setting: Setting) {
    this.flow = flow;
    const readings = Object.entries({ ...looked, ...guardsOf(flow) }).map(([name, guard]) => {
      const { tree, read } = readingOf(guard, setting);
      this.trees.set(name, tree);
      return read;
    });
    const all = new Map(readings.flatMap((read) => [...read]));
    this.slice = JSON.stringify([...all].sort(([one], [other]) => one.localeCompare(other)));
    for (const state of Object.keys(configOf(flow).states)) this.live.set(state, this.liveIn(state));
  }

  /** The facts that matter from that state on, each with the class of every value of its domain. */
  in(state: string): ReadonlyMap<string, readonly number[]> {
    return this.live.get(state) ?? new Map();
  }

  private liveIn(state: string): ReadonlyMap<string, readonly number[]> {
    const config = configOf(this.flow);
    const reached = new Set([state]);
    const names = new Set<string>();
    for (const from of reached) {
      if (config.states[from]?.meta?.kind === 'do') for (const name of Object.keys(looked)) names.add(name);
      for (const arrow of arrowsIn(config)) {
        if (arrow.from !== from) continue;
        if (arrow.arrow.guard !== undefined) names.add(arrow.arrow.guard);
        if (arrow.arrow.target !== undefined) reached.add(arrow.arrow.target);
      }
    }
    return this.read([...names].sort());
  }

  private read(guards: readonly string[]): ReadonlyMap<string, readonly number[]> {
    const key = guards.join();
    const known = this.byGuards.get(key);
    if (known) return known;
    const trees = guards.map((name) => this.trees.get(name) ?? true);
    const facts = [...new Set(trees.flatMap(factsIn))].sort();
    const read = new Map(facts.map((fact) => [fact, classesOf(fact, trees)]));
    this.byGuards.set(key, read);
    return read;
  }
}

interface Reading {
  readonly tree: Tree;
  readonly read: ReadonlyMap<string, unknown>;
}

/** Flows that differ in their arrows alone have the same guards: each is asked once in each setting. */
const asked = new WeakMap<Guard, Map<Setting, Reading>>();

/** What a guard says, and what it reads of the setting, by name. */
export function readingOf(guard: Guard, setting: Setting): Reading {
  const known = asked.get(guard) ?? new Map<Setting, Reading>();
  const reading = known.get(setting) ?? readAnew(guard, setting);
  asked.set(guard, known.set(setting, reading));
  return reading;
}

function readAnew(guard: Guard, setting: Setting): Reading {
  const read = new Map<string, unknown>();
  const noted = noting(setting, (name, value) => read.set(name, value));
  return { tree: treeOf(guard, noted, {}), read };
}

function treeOf(guard: Guard, setting: Setting, known: Readonly<Record<string, unknown>>): Tree {
  try {
    return guard({ context: contextOf(setting, known) });
  } catch (unread) {
    if (!(unread instanceof Unread)) throw unread;
    const { fact } = unread;
    const of = domainOf(fact).map((value) => treeOf(guard, setting, { ...known, [fact]: value }));
    return of.every((each) => same(each, of[0])) ? of[0]! : { fact, of };
  }
}

/** A fact was read of which nothing is known yet. */
class Unread extends Error {
  readonly fact: string;
  constructor(fact: string) {
    super(fact);
    this.fact = fact;
  }
}

function contextOf(setting: Setting, known: Readonly<Record<string, unknown>>): FlowContext {
  const { policy } = setting;
  const read = (fact: string): unknown => {
    if (!(fact in known)) throw new Unread(fact);
    return known[fact];
  };
  const facts = new Proxy({}, { get: (_, fact) => read(String(fact)) });
  const now = {
    at: MORNING,
    get open() {
      return setting.open;
    },
    get outageDeclared() {
      return setting.outageDeclared;
    },
    get slots() {
      return Array.from({ length: setting.slots });
    },
    get proofFresh() {
      return canProve(facts) && read('freshProof') === true;
    },
  };
  const rest = {
    get channel() {
      return setting.channel;
    },
    get visited() {
      return read('visited');
    },
    get problemKept() {
      return read('problemKept');
    },
  };
  return Object.assign(Object.create(rest) as FlowContext, { facts, policy, now, outcome: null });
}

export function domainOf(fact: string): readonly unknown[] {
  if (fact === 'visited') return [[], ['rightPortal'], ['forgottenUsername'], ['rightPortal', 'forgottenUsername']];
  if (fact === 'problemKept' || fact === 'freshProof') return [false, true];
  const domain = (factDomains as Readonly<Record<string, readonly unknown[]>>)[fact];
  if (domain === undefined)
    throw new Error(`a guard reads "${fact}", whose values test/prove/domains.ts does not list`);
  return domain;
}

function factsIn(tree: Tree): string[] {
  return typeof tree === 'boolean' ? [] : [tree.fact, ...tree.of.flatMap(factsIn)];
}

/** For each value of the fact, the first value that no tree tells from it. */
function classesOf(fact: string, trees: readonly Tree[]): number[] {
  const seen: string[] = [];
  return domainOf(fact).map((_, n) => {
    const left = JSON.stringify(trees.map((tree) => given(tree, fact, n)));
    const first = seen.indexOf(left);
    seen.push(left);
    return first === -1 ? n : first;
  });
}

/** The tree once the fact is known to have its nth value. */
function given(tree: Tree, fact: string, n: number): Tree {
  if (typeof tree === 'boolean') return tree;
  if (tree.fact === fact) return tree.of[n]!;
  const of = tree.of.map((each) => given(each, fact, n));
  return of.every((each) => same(each, of[0])) ? of[0]! : { fact: tree.fact, of };
}

function same(one: Tree, other: Tree | undefined): boolean {
  if (one === other) return true;
  if (typeof one === 'boolean' || typeof other !== 'object' || one.fact !== other.fact) return false;
  return one.of.every((each, n) => same(each, other.of[n]));
}

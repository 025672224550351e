import type { Flow, Guard } from '../../flows/flow.ts';
import { domainOf, readingOf, type Tree } from './readings.ts';
import { guardsOf } from './remade.ts';
import type { Setting } from './setting.ts';

/** When each guard of a flow lets pass, in words: one line for each clinic that it can tell from the others. */
function guardTableOf(flow: Flow, settings: readonly Setting[]): string[] {
  return Object.keys(guardsOf(flow)).flatMap((name) => [`- \`${name}\``, ...linesOf(flow, name, settings)]);
}

function linesOf(flow: Flow, name: string, settings: readonly Setting[]): string[] {
  return [...new Set(settings.map((setting) => lineOf(guardsOf(flow)[name]!, setting)))].sort();
}

function lineOf(guard: Guard, setting: Setting): string {
  const { tree, read } = readingOf(guard, setting);
  const where = [...read].map(([what, value]) => `${what.replace(/^policy[.]/, '')} ${shown(value)}`).sort();
  return `  - ${where.length === 0 ? '' : `${where.join(', ')}: `}${saying(tree)}`;
}

/** The guard lets pass in those settings what the other does. */
export function decidesAs(guard: Guard, other: Guard, settings: readonly Setting[]): boolean {
  return settings.every(
    (setting) => JSON.stringify(readingOf(guard, setting).tree) === JSON.stringify(readingOf(other, setting).tree),
  );
}

function saying(tree: Tree): string {
  if (typeof tree === 'boolean') return tree ? 'always' : 'never';
  return conditionsOf(tree).join('; or ');
}

/** Every way to a yes, values that lead to the same put together. */
function conditionsOf(tree: Tree): string[] {
  if (typeof tree === 'boolean') return tree ? [''] : [];
  const domain = domainOf(tree.fact);
  const groups = new Map<string, { values: string[]; next: Tree }>();
  tree.of.forEach((next, n) => {
    const key = JSON.stringify(next);
    const group = groups.get(key) ?? { values: [], next };
    group.values.push(shown(domain[n]));
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({ values, next }) =>
    conditionsOf(next).map((rest) => `${tree.fact} is ${values.join(' or ')}${rest === '' ? '' : `, ${rest}`}`),
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'not known';
  if (value === null) return 'none';
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string') ? `[${value.join(', ')}]` : `${value.length}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The table of every flow that has guards. */
export function guardTable(flows: Readonly<Record<string, Flow>>, settings: readonly Setting[]): string {
  const tables = Object.entries(flows).flatMap(([id, flow]) => {
    const lines = guardTableOf(flow, settings);
    return lines.length === 0 ? [] : ['', `## ${id}`, '', ...lines];
  });
  return `${[head, ...tables].join('\n')}\n`;
}

const head = `# When each guard lets pass

Made by \`npm run prove -- --write\`, from the guards themselves, over the clinics of \`test/prove/clinics.ts\`. A guard that
is changed changes its lines here: the tests fail until they are made anew and read.`;

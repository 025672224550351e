import type { Policy } from '../../flows/policy.ts';
import { isGroup } from './noting.ts';

/** One thing that a clinic decides, as flows see it. */
export interface Leaf {
  /** "portal.recovery.usualMinutes" */
  readonly name: string;
  readonly value: unknown;
}

/** All that a policy holds. */
export function leavesOf(policy: Policy): Leaf[] {
  return leavesIn(policy, '');
}

function leavesIn(group: object, path: string): Leaf[] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) =>
    isGroup(value) ? leavesIn(value, `${path}${key}.`) : [{ name: `${path}${key}`, value }],
  );
}

/** What may stand there instead: what other clinics have there, and more of the same kind. */
export function othersThan({ name, value }: Leaf, clinics: readonly Policy[]): readonly unknown[] {
  const elsewhere = clinics.flatMap((policy) => leavesOf(policy).filter((leaf) => leaf.name === name));
  return [...elsewhere.map((leaf) => leaf.value), ...ofItsKind(name, value)];
}

function ofItsKind(name: string, value: unknown): readonly unknown[] {
  if (name === 'clinic.timeZone') return ['Asia/Tokyo'];
  if (Array.isArray(value)) return [[], value.slice(0, 1), value.slice(1)];
  if (typeof value === 'number') return [0, 2 * value + 1];
  return typeof value === 'string' ? [`${value} 2`, 'none', null] : [true, false, 'unknown'];
}

/** The policy with another value in that place. */
export function withOther(policy: Policy, name: string, other: unknown): Policy {
  return replaced(policy, name.split('.'), other) as Policy;
}

function replaced(value: unknown, [key, ...path]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const group = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(value))
    return value.map((part: unknown, n) => (String(n) === key ? replaced(part, path, other) : part));
  return { ...group, [key]: replaced(group[key], path, other) };
}

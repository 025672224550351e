import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { policyOf } from '../../src/clinic/policy.ts';
import { readClinic } from '../../src/clinic/read.ts';
import type { Clinic } from '../../src/clinic/schema.ts';
import type { Policy } from '../../flows/policy.ts';

/** Parts of a clinic file, as deep as need be. */
export interface Changes {
  readonly [key: string]: unknown;
}

const example = parse(readFileSync('src/clinic/clinic.example.yaml', 'utf8')) as Changes;

/** Reading a clinic file takes longer than many a test; the same one is read once. */
const known = new Map<string, Clinic>();

/** The example clinic, with some lines changed as a clinic would change them. */
export function clinicWith(changes: Changes = {}): Clinic {
  const key = JSON.stringify(changes);
  const clinic = known.get(key) ?? readClinic(stringify(merged(example, changes)), 'test clinic');
  known.set(key, clinic);
  return clinic;
}

/** The policy of that clinic, as flows see it. */
export function policyWith(changes: Changes = {}): Policy {
  return policyOf(clinicWith(changes));
}

function merged(base: Changes, changes: Changes): Changes {
  const all = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const before = base[key];
    all[key] = isGroup(before) && isGroup(value) ? merged(before, value) : value;
  }
  return all;
}

function isGroup(value: unknown): value is Changes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

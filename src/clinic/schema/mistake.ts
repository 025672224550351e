import type { core } from 'zod';

type Mistake = core.$ZodRawIssue;
/** Says what is wrong with a value and what to write. */
export type Explain = (mistake: Mistake) => string;

/** The words for a wrong or missing value: what it must be, what stands there, and a line that would be right. */
export function must(be: string, example: string): Explain {
  return (mistake) =>
    mistake.input === undefined
      ? `is required; write ${asWritten(mistake, example)}`
      : `must be ${be}, not ${shown(mistake.input)}; write ${asWritten(mistake, example)}`;
}

/** As `must`, for text: YAML takes what looks like a number for one, so that quotes are what is missing. */
export function mustBeText(be: string, example: string): Explain {
  return (mistake) =>
    typeof mistake.input === 'number' || typeof mistake.input === 'boolean'
      ? `must be text: put it in quotes, as in ${asWritten(mistake, JSON.stringify(example))}`
      : must(be, JSON.stringify(example))(mistake);
}

/** The key a mistake is in with its right value, as the clinic file's owner would type it. */
export function asWritten({ path }: Mistake, value: string): string {
  const key = path?.at(-1);
  return typeof key === 'string' ? `${key}: ${value}` : value;
}

/** A wrong value, short enough for one line. */
export function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return JSON.stringify(typeof value === 'string' && value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

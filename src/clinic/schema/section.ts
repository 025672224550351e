import * as z from 'zod';
import { nearest } from '../../errors/nearest.ts';
import { shown } from './mistake.ts';

/**
 * A group of keys that refuses any other key, each with a hint of its own. One that is absent, or empty because all its
 * lines are commented out, holds its defaults; what is required in it is then asked for by name.
 */
export function section<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  const group = z.object(shape, {
    error: ({ input }) => `must be a group of keys (${known.join(', ')}), not ${shown(input)}`,
  });
  // z.strictObject reports all unknown keys as one issue at the group; here each gets its own line number and hint.
  const refuse = z.custom<never>(() => false, { error: ({ path }) => unknownKey(String(path?.at(-1)), known) });
  const strict = group.catchall(refuse) as unknown as z.ZodObject<Shape, z.core.$strict>;
  return z.preprocess((given) => given ?? {}, strict);
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return meant === undefined
    ? `is not a key of the clinic file; here it knows ${known.join(', ')}`
    : `is not a key of the clinic file; did you mean ${meant}?`;
}

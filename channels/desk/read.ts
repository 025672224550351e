import type * as z from 'zod';
import { Refusal } from './refusal.ts';

/** @throws Refusal that names the field, and never repeats what was in it. */
export function read<T>(shape: z.ZodType<T>, given: unknown): T {
  const { data, error } = shape.safeParse(given);
  // What the shape let through is no deeper than the shape; what was sent may be deeper than a function can call itself.
  if (error === undefined && isText(data)) return data;
  if (error === undefined) throw new Refusal(400, 'BadRequest', 'The request holds characters that are no text.');
  const where = error.issues[0]?.path.join('.') ?? '';
  throw new Refusal(400, 'BadRequest', `${where === '' ? 'The request' : `"${where}"`} has the wrong form.`);
}

/** Null characters, and halves of pairs, can be kept by no store. */
function isText(given: unknown): boolean {
  if (typeof given === 'string') return !given.includes('\0') && !/\p{Surrogate}/u.test(given);
  return typeof given !== 'object' || given === null || Object.values(given).every(isText);
}

import type * as z from 'zod';
import { Refusal } from './refusal.ts';

/** @throws Refusal that names the field, and never repeats what was in it. */
export function read<T>(shape: z.ZodType<T>, given: unknown): T {
  const { data, error } = shape.safeParse(given);
  if (error === undefined) return data;
  const where = error.issues[0]?.path.join('.') ?? '';
  throw new Refusal(400, 'BadRequest', `${where === '' ? 'The request' : `"${where}"`} has the wrong form.`);
}

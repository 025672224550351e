import * as z from 'zod';
import type { Account } from '../records.ts';

const word = z.string().max(254).optional();

const query = z.object({
  username: word,
  email: word,
  exact: z.literal(['true', 'false']).optional(),
  q: z.string().max(500).optional(),
  first: z.coerce.number().int().min(0).default(0),
  max: z.coerce.number().int().min(0).max(1000).default(100),
});

/** A search that cannot be read finds nothing. */
export function search(accounts: readonly Account[], given: unknown): Account[] {
  const read = query.safeParse(given);
  if (!read.success) return [];
  const { username, email, exact, q, first, max } = read.data;
  const fits = (value: string | null, wanted: string | undefined): boolean => {
    if (wanted === undefined) return true;
    if (value === null) return false;
    const [found, sought] = [value.toLowerCase(), wanted.toLowerCase()];
    return exact === 'true' ? found === sought : found.includes(sought);
  };
  return accounts
    .filter((account) => fits(account.username, username) && fits(account.email, email) && hasAll(account, q))
    .sort((one, other) => (one.username < other.username ? -1 : 1))
    .slice(first, first + max);
}

/** `key:value` pairs; each must be an attribute with exactly that value. */
function hasAll({ patientId, phone }: Account, q = ''): boolean {
  const attributes: Readonly<Record<string, string | null>> = { patientId, phoneNumber: phone };
  return [...q.matchAll(/([^\s:]+):("[^"]*"|\S*)/g)].every(
    ([, key = '', value = '']) => attributes[key] === value.replaceAll('"', ''),
  );
}

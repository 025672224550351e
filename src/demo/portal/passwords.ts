import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** The portal's rules, as its page lists them and the demo's clinic file repeats them. */
export const RULES = { min: 8, max: 64, history: 5 } as const;

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const BYTES = 32;

/** What is compared when there is no password, so that no name answers faster than another. */
const NOBODYS = `${'A'.repeat(22)}.${'A'.repeat(43)}`;

/** A salted hash (scrypt, Node's default cost: 16 MB and about 40 ms). */
export async function hashed(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await derive(normal(password), salt, BYTES)).toString('base64url')}`;
}

/** Whether it is that password; takes as long when there is none. */
export async function matches(password: string, kept: string | null): Promise<boolean> {
  const [salt = '', hash = ''] = (kept ?? NOBODYS).split('.');
  const given = await derive(normal(password), Buffer.from(salt, 'base64url'), BYTES);
  return timingSafeEqual(given, Buffer.from(hash, 'base64url')) && kept !== null;
}

const NEEDS: readonly [rule: RegExp, says: string][] = [
  [/\p{Lu}/u, 'Add a capital letter.'],
  [/\p{Ll}/u, 'Add a small letter.'],
  [/\p{N}/u, 'Add a number.'],
  [/[^\p{L}\p{N}\s]/u, 'Add a sign, such as ! or -.'],
];

/** What is wrong with a new password, one sentence each. `former` are hashes, the present one first. */
export async function faultsOf(password: string, former: readonly string[]): Promise<string[]> {
  const length = Array.from(normal(password)).length;
  const faults = [
    ...(length < RULES.min ? [`Use ${RULES.min} characters or more.`] : []),
    ...(length > RULES.max ? [`Use ${RULES.max} characters or fewer.`] : []),
    ...NEEDS.filter(([rule]) => !rule.test(password)).map(([, says]) => says),
  ];
  if (faults.length > 0) return faults;
  const old = await Promise.all(former.slice(0, RULES.history).map((hash) => matches(password, hash)));
  return old.includes(true) ? [`You used this one before. The last ${RULES.history} cannot be used again.`] : [];
}

/** The same letters however a keyboard composes them. */
function normal(password: string): string {
  return password.normalize('NFKC');
}

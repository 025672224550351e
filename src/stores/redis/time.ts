import type { Link } from './link.ts';

/** How far the clock of Redis, which all workers share, is ahead of this machine's; milliseconds. */
export async function aheadBy(link: Link): Promise<number> {
  const asked = Date.now();
  const [seconds, micros] = (await link.call('TIME')) as Buffer[];
  return Math.round(Number(seconds) * 1000 + Number(micros) / 1000 - (asked + Date.now()) / 2);
}

import { Refusal } from '../refusal.ts';

/** The row a watermark stands for; a client that has seen nothing gives none. @throws Refusal */
export function watermarkIn(given: unknown): number {
  if (given === undefined || given === '') return 0;
  if (typeof given === 'string' && /^\d{1,15}$/.test(given)) return Number(given);
  throw new Refusal(400, 'BadArgument', '"watermark" must be the one that the last answer gave.');
}

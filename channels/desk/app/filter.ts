import type { Waiting } from '../ports.ts';

/** What of the queue is shown, and in which order. */
export interface QueueFilter {
  readonly sort: 'urgent' | 'promise' | 'longest';
  readonly whose: 'all' | 'free' | 'mine';
  readonly language: 'any' | 'en' | 'es';
  readonly channel: 'any' | 'web' | 'sms';
}

export const EVERY: QueueFilter = { sort: 'urgent', whose: 'all', language: 'any', channel: 'any' };

const NEVER = Number.MAX_SAFE_INTEGER;

/** By what stands first; the server's own order, which is urgency and then age, decides where that is alike. */
const orders: Readonly<Record<QueueFilter['sort'], (waiting: Waiting) => number>> = {
  urgent: () => 0,
  promise: ({ answerBy }) => answerBy ?? NEVER,
  longest: ({ openedAt }) => openedAt,
};

export function fitting(queue: readonly Waiting[], filter: QueueFilter, me: string | undefined): readonly Waiting[] {
  const { sort, whose, language, channel } = filter;
  const order = orders[sort];
  return queue
    .filter(({ claimedBy }) => whose === 'all' || (whose === 'free' ? claimedBy === null : claimedBy?.id === me))
    .filter((waiting) => language === 'any' || waiting.language === language)
    .filter((waiting) => channel === 'any' || waiting.channel === channel)
    .toSorted((one, other) => order(one) - order(other));
}

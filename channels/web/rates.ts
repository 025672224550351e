import type { FastifyRequest } from 'fastify';
import type { Visits } from './page/visits.ts';
import type { Limits } from './ports.ts';
import { Refusal } from './refusal.ts';

const MINUTE = 60_000;

const USUAL: Limits = { conversations: 60, messages: 60, reads: 600 };

/** How a route is limited, in the form @fastify/rate-limit reads. */
export interface Limited {
  readonly config: {
    readonly rateLimit: { max: number; timeWindow: number; keyGenerator: (r: FastifyRequest) => string };
  };
}

export function perAddress(limits: Partial<Limits> = {}): Limited {
  return limited({ ...USUAL, ...limits }.conversations, (request) => request.ip);
}

/** For routes that have made sure whose conversation `:id` is: nobody can use up another's share. */
export function perConversation(what: 'messages' | 'reads', limits: Partial<Limits> = {}): Limited {
  return limited({ ...USUAL, ...limits }[what], ({ params }) => (params as { id: string }).id);
}

/** For messages of browsers that are known by their cookie. */
export function perVisit(limits: Partial<Limits> = {}, visits: Pick<Visits, 'conversationOf'>): Limited {
  return limited({ ...USUAL, ...limits }.messages, (request) => visits.conversationOf(request) ?? request.ip);
}

/** The answer to too many requests. */
export function tooMany(): Refusal {
  return new Refusal(429, 'TooMany', 'That was too much at once. Wait a minute and try again.');
}

function limited(max: number, keyGenerator: (request: FastifyRequest) => string): Limited {
  return { config: { rateLimit: { max, timeWindow: MINUTE, keyGenerator } } };
}

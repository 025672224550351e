import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ChatTokens } from '../chatTokens.ts';
import type { Site } from '../ports.ts';
import { Refusal } from '../refusal.ts';

const COOKIE = 'chat';

/**
 * The chat of a browser without scripts: its token in a cookie that no script and no other site can use. It is gone when
 * the browser closes, and after half an hour without a word.
 */
export class Visits {
  readonly #tokens: ChatTokens;
  readonly #site: Site;

  constructor(tokens: ChatTokens, site: Site) {
    this.#tokens = tokens;
    this.#site = site;
  }

  /** The browser's conversation; null when it has none, or none any more. */
  conversationOf(request: FastifyRequest): string | null {
    const token = tokenIn(request);
    try {
      return token && this.#tokens.conversationOf(token);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  /** There was a conversation, and its time is up. */
  isOver(request: FastifyRequest): boolean {
    return tokenIn(request) !== null && this.conversationOf(request) === null;
  }

  /** Keeps the conversation open for another half hour. */
  keep(reply: FastifyReply, conversation: string): void {
    this.#set(reply, this.#tokens.issue(conversation));
  }

  forget(reply: FastifyReply): void {
    this.#set(reply, '; Max-Age=0');
  }

  #set(reply: FastifyReply, value: string): void {
    const secure = this.#site.own()[0]?.startsWith('https:') ? '; Secure' : '';
    reply.header('set-cookie', `${COOKIE}=${value}; Path=/chat; HttpOnly; SameSite=Lax${secure}`);
  }
}

function tokenIn({ headers }: FastifyRequest): string | null {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) || null;
}

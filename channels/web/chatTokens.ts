import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal.ts';

/** How long a chat token is good for, in seconds: as long as Direct Line's own. */
export const TOKEN_SECONDS = 30 * 60;
/** A stream's token stands in an address, which proxies log, so it only opens streams and only at once. */
const STREAM_SECONDS = 60;
/** So much the clock of the worker that signed it may be ahead of ours. */
const AHEAD_SECONDS = 60;
/** So many tokens are remembered, a few hundred bytes each. */
const MOST_READ = 10_000;
/** At least 128 bits that nobody can guess. */
const CONVERSATION_BYTES = 18;

/** For clients that look; we never read it, so that nobody can ask for a weaker signature. */
const HEADER = base64url({ alg: 'HS256', typ: 'JWT' });

type Use = 'chat' | 'stream';

const LIVES: Readonly<Record<Use, number>> = { chat: TOKEN_SECONDS, stream: STREAM_SECONDS };

/** What a token says. `user` makes Direct Line clients tell the patient's messages from ours. */
interface Claims {
  readonly conv: string;
  readonly use: Use;
  readonly user: 'patient';
  /** Seconds since 1970. */
  readonly exp: number;
}

export interface ChatTokensParts {
  readonly tokenKeys: readonly Buffer[];
  readonly now: () => number;
}

/** Tokens that each open one conversation. They are signed (JWT, HS256) and kept nowhere, so any worker can read them. */
export class ChatTokens {
  readonly #keys: readonly Buffer[];
  readonly #now: () => number;
  /** What tokens of ours say: a client sends the same one with every request. */
  readonly #read = new Map<string, Claims>();

  constructor({ tokenKeys, now }: ChatTokensParts) {
    this.#keys = tokenKeys;
    this.#now = now;
  }

  /** A conversation that nobody has yet. */
  newConversation(): string {
    return randomBytes(CONVERSATION_BYTES).toString('base64url');
  }

  issue(conversation: string, use: Use = 'chat'): string {
    const exp = Math.floor(this.#now() / 1000) + LIVES[use];
    const signed = `${HEADER}.${base64url({ conv: conversation, use, user: 'patient', exp } satisfies Claims)}`;
    return `${signed}.${this.#signatures(signed)[0]?.toString('base64url') ?? ''}`;
  }

  /** The conversation that a token opens. @throws Refusal (403) when it is expired, forged, or for another use. */
  conversationOf(token: string, use: Use = 'chat'): string {
    const claims = this.#read.get(token) ?? this.#claims(token);
    if (claims === null || claims.use !== use || !this.#isOfNow(claims))
      throw new Refusal(403, 'BadToken', 'The token has expired or is not ours. Start a new chat.');
    return claims.conv;
  }

  /** A clock that was set back must not make it good for longer; other workers' clocks may be a little ahead. */
  #isOfNow({ exp, use }: Claims): boolean {
    const left = exp - this.#now() / 1000;
    return left > 0 && left <= LIVES[use] + AHEAD_SECONDS;
  }

  #claims(token: string): Claims | null {
    const [header = '', body = '', signature = '', ...more] = token.split('.');
    if (more.length > 0) return null;
    const given = Buffer.from(signature, 'base64url');
    const ours = this.#signatures(`${header}.${body}`);
    if (!ours.some((own) => own.length === given.length && timingSafeEqual(own, given))) return null;
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
    if (this.#read.size >= MOST_READ) this.#read.clear();
    this.#read.set(token, claims);
    return claims;
  }

  #signatures(signed: string): Buffer[] {
    return this.#keys.map((key) => createHmac('sha256', key).update(signed).digest());
  }
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

import { TOKEN_SECONDS, type ChatTokens } from '../chatTokens.ts';
import type { Site } from '../ports.ts';

/** What lets a client into its conversation. */
export interface Grant {
  readonly conversationId: string;
  readonly token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** A grant, and the address of the WebSocket that goes with it. */
export interface StreamGrant extends Grant {
  readonly streamUrl: string;
}

interface Where {
  readonly tokens: ChatTokens;
  readonly site: Site;
}

/** Lets the client into this conversation for another half hour. */
export function grant({ tokens }: Where, conversation: string): Grant {
  return { conversationId: conversation, token: tokens.issue(conversation), expires_in: TOKEN_SECONDS };
}

/** The same, with a stream of all that comes after row `after`. */
export function grantWithStream(
  where: Where,
  { conversation, after, host }: { conversation: string; after: number; host: string | undefined },
): StreamGrant {
  const origin = where.site.reachedAs(host).replace(/^http/, 'ws');
  const token = where.tokens.issue(conversation, 'stream');
  const streamUrl = `${origin}/v3/directline/conversations/${conversation}/stream?watermark=${after}&t=${token}`;
  return { ...grant(where, conversation), streamUrl };
}

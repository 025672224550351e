import type { ChatTokens } from '../chatTokens.ts';
import type { WebParts } from '../ports.ts';

/** What the routes of Direct Line are made of. */
export interface DirectLineParts extends WebParts {
  readonly tokens: ChatTokens;
}

/** What a route under one conversation is asked with. */
export interface ConversationRoute {
  Params: { id: string };
  Querystring: { watermark?: unknown };
}

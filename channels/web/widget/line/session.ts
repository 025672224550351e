import type { Session } from './kept.ts';
import { ask, type Answer } from './requests.ts';

/** What the server says when a conversation is begun, resumed, or its token renewed. */
interface Granted {
  readonly conversationId: string;
  readonly token?: string;
  /** Seconds. */
  readonly expires_in?: number;
  readonly streamUrl?: string;
}

/** The 30 minutes that Direct Line gives a token, where a server does not say. */
const USUAL_LIFE = 1800;

/** A session, and where its stream is. */
export interface Opened {
  readonly session: Session;
  readonly streamUrl: string;
}

/** Begins a conversation, in that language. */
export async function begin(locale: string): Promise<Answer<Opened>> {
  const ticket = await ask<Granted>('tokens/generate', { body: {} });
  const { token } = ticket.body ?? {};
  if (token === undefined) return { status: ticket.status };
  return opened(await ask<Granted>('conversations', { token, body: { locale } }));
}

/** Asks for a stream of a conversation that was begun before. */
export async function resume(session: Session, watermark: string): Promise<Answer<Opened>> {
  const { conversation, token } = session;
  const address = `conversations/${encodeURIComponent(conversation)}?watermark=${encodeURIComponent(watermark)}`;
  return opened(await ask<Granted>(address, { token }), session);
}

/** Changes the token for one that lives longer. */
export async function refresh(session: Session): Promise<Answer<Opened>> {
  return opened(await ask<Granted>('tokens/refresh', { token: session.token, body: {} }), session);
}

function opened({ status, body }: Answer<Granted>, before?: Session): Answer<Opened> {
  if (!body) return { status };
  const { conversationId: conversation, token = before?.token ?? '', streamUrl = '' } = body;
  return { status, body: { session: { conversation, token, refreshAt: halfLife(body, before) }, streamUrl } };
}

function halfLife({ expires_in: seconds = USUAL_LIFE, token }: Granted, before?: Session): number {
  if (before && token === undefined) return before.refreshAt;
  return Date.now() + seconds * 500;
}

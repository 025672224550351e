import type { Incoming } from './ports.ts';

/** What begins a conversation. Its id is the same each time, so that only the first one greets. */
export function opening(conversation: string, locale?: string): Incoming {
  return {
    type: 'event',
    name: 'conversation.open',
    id: 'open',
    channelId: 'web',
    conversation: { id: conversation },
    ...(locale !== undefined && { locale }),
  };
}

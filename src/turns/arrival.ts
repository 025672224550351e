import { type Activity, ActivityTypes, type ConversationAccount } from 'botbuilder-core';
import type { Settles } from '../stores/store.ts';
import { ForgedEventError } from './errors.ts';

/** What a channel passes on: a message with `text`, or an event with `name` and `value`; its id makes a repetition known. */
export type Incoming = Partial<Omit<Activity, 'id' | 'conversation'>> & {
  readonly id: string;
  readonly conversation: { readonly id: string };
};

/** What comes from our own side: the result of an effect, or a timer's hour. */
export interface Inside {
  readonly conversation: string;
  readonly name: 'effect.result' | 'timer.due';
  readonly value: Readonly<Record<string, unknown>>;
  readonly settles: Settles;
}

/** One thing for the bot to react to, in its conversation's queue. */
export interface Arrival {
  readonly conversation: string;
  readonly messageId: string;
  readonly activity: Partial<Activity>;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly settles?: Settles;
}

const RESERVED = /^(effect\.result|timer\.due)$/;
const RESERVED_ID = /^(effect|timer):/;

/** @throws ForgedEventError when a channel let through what only the outbox and the timers may say. */
export function fromOutside(activity: Incoming, at: number): Arrival {
  if (RESERVED.test(activity.name ?? '') || RESERVED_ID.test(activity.id)) throw new ForgedEventError();
  const { id: messageId, conversation } = activity;
  return { conversation: conversation.id, messageId, at, activity: addressed(conversation.id, activity) };
}

export function fromInside({ conversation, name, value, settles }: Inside, at: number): Arrival {
  const messageId = 'effect' in settles ? `effect:${settles.effect}` : `timer:${settles.timer}`;
  return {
    conversation,
    messageId,
    at,
    settles,
    activity: addressed(conversation, { type: ActivityTypes.Event, id: messageId, name, value }),
  };
}

function addressed(conversation: string, activity: Partial<Omit<Activity, 'conversation'>>): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    channelId: 'web',
    serviceUrl: 'urn:latchkey',
    from: { id: 'patient', name: '' },
    recipient: { id: 'latchkey', name: '' },
    ...activity,
    conversation: { id: conversation } as ConversationAccount,
  };
}

import { type Activity, ActivityTypes, type ConversationAccount } from 'botbuilder-core';
import type { Settles } from '../stores/store.ts';
import { ForgedEventError } from './errors.ts';

/** What a channel passes on: a message with `text`, or an event with `name` and `value`; its id makes a repetition known. */
export type Incoming = Partial<Omit<Activity, 'id' | 'conversation'>> & {
  readonly id: string;
  readonly conversation: { readonly id: string };
};

interface FromUs {
  readonly conversation: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What comes from our own side: the result of an effect, a timer's hour, or what became of a message; the same id happens once. */
export type Inside =
  | (FromUs & { readonly name: 'effect.result' | 'timer.due'; readonly settles: Settles })
  | (FromUs & { readonly name: 'delivery.reported'; readonly id: string });

/** One thing for the bot to react to, in its conversation's queue. */
export interface Arrival {
  readonly conversation: string;
  readonly messageId: string;
  readonly activity: Partial<Activity>;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly settles?: Settles;
}

const RESERVED = /^(effect\.result|timer\.due|delivery\.reported)$/;
const RESERVED_ID = /^(effect|timer|delivery):/;

/** @throws ForgedEventError when a channel let through what only the outbox and the timers may say. */
export function fromOutside(activity: Incoming, at: number): Arrival {
  if (RESERVED.test(activity.name ?? '') || RESERVED_ID.test(activity.id)) throw new ForgedEventError();
  const { id: messageId, conversation } = activity;
  return { conversation: conversation.id, messageId, at, activity: addressed(conversation.id, activity) };
}

export function fromInside(event: Inside, at: number): Arrival {
  const { conversation, name, value } = event;
  const messageId = idOf(event);
  return {
    conversation,
    messageId,
    at,
    ...('settles' in event && { settles: event.settles }),
    activity: addressed(conversation, { type: ActivityTypes.Event, id: messageId, name, value }),
  };
}

function idOf(event: Inside): string {
  if (!('settles' in event)) return `delivery:${event.id}`;
  return 'effect' in event.settles ? `effect:${event.settles.effect}` : `timer:${event.settles.timer}`;
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

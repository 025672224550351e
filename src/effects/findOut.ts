import type { Deliveries, Sending } from '../deliveries/deliveries.ts';
import type { Order, OutboxParts } from '../outbox/outbox.ts';
import type { Texting } from '../texting/texting.ts';

export interface FindOutParts {
  readonly texting: Pick<Texting, 'findOut'> | null;
  readonly deliveries: Pick<Deliveries, 'lost'>;
}

/** The one message to a contact on record that an effect sends. SendGrid cannot be asked about one: its events tell, or nothing does. */
const messages: Readonly<Record<string, (order: Order) => Pick<Sending, 'medium' | 'about'>>> = {
  sendCode: ({ args }) => ({ medium: args['way'] === 'text' ? 'text' : 'email', about: 'code' }),
  requestUsername: () => ({ medium: 'email', about: 'username' }),
};

/** Finds out what became of messages that a crash cut off; what stays unknown shows on the case. */
export function createFindOut({ texting, deliveries }: FindOutParts): NonNullable<OutboxParts['findOut']> {
  return async (order) => {
    const { name, key, conversation } = order;
    if (name === 'sendText') return texting?.findOut(order) ?? null;
    const message = messages[name]?.(order);
    if (message !== undefined) await deliveries.lost({ ...message, conversation, key });
    return null;
  };
}

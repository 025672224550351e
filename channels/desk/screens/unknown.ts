import type { Sent } from '../screenPorts.ts';

/** With those of which nothing is known: the counts of a message and of its end may be a moment apart. */
export function withUnknown({ sent, delivered, bounced, dropped }: Sent): Sent & { readonly unknown: number } {
  return { sent, delivered, bounced, dropped, unknown: Math.max(0, sent - delivered - bounced - dropped) };
}

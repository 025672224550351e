import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import { textOf } from './textOf.ts';
import type { Row } from './ports.ts';

/** The answer to a webhook: one message with all that its turn said, so that nothing can arrive out of order; or none. */
export function twimlOf(rows: readonly Row[]): string {
  const response = new MessagingResponse();
  const text = textOf(rows);
  if (text !== '') response.message(text);
  return response.toString();
}

import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import { textOf } from './textOf.ts';
import type { Answer } from './ports.ts';

/**
 * The answer to a webhook: one message with all that its turn said, so that nothing can arrive out of order; or none. Twilio
 * reports what becomes of it to `action`; `statusCallback` is the older name for that.
 */
export function twimlOf({ rows, statusCallback }: Answer): string {
  const response = new MessagingResponse();
  const text = textOf(rows);
  if (text !== '') response.message(statusCallback === null ? {} : { action: statusCallback }, text);
  return response.toString();
}

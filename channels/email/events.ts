import * as z from 'zod';
import type { Failure, MailNews } from './ports.ts';

/** SendGrid sends no more at once. */
const MOST = 1000;

/** An event, as far as we use it; SendGrid adds fields without notice. Our ref comes back beside SendGrid's own fields. */
const event = z.object({
  event: z.string(),
  ref: z.string().regex(/^[\w-]{1,64}$/),
  timestamp: z.int().min(0).max(1e11),
  type: z.string().optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
});

type Event = z.output<typeof event>;

/**
 * The news in a batch of events. What is not about a mail of ours, is of a kind that says nothing of its delivery, or is no event
 * at all, is left out, and the rest counts. @returns null when it is no batch.
 */
export function newsIn(batch: unknown): MailNews[] | null {
  if (!Array.isArray(batch) || batch.length > MOST) return null;
  return batch.flatMap((entry) => {
    const { data } = event.safeParse(entry);
    const became = data && becameOf(data);
    return data && became ? [{ ref: data.ref, at: data.timestamp * 1000, ...became }] : [];
  });
}

/** What SendGrid's words for a mail mean. */
function becameOf(event: Event): Pick<MailNews, 'status' | 'reason'> | null {
  switch (event.event) {
    case 'processed':
      return { status: 'accepted' };
    case 'deferred':
      return { status: 'deferred' };
    case 'delivered':
      return { status: 'delivered' };
    case 'bounce':
      // "blocked": the server turned this mail away, or it was put off for three days; the address may be right.
      return { status: 'failed', reason: event.type === 'blocked' ? 'blocked' : 'noSuchContact' };
    case 'dropped':
      return { status: 'failed', reason: whyDropped(event.reason) };
    default:
      return null;
  }
}

/** SendGrid's own reasons, which are few; those of other servers are never read. */
function whyDropped(reason = ''): Failure {
  if (/invalid/i.test(reason)) return 'noSuchContact';
  return /bounced|spam report|unsubscribed/i.test(reason) ? 'suppressed' : 'unknown';
}

import type { DeliveryFailure } from '../../flows/deliveries.ts';

/** The patient told the carrier to stop us. It is never tried again. */
export const OPTED_OUT = 21610;

/** Twilio's error numbers (twilio.com/docs/api/errors), as far as they tell staff something; any other is not delivered either. */
const FAILURES: Readonly<Record<number, DeliveryFailure>> = {
  21211: 'noSuchContact',
  21408: 'blocked',
  21610: 'optedOut',
  21614: 'landline',
  30003: 'unreachable',
  30004: 'blocked',
  30005: 'noSuchContact',
  30006: 'landline',
  30007: 'blocked',
  30034: 'blocked',
  30036: 'expired',
  30450: 'blocked',
};

export function failureOf(error: number | null): DeliveryFailure {
  return (error === null ? undefined : FAILURES[error]) ?? 'unknown';
}

const STATUSES: Readonly<Record<string, 'accepted' | 'delivered' | 'failed'>> = {
  accepted: 'accepted',
  queued: 'accepted',
  scheduled: 'accepted',
  sending: 'accepted',
  sent: 'accepted',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  partially_delivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** Twilio's status in our words; one that we do not know is not delivered. */
export function statusOf(status: string): 'accepted' | 'delivered' | 'failed' {
  return Object.hasOwn(STATUSES, status) ? (STATUSES[status] ?? 'failed') : 'failed';
}

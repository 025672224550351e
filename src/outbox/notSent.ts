import { LatchkeyError } from '../errors/errors.ts';

/** What a performer throws when it can prove that nothing left for the provider: only then is an effect tried again. */
export class NotSentError extends LatchkeyError {
  readonly code = 'NOT_SENT';

  constructor(options?: ErrorOptions) {
    super(
      'nothing was sent to the provider; the effect waits and is tried again, check that the provider can be reached',
      options,
    );
  }
}

/** No answer came in time. Whether the effect was done is not known. */
export class DeadlineError extends LatchkeyError {
  readonly code = 'EFFECT_DEADLINE';

  constructor(name: string, deadlineMs: number) {
    super(`"${name}" had no answer within ${deadlineMs} ms; what became of it is unknown and staff must look`);
  }
}

const PROOFS = new Set([
  'NOT_SENT',
  'TEXT_NOT_SENT',
  'PORTAL_UNAVAILABLE',
  'PORTAL_RATE_LIMITED',
  'MAIL_UNAVAILABLE',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Whether an error, or what caused it, proves that no connection was made. */
export function provesNotSent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? PROOFS.has(code) : provesNotSent(cause);
}

/** No provider may keep us waiting for longer than this; milliseconds. */
const LONGEST_ASKED_MS = 600_000;

/** How long the provider asked us to wait before the next try; milliseconds, 0 where it did not say. */
export function waitAskedFor(error: unknown): number {
  const { retryAfterMs } = (error ?? {}) as { retryAfterMs?: unknown };
  return typeof retryAfterMs === 'number' && retryAfterMs > 0 ? Math.min(retryAfterMs, LONGEST_ASKED_MS) : 0;
}

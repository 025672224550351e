import type { Handed } from './ports.ts';

/** Only these prove that no connection was made. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** More than this nobody waits for a code; milliseconds. */
const LONGEST_WAIT_MS = 60_000;

/** What the client's error says of the mail. */
export function handedFrom(error: unknown): Handed {
  const { code, response } = error as { code?: unknown; response?: { headers?: unknown } };
  if (typeof code !== 'number')
    return NEVER_LEFT.has(String(code)) ? { is: 'notSent', retryAfterMs: null } : { is: 'unknown' };
  if (code === 429) return { is: 'notSent', retryAfterMs: retryAfter(response?.headers) };
  return code < 500 ? { is: 'refused', status: code } : { is: 'unknown' };
}

/** How long the answer says to wait, in seconds or until a date; null when it does not, or what cannot be read. */
function retryAfter(headers: unknown): number | null {
  const said = (headers as Readonly<Record<string, unknown>> | undefined)?.['retry-after'];
  if (typeof said !== 'string' || said === '') return null;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}

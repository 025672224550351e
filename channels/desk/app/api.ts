/** A request the desk refused, or could not be asked: then the code is `Offline`. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Longer than any act takes; milliseconds. */
const PATIENCE_MS = 15_000;

export interface Request {
  readonly body?: object;
  /** A person did something, which keeps the sign-in from running out. */
  readonly here?: boolean;
}

/** Asks the desk's own server: reads, or does where there is a body. @throws Refused */
export async function ask<T>(path: string, { body, here = body !== undefined }: Request = {}): Promise<T> {
  const headers = {
    'x-latchkey-desk': here ? 'here' : 'watching',
    ...(body && { 'content-type': 'application/json' }),
  };
  const sent = { headers, signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' } as const;
  const asked = body ? { ...sent, method: 'POST', body: JSON.stringify(body) } : sent;
  const answer = await fetch(`/desk/api/${path}`, asked).catch(() => null);
  const read = (await answer?.json().catch(() => null)) as { error?: { code?: string } } | null | undefined;
  if (answer?.ok && read) return read as T;
  throw new Refused(read?.error?.code ?? 'Offline');
}

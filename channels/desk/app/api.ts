class Refused extends Error {
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

/** Why a request was refused, or that it could not be asked: then the code is `Offline`. @throws any other error again */
export function codeOf(error: unknown): string {
  if (error instanceof Refused) return error.code;
  throw error;
}

/** Asks the desk's own server: reads, or does where there is a body. @throws what `codeOf` reads */
export async function ask<T>(path: string, request: Request = {}): Promise<T> {
  const answer = await fetch(`/desk/api/${path}`, sent(request)).catch(() => null);
  if (answer === null) throw new Refused('Offline');
  const read = (await answer.json().catch(() => null)) as Answer | null;
  if (answer.ok && read !== null) return read as T;
  throw new Refused(read?.error?.code ?? 'Offline');
}

interface Answer {
  readonly error?: { readonly code: string };
}

function sent({ body, here = body !== undefined }: Request): RequestInit {
  const headers = { 'x-latchkey-desk': here ? 'here' : 'watching' };
  const always = { signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' } as const;
  if (body === undefined) return { ...always, headers };
  const json = { ...headers, 'content-type': 'application/json' };
  return { ...always, headers: json, method: 'POST', body: JSON.stringify(body) };
}

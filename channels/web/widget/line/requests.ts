/** The server's answer. `status` is 0 where there was none: no network, or nobody there. */
export interface Answer<Body> {
  readonly status: number;
  readonly body?: Body;
}

export interface Request {
  readonly token?: string;
  /** Makes it a POST. */
  readonly body?: object;
}

/** Past this the server is as good as gone, and a repetition does no harm. */
const PATIENCE = 10_000;

/** Asks this page's own server, at an address under its Direct Line; never throws. */
export async function ask<Body>(address: string, { token, body }: Request): Promise<Answer<Body>> {
  try {
    const response = await fetch(`/v3/directline/${address}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok
      ? { status: response.status, body: (await response.json()) as Body }
      : { status: response.status };
  } catch {
    return { status: 0 };
  }
}

/** What an answer means: it went well, the chat is over, try again later, or never. */
export type Verdict = 'fine' | 'over' | 'later' | 'never';

/** Direct Line says 403 when a token has expired, and 404 when a conversation is gone. */
export function verdictOn(status: number): Verdict {
  if (status >= 200 && status < 300) return 'fine';
  if ([401, 403, 404].includes(status)) return 'over';
  return [0, 408, 429].includes(status) || status >= 500 ? 'later' : 'never';
}

import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';
import type { TwilioAccount } from './ports.ts';

const TWILIO = 'https://api.twilio.com';
const TOO_MANY = 429;

interface Reached {
  /** Null is Twilio's own. */
  readonly baseUrl: string | null;
  readonly patienceMs: number;
}

/** Twilio's official client. It repeats nothing by itself, and can be led to whatever stands in for Twilio. */
export function restClient({ accountSid, authTokens }: TwilioAccount, reached: Reached) {
  const [newest = ''] = authTokens;
  return twilio(accountSid, newest, { httpClient: new Client(reached) });
}

class Client extends twilio.RequestClient {
  readonly #baseUrl: string;

  constructor({ baseUrl, patienceMs }: Reached) {
    super({ timeout: patienceMs });
    this.#baseUrl = baseUrl ?? TWILIO;
  }

  override async request<T>(options: RequestClient.RequestOptions<T>) {
    const uri = options.uri.replace(TWILIO, this.#baseUrl);
    const answer = await super.request<T>({ ...options, uri });
    // The client's own error leaves the headers out.
    if (answer.statusCode === TOO_MANY) throw new BusyError((answer as { headers?: unknown }).headers);
    return answer;
  }
}

/** Twilio did nothing, and says when to come back. */
class BusyError extends Error {
  readonly status = TOO_MANY;
  readonly retryAfterMs: number;

  constructor(headers: unknown) {
    super('Twilio is busy');
    const seconds = Number((headers as Readonly<Record<string, unknown>> | undefined)?.['retry-after']);
    this.retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
  }
}

import type * as z from 'zod';
import { isLoopback } from './addresses.ts';
import type { settings } from './settings.ts';

/** How texts go through Twilio. */
export interface TextSettings {
  readonly accountSid: string;
  /** The newest first; during a rotation two. */
  readonly authTokens: readonly string[];
  /** What texts come from; one of the two at least. */
  readonly phoneNumber: string | null;
  readonly messagingServiceSid: string | null;
  /** Null is Twilio's own. */
  readonly baseUrl: string | null;
}

const ACCOUNT = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'] as const;
const SENDERS = ['TWILIO_PHONE_NUMBER', 'TWILIO_MESSAGING_SERVICE_SID'] as const;

/** What does not go together in the settings of texts, one sentence each. */
export function textProblems(given: Readonly<Record<string, unknown>>): string[] {
  const has = (name: string) => name in given;
  const named = [...ACCOUNT, ...SENDERS, 'TWILIO_BASE_URL'].filter(has);
  if (named.length === 0) return [];
  const missing = ACCOUNT.filter((name) => !has(name)).map((name) => `${name} is needed with ${named[0] ?? ''}`);
  if (!SENDERS.some(has)) missing.push(`${SENDERS[0]} or ${SENDERS[1]} is needed: texts come from one of them`);
  // Twilio signs the address that it was given, so we must know it; what a request says is not to be believed.
  if (!has('PUBLIC_URL') && !isOnThisMachine(given['TWILIO_BASE_URL']))
    missing.push('PUBLIC_URL is needed with Twilio: it signs webhooks for that address');
  return missing;
}

/** How texts go, by settings without a problem; null when they name no account. */
export function textsOf(given: z.output<typeof settings>): TextSettings | null {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authTokens } = given;
  if (accountSid === null || authTokens === null) return null;
  return {
    accountSid,
    authTokens,
    phoneNumber: given.TWILIO_PHONE_NUMBER,
    messagingServiceSid: given.TWILIO_MESSAGING_SERVICE_SID,
    baseUrl: given.TWILIO_BASE_URL,
  };
}

/** What stands in for Twilio there can reach us without a public address. */
function isOnThisMachine(address: unknown): boolean {
  return typeof address === 'string' && URL.canParse(address) && isLoopback(new URL(address).hostname);
}

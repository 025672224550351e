import * as z from 'zod';

/** Values that stand in examples. Anyone could sign with one. */
const PLACEHOLDER = /^(change-?me|your[-_ ]|example|secret$|token$|x+$|<)/i;
const SHORTEST_TOKEN = 8;

/** One token, or "new,old" while it is changed. */
export function authTokens() {
  return z
    .string()
    .transform((text) => text.split(',').map((token) => token.trim()))
    .refine((tokens) => tokens.length <= 2 && tokens.every(isToken), {
      error: 'must be the auth token of your Twilio account, or "new,old" while you change it; neither may be empty',
    })
    .nullable()
    .default(null);
}

function isToken(token: string): boolean {
  return token.length >= SHORTEST_TOKEN && /^[!-~]+$/.test(token) && !PLACEHOLDER.test(token);
}

import * as z from 'zod';
import { isEventKey, isSender } from './mailValues.ts';
import { origin, origins, port, proxies, redisUrl } from './addresses.ts';
import { authTokens } from './authTokens.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const PRODUCTION =
  'production mode needs a real portal and staff sign-in, which this release does not have yet; unset it to run the demo';

const KINDS = ['keycloak', 'manual'] as const;

const NO_HTTP = 'http is for a portal behind a web hook, which this release does not have yet; use keycloak or manual';

const OPT_OUT = ['carrier', 'self'] as const;

const optional = z.string().nullable().default(null);

/** The settings that work, by their names in the environment; .env.example explains each. */
export const settings = z.object({
  LATCHKEY_MODE: z
    .literal('demo', {
      error: ({ input }) => (input === 'production' ? PRODUCTION : `must be demo, not "${String(input)}"`),
    })
    .default('demo'),
  CLINIC_FILE: z.string().nullable().default(null),
  DATA_DIR: z.string().default('data'),
  REDIS_URL: redisUrl().nullable().default(null),
  /** Checked by the key ring, the only part that knows what a key looks like. */
  DATA_KEYS: z.string().nullable().default(null),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: ({ input }) => `must be one of ${LOG_LEVELS.join(', ')}, not "${String(input)}"` })
    .default('info'),
  PORT: port(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: origin().nullable().default(null),
  TRUST_PROXY: proxies().default(false),
  WIDGET_ORIGINS: origins().default([]),
  PORTAL_KIND: z
    .enum(KINDS, {
      error: ({ input }) => (input === 'http' ? NO_HTTP : `must be keycloak or manual, not "${String(input)}"`),
    })
    .nullable()
    .default(null),
  PORTAL_URL: keptPrivate(),
  PORTAL_PORT: port(3979),
  PORTAL_REALM: optional,
  PORTAL_CLIENT_ID: optional,
  PORTAL_CLIENT_SECRET: optional,
  SENDGRID_API_KEY: z
    .string()
    .startsWith('SG.', { error: 'must be an API key of SendGrid, which begins with SG.' })
    .nullable()
    .default(null),
  SENDGRID_FROM: z
    .string()
    .refine(isSender, {
      error: 'must be an address such as help@clinic.example, or Main St Clinic <help@clinic.example>',
    })
    .nullable()
    .default(null),
  SENDGRID_EVENT_PUBLIC_KEY: z
    .string()
    .refine(isEventKey, { error: 'must be the verification key that SendGrid shows beside its signed event webhook' })
    .nullable()
    .default(null),
  SENDGRID_BASE_URL: keptPrivate(),
  TWILIO_ACCOUNT_SID: matching(/^AC[0-9A-Za-z]{4,40}$/, 'must be the SID of your Twilio account; it begins with AC'),
  TWILIO_AUTH_TOKEN: authTokens(),
  TWILIO_PHONE_NUMBER: matching(
    /^(\+[1-9]\d{7,14}|\d{3,6})$/,
    'must be a number such as +13125550100, or a short code',
  ),
  TWILIO_MESSAGING_SERVICE_SID: matching(
    /^MG[0-9A-Za-z]{4,40}$/,
    'must be the SID of a Messaging Service; it begins with MG',
  ),
  TWILIO_BASE_URL: keptPrivate(),
  SMS_OPT_OUT: z
    .enum(OPT_OUT, { error: ({ input }) => `must be carrier or self, not "${String(input)}"` })
    .default('carrier'),
  OIDC_ISSUER: keptPrivate(),
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  OIDC_ROLES_CLAIM: z.string().default('roles'),
});

/** An address that a secret of ours goes to; without the slash at the end, so that paths can be put behind it. */
function keptPrivate() {
  return z
    .string()
    .refine(isPrivate, {
      error: 'must be an address that begins with https:// (http:// only on this machine); our secret goes there',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .nullable()
    .default(null);
}

function matching(pattern: RegExp, error: string) {
  return z.string().regex(pattern, { error }).nullable().default(null);
}

function isPrivate(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

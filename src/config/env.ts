import { resolve } from 'node:path';
import { nearest } from '../errors/nearest.ts';
import type { SingleSignOnSettings } from '../desk/singleSignOn.ts';
import type { PortalSettings } from '../portal/portalGateway.ts';
import { isLoopback } from './addresses.ts';
import { ConfigError } from './configError.ts';
import { deepFreeze } from './deepFreeze.ts';
import { mailOf, mailProblems, type MailSettings } from './mailSettings.ts';
import { notBuilt } from './notBuilt.ts';
import { oidcOf, oidcProblems } from './oidcSettings.ts';
import { portalOf, portalProblems } from './portalSettings.ts';
import { settings } from './settings.ts';
import { textProblems, textsOf, type TextSettings } from './textSettings.ts';

/** What the environment decides; read once, never changed. */
export interface Config {
  readonly mode: 'demo';
  /** An absolute path; null takes the clinic that the demo brings. */
  readonly clinicFile: string | null;
  /** The folder all data lives in; an absolute path. */
  readonly dataDir: string;
  /** The Redis that several workers share; null keeps everything in a file of the data folder, for one. */
  readonly redisUrl: string | null;
  /** One key or "new,old", as given; null lets the demo make its own. */
  readonly dataKeys: string | null;
  /** The clinic's own portal; null lets the demo start its own. */
  readonly portal: PortalSettings | null;
  /** The clinic's own SendGrid account; null lets the demo start a stand-in. */
  readonly mail: MailSettings | null;
  /** The clinic's own staff sign-in; null leaves local accounts alone. */
  readonly singleSignOn: SingleSignOnSettings | null;
  /** The port that the demo's own portal tries first. */
  readonly portalPort: number;
  /** How texts go through Twilio; null lets the demo stand in for it. */
  readonly texts: TextSettings | null;
  /** Who answers STOP and its kin. */
  readonly optOut: 'carrier' | 'self';
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** Where the web server listens; port 0 is any free one. */
  readonly port: number;
  readonly host: string;
  /** The origin patients reach the server under; null when that is the machine itself. */
  readonly publicUrl: string | null;
  /** Whose X-Forwarded-For is believed: so many proxies, or these networks. */
  readonly trustProxy: number | string[] | false;
  /** The origins of the clinic's sites that show the chat. */
  readonly widgetOrigins: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Names that start like this can only be meant for Latchkey, so that a mistyped one is told and not passed over. */
const OURS = /^(LATCHKEY|TWILIO|SENDGRID|PORTAL|FHIR|OIDC|MICROSOFT_APP)_/;

/**
 * The configuration in an environment; the only place that reads it. An empty setting counts as unset.
 * @throws ConfigError with everything that is wrong.
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const checked = settings.safeParse(given, { reportInput: true });
  const problems = [
    ...(checked.error?.issues ?? []).map(({ path, message }) => `${String(path[0])} ${message}`),
    ...portalProblems(given),
    ...mailProblems(given),
    ...textProblems(given),
    ...oidcProblems(given),
    ...Object.keys(given).flatMap(refusal),
    ...exposure(given['HOST']),
  ];
  if (!checked.success || problems.length > 0) throw new ConfigError(problems);
  return deepFreeze({
    mode: checked.data.LATCHKEY_MODE,
    clinicFile: checked.data.CLINIC_FILE && resolve(checked.data.CLINIC_FILE),
    dataDir: resolve(checked.data.DATA_DIR),
    redisUrl: checked.data.REDIS_URL,
    dataKeys: checked.data.DATA_KEYS,
    portal: portalOf(checked.data),
    mail: mailOf(checked.data),
    singleSignOn: oidcOf(checked.data),
    portalPort: checked.data.PORTAL_PORT,
    texts: textsOf(checked.data),
    optOut: checked.data.SMS_OPT_OUT,
    logLevel: checked.data.LOG_LEVEL,
    port: checked.data.PORT,
    host: checked.data.HOST,
    publicUrl: checked.data.PUBLIC_URL,
    trustProxy: checked.data.TRUST_PROXY,
    widgetOrigins: checked.data.WIDGET_ORIGINS,
  });
}

/** The demo's mailbox and portal open without a password, so nothing but this machine may reach them. */
function exposure(host = '127.0.0.1'): string[] {
  return isLoopback(host) ? [] : ['HOST must be 127.0.0.1, ::1 or localhost in the demo, which anybody can sign in to'];
}

/** Why a setting that is given cannot be; nothing for one that works or is not ours. */
function refusal(name: string): string[] {
  if (Object.hasOwn(settings.shape, name)) return [];
  const part = notBuilt.get(name);
  if (part !== undefined) return [`${name} is for ${part}, which this release does not have yet; unset it`];
  if (!OURS.test(name)) return [];
  const meant = nearest(name, [...Object.keys(settings.shape), ...notBuilt.keys()]);
  return [
    `${name} is not a setting; ${meant ? `did you mean ${meant}?` : 'unset it, .env.example lists those that work'}`,
  ];
}

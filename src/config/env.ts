import { resolve } from 'node:path';
import { nearest } from '../errors/nearest.ts';
import type { PortalSettings } from '../portal/portalGateway.ts';
import { ConfigError } from './configError.ts';
import { deepFreeze } from './deepFreeze.ts';
import { notBuilt } from './notBuilt.ts';
import { portalOf, portalProblems } from './portalSettings.ts';
import { settings } from './settings.ts';

/** What the environment decides; read once, never changed. */
export interface Config {
  readonly mode: 'demo';
  /** An absolute path. */
  readonly clinicFile: string;
  /** The folder all data lives in; an absolute path. */
  readonly dataDir: string;
  /** One key or "new,old", as given; null lets the demo make its own. */
  readonly dataKeys: string | null;
  /** The clinic's own portal; null lets the demo start its own. */
  readonly portal: PortalSettings | null;
  /** The port that the demo's own portal tries first. */
  readonly portalPort: number;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
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
    ...(checked.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
    ...portalProblems(given),
    ...Object.keys(given).flatMap(refusal),
  ];
  if (!checked.success || problems.length > 0) throw new ConfigError(problems);
  return deepFreeze({
    mode: checked.data.LATCHKEY_MODE,
    clinicFile: resolve(checked.data.CLINIC_FILE),
    dataDir: resolve(checked.data.DATA_DIR),
    dataKeys: checked.data.DATA_KEYS,
    portal: portalOf(checked.data),
    portalPort: checked.data.PORTAL_PORT,
    logLevel: checked.data.LOG_LEVEL,
  });
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

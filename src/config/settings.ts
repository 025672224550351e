import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { origin, origins, port, proxies } from './addresses.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const PRODUCTION =
  'production mode needs a real portal and staff sign-in, which this release does not have yet; unset it to run the demo';

const demoClinic = fileURLToPath(new URL('../clinic/clinic.example.yaml', import.meta.url));

/** The settings that work, by their names in the environment; .env.example explains each. */
export const settings = z.object({
  LATCHKEY_MODE: z
    .literal('demo', {
      error: ({ input }) => (input === 'production' ? PRODUCTION : `must be demo, not "${String(input)}"`),
    })
    .default('demo'),
  CLINIC_FILE: z.string().default(demoClinic),
  DATA_DIR: z.string().default('data'),
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
});

import { expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { ConfigError } from '../../src/config/configError.ts';
import { readConfig } from '../../src/config/env.ts';

function complaint(environment: Record<string, string>): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The environment was accepted.');
}

test('without any setting the demo runs', () => {
  expect(readConfig({ PATH: '/bin', HOME: '/root' })).toEqual({
    mode: 'demo',
    clinicFile: resolve('src/clinic/clinic.example.yaml'),
    dataDir: resolve('data'),
    dataKeys: null,
    logLevel: 'info',
    portal: null,
    portalPort: 3979,
  });
});

test('every setting that works is read, paths from where the bot was started', () => {
  const environment = {
    LATCHKEY_MODE: 'demo',
    CLINIC_FILE: 'oak.yaml',
    DATA_DIR: '/srv/oak',
    DATA_KEYS: 'new,old',
    LOG_LEVEL: 'warn',
    PORTAL_KIND: 'keycloak',
    PORTAL_URL: 'https://id.oak.example/',
    PORTAL_PORT: '4000',
    PORTAL_REALM: 'oak',
    PORTAL_CLIENT_ID: 'latchkey',
    PORTAL_CLIENT_SECRET: 'secret',
  };
  expect(readConfig(environment)).toEqual({
    mode: 'demo',
    clinicFile: resolve('oak.yaml'),
    dataDir: '/srv/oak',
    dataKeys: 'new,old',
    logLevel: 'warn',
    portal: {
      kind: 'keycloak',
      url: 'https://id.oak.example',
      realm: 'oak',
      clientId: 'latchkey',
      clientSecret: 'secret',
    },
    portalPort: 4000,
  });
});

test('an empty setting counts as unset', () => {
  expect(readConfig({ LOG_LEVEL: '', DATA_DIR: '  ', REDIS_URL: '' })).toEqual(readConfig({}));
});

test('the configuration cannot be changed', () => {
  const config = readConfig({}) as { logLevel: string };
  expect(() => (config.logLevel = 'trace')).toThrow(TypeError);
});

const refused: readonly [name: string, value: string, says: string][] = [
  [
    'LATCHKEY_MODE',
    'production',
    'LATCHKEY_MODE production mode needs a channel, which this release does not have yet',
  ],
  ['LATCHKEY_MODE', 'prod', 'LATCHKEY_MODE must be demo, not "prod"'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud"'],
  ['PORT', '3978', 'PORT is for the web server, which this release does not have yet; unset it'],
  [
    'REDIS_URL',
    'redis://db',
    'REDIS_URL is for a store shared by several workers, which this release does not have yet; unset it',
  ],
  [
    'TWILIO_AUTH_TOKEN',
    'secret',
    'TWILIO_AUTH_TOKEN is for the text channel, which this release does not have yet; unset it',
  ],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://otel', 'OTEL_EXPORTER_OTLP_ENDPOINT is for tracing'],
  ['LATCHKEY_MOD', 'demo', 'LATCHKEY_MOD is not a setting; did you mean LATCHKEY_MODE?'],
  ['TWILIO_ACOUNT_SID', 'AC1', 'TWILIO_ACOUNT_SID is not a setting; did you mean TWILIO_ACCOUNT_SID?'],
  [
    'PORTAL_COLOUR_OF_THE_DOOR',
    'red',
    'PORTAL_COLOUR_OF_THE_DOOR is not a setting; unset it, .env.example lists those that work',
  ],
  ['FHIR_CLIENT', 'x', 'FHIR_CLIENT is not a setting'],
  ['PORTAL_KIND', 'http', 'PORTAL_KIND http is for a portal behind a web hook, which this release does not have yet'],
  ['PORTAL_KIND', 'keyclock', 'PORTAL_KIND must be keycloak or manual, not "keyclock"'],
  ['PORTAL_REALM', 'oak', 'PORTAL_REALM needs PORTAL_KIND; set that to keycloak or manual'],
  ['PORTAL_PORT', '70000', 'PORTAL_PORT must be a port number, to 65535'],
];

test.each(refused)('%s=%s is refused in plain words', (name, value, says) => {
  expect(complaint({ [name]: value }).problems).toEqual([expect.stringContaining(says)]);
});

test('a Keycloak needs an address, a realm, a client and its secret', () => {
  const { problems } = complaint({ PORTAL_KIND: 'keycloak', PORTAL_URL: 'https://id.example' });
  expect(problems).toEqual([
    'PORTAL_REALM is needed with PORTAL_KIND=keycloak',
    'PORTAL_CLIENT_ID is needed with PORTAL_KIND=keycloak',
    'PORTAL_CLIENT_SECRET is needed with PORTAL_KIND=keycloak',
  ]);
});

test('a secret never travels in the clear, but on this machine', () => {
  const at = (PORTAL_URL: string) => ({ PORTAL_KIND: 'manual', PORTAL_URL });
  expect(complaint(at('http://id.example')).problems).toEqual([expect.stringContaining('begins with https://')]);
  expect(readConfig(at('http://localhost:8080')).portal).toEqual({ kind: 'manual', url: 'http://localhost:8080' });
});

test('a portal by hand takes an address and nothing else', () => {
  expect(complaint({ PORTAL_KIND: 'manual', PORTAL_CLIENT_SECRET: 'x' }).problems).toEqual([
    'PORTAL_CLIENT_SECRET is not used with PORTAL_KIND=manual; unset it',
  ]);
});

test('everything wrong is told at once', () => {
  const { problems, message } = complaint({
    LATCHKEY_MODE: 'production',
    LOG_LEVEL: 'loud',
    PORT: '1',
    OIDC_ISUER: 'x',
  });
  expect(problems).toHaveLength(4);
  expect(message.split('\n')).toEqual(['These settings cannot be used:', ...problems.map((problem) => `  ${problem}`)]);
});

test('a secret is never repeated', () => {
  expect(
    complaint({ TWILIO_AUTH_TOKEN: 'hunter2', SENDGRID_API_KEYS: 'hunter2', DATA_KEYS: 'hunter2' }).message,
  ).not.toContain('hunter2');
});

test('settings of other programs are left alone', () => {
  expect(() => readConfig({ NODE_ENV: 'test', DATABASE_URL: 'x', constructor: 'x' })).not.toThrow();
});

import { expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { resolve } from 'node:path';
import { ConfigError } from '../../src/config/configError.ts';
import { readConfig } from '../../src/config/env.ts';

const EVENT_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ format: 'der', type: 'spki' })
  .toString('base64');

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
    clinicFile: null,
    dataDir: resolve('data'),
    redisUrl: null,
    dataKeys: null,
    logLevel: 'info',
    mail: null,
    portal: null,
    singleSignOn: null,
    portalPort: 3979,
    texts: null,
    optOut: 'carrier',
    port: 3978,
    host: '127.0.0.1',
    publicUrl: null,
    trustProxy: false,
    widgetOrigins: [],
  });
});

test('every setting that works is read, paths from where the bot was started', () => {
  const environment = {
    LATCHKEY_MODE: 'demo',
    CLINIC_FILE: 'oak.yaml',
    DATA_DIR: '/srv/oak',
    REDIS_URL: 'rediss://default:secret@redis.oak.example:6380/2',
    DATA_KEYS: 'new,old',
    LOG_LEVEL: 'warn',
    PORTAL_KIND: 'keycloak',
    PORTAL_URL: 'https://id.oak.example/',
    PORTAL_PORT: '4000',
    PORTAL_REALM: 'oak',
    PORTAL_CLIENT_ID: 'latchkey',
    PORTAL_CLIENT_SECRET: 'secret',
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'a-new-token, an-old-token',
    TWILIO_PHONE_NUMBER: '+13125550150',
    TWILIO_MESSAGING_SERVICE_SID: `MG${'1'.repeat(32)}`,
    TWILIO_BASE_URL: 'https://twilio.oak.example/',
    SMS_OPT_OUT: 'self',
    OIDC_ISSUER: 'https://sign-in.oak.example',
    OIDC_CLIENT_ID: 'desk',
    OIDC_CLIENT_SECRET: 'another secret',
    OIDC_ROLES_CLAIM: 'realm_access.roles',
    PORT: '8080',
    HOST: '::1',
    PUBLIC_URL: 'https://Chat.Oak.example/',
    TRUST_PROXY: '10.0.0.0/8, loopback',
    WIDGET_ORIGINS: 'https://oak.example, https://www.oak.example:8443',
    SENDGRID_API_KEY: 'SG.made.up',
    SENDGRID_FROM: 'Oak Clinic <help@oak.example>',
    SENDGRID_EVENT_PUBLIC_KEY: EVENT_KEY,
    SENDGRID_BASE_URL: 'https://api.eu.sendgrid.com',
  };
  expect(readConfig(environment)).toEqual({
    mode: 'demo',
    clinicFile: resolve('oak.yaml'),
    dataDir: '/srv/oak',
    redisUrl: 'rediss://default:secret@redis.oak.example:6380/2',
    dataKeys: 'new,old',
    logLevel: 'warn',
    mail: {
      apiKey: 'SG.made.up',
      from: 'Oak Clinic <help@oak.example>',
      eventKey: EVENT_KEY,
      baseUrl: 'https://api.eu.sendgrid.com',
    },
    portal: {
      kind: 'keycloak',
      url: 'https://id.oak.example',
      realm: 'oak',
      clientId: 'latchkey',
      clientSecret: 'secret',
    },
    singleSignOn: {
      issuer: 'https://sign-in.oak.example',
      clientId: 'desk',
      clientSecret: 'another secret',
      rolesClaim: 'realm_access.roles',
    },
    portalPort: 4000,
    texts: {
      accountSid: `AC${'0'.repeat(32)}`,
      authTokens: ['a-new-token', 'an-old-token'],
      phoneNumber: '+13125550150',
      messagingServiceSid: `MG${'1'.repeat(32)}`,
      baseUrl: 'https://twilio.oak.example',
    },
    optOut: 'self',
    port: 8080,
    host: '::1',
    publicUrl: 'https://chat.oak.example',
    trustProxy: ['10.0.0.0/8', 'loopback'],
    widgetOrigins: ['https://oak.example', 'https://www.oak.example:8443'],
  });
});

test('an empty setting counts as unset', () => {
  expect(readConfig({ LOG_LEVEL: '', DATA_DIR: '  ', REDIS_URL: '' })).toEqual(readConfig({}));
});

test('TRUST_PROXY may be how many proxies are in front, or none', () => {
  expect([readConfig({ TRUST_PROXY: '2' }).trustProxy, readConfig({ TRUST_PROXY: '0' }).trustProxy]).toEqual([
    2,
    false,
  ]);
});

test('the configuration cannot be changed', () => {
  const config = readConfig({}) as { logLevel: string };
  expect(() => (config.logLevel = 'trace')).toThrow(TypeError);
});

const refused: readonly [name: string, value: string, says: string][] = [
  [
    'LATCHKEY_MODE',
    'production',
    'LATCHKEY_MODE production mode needs a real portal and staff sign-in, which this release does not have yet',
  ],
  ['LATCHKEY_MODE', 'prod', 'LATCHKEY_MODE must be demo, not "prod"'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud"'],
  ['PORT', 'http', 'PORT must be a port, 0 to 65535, not "http"'],
  ['PORT', '70000', 'PORT must be a port, 0 to 65535'],
  ['PORT', '-1', 'PORT must be a port'],
  ['HOST', '0.0.0.0', 'HOST must be 127.0.0.1, ::1 or localhost in the demo'],
  ['HOST', '::', 'HOST must be 127.0.0.1, ::1 or localhost in the demo'],
  ['HOST', 'chat.clinic.example', 'HOST must be 127.0.0.1, ::1 or localhost in the demo'],
  [
    'PUBLIC_URL',
    'chat.clinic.example',
    'PUBLIC_URL must be an address such as https://chat.clinic.example, without a path',
  ],
  ['PUBLIC_URL', 'https://clinic.example/chat', 'PUBLIC_URL must be an address'],
  ['PUBLIC_URL', 'javascript:alert(1)', 'PUBLIC_URL must be an address'],
  ['PUBLIC_URL', 'https://me:secret@clinic.example', 'PUBLIC_URL must be an address'],
  ['WIDGET_ORIGINS', 'https://clinic.example,*', 'WIDGET_ORIGINS must be an address'],
  ['TRUST_PROXY', 'true', 'TRUST_PROXY must be how many proxies are in front (1), or their addresses'],
  ['TRUST_PROXY', '10.0.0.0/99', 'TRUST_PROXY must be how many proxies'],
  ['PORTAL_KIND', 'http', 'PORTAL_KIND http is for a portal behind a web hook, which this release does not have yet'],
  ['PORTAL_KIND', 'keyclock', 'PORTAL_KIND must be keycloak or manual, not "keyclock"'],
  ['PORTAL_REALM', 'oak', 'PORTAL_REALM needs PORTAL_KIND; set that to keycloak or manual'],
  ['PORTAL_PORT', '70000', 'PORTAL_PORT must be a port'],
  ['REDIS_URL', 'db:6379', 'REDIS_URL must be redis://host:6379 (rediss:// for TLS)'],
  ['REDIS_URL', 'http://db:6379', 'REDIS_URL must be redis://host:6379'],
  ['REDIS_URL', 'redis+sentinel://one:26379,two:26379', 'REDIS_URL must be redis://host:6379'],
  ['SENDGRID_API_KEY', 'SG.x', 'SENDGRID_FROM is needed with SENDGRID_API_KEY'],
  ['SENDGRID_FROM', 'help@clinic.example', "SENDGRID_FROM needs SENDGRID_API_KEY; without it the demo's own mailbox"],
  [
    'MICROSOFT_APP_ID',
    'app',
    'MICROSOFT_APP_ID is for the Azure Bot Service route, which this release does not have yet; unset it',
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
];

test.each(refused)('%s=%s is refused in plain words', (name, value, says) => {
  expect(complaint({ [name]: value }).problems).toEqual([expect.stringContaining(says)]);
});

const twilio = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'a-token-of-ours',
  TWILIO_PHONE_NUMBER: '+13125550150',
  PUBLIC_URL: 'https://chat.oak.example',
};

test.each([
  ['TWILIO_AUTH_TOKEN', '', 'TWILIO_AUTH_TOKEN is needed'],
  ['TWILIO_AUTH_TOKEN', 'a-new-token,', 'neither may be empty'],
  ['TWILIO_AUTH_TOKEN', ',an-old-token', 'neither may be empty'],
  ['TWILIO_AUTH_TOKEN', 'your_auth_token', 'must be the auth token'],
  ['TWILIO_AUTH_TOKEN', 'one-token,two-tokens,three-tokens', 'while you change it'],
  ['TWILIO_ACCOUNT_SID', '', 'TWILIO_ACCOUNT_SID is needed'],
  ['TWILIO_ACCOUNT_SID', 'SK0123456789', 'begins with AC'],
  ['TWILIO_PHONE_NUMBER', '', 'texts come from one of them'],
  ['TWILIO_PHONE_NUMBER', '312 555 0150', 'a number such as'],
  ['PUBLIC_URL', '', 'PUBLIC_URL is needed with Twilio'],
  ['SMS_OPT_OUT', 'both', 'must be carrier or self'],
])('texts do not begin with %s=%s', (name, value, says) => {
  expect(complaint({ ...twilio, [name]: value }).problems).toEqual([expect.stringContaining(says)]);
});

test('what stands in for Twilio on this machine needs no public address', () => {
  expect(readConfig({ ...twilio, PUBLIC_URL: '', TWILIO_BASE_URL: 'http://127.0.0.1:4010' }).texts).toMatchObject({
    baseUrl: 'http://127.0.0.1:4010',
  });
});

test('settings of SendGrid that cannot be used are refused in plain words', () => {
  const given = {
    SENDGRID_API_KEY: 'a-key-of-ours',
    SENDGRID_FROM: 'a@b.example, c@d.example',
    SENDGRID_EVENT_PUBLIC_KEY: 'MFkw',
    SENDGRID_BASE_URL: 'http://api.sendgrid.com',
  };
  const { problems, message } = complaint(given);
  expect(problems).toEqual([
    expect.stringContaining('SENDGRID_API_KEY must be an API key of SendGrid, which begins with SG.'),
    expect.stringContaining('SENDGRID_FROM must be an address such as help@clinic.example'),
    expect.stringContaining('SENDGRID_EVENT_PUBLIC_KEY must be the verification key'),
    expect.stringContaining('SENDGRID_BASE_URL must be an address that begins with https://'),
  ]);
  expect(message).not.toContain('a-key-of-ours');
});

test('everything wrong is told at once', () => {
  const { problems, message } = complaint({
    LATCHKEY_MODE: 'production',
    LOG_LEVEL: 'loud',
    PORT: 'x',
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

test('the settings of the clinic’s own sign-in go together, and its address is private', () => {
  const alone = complaint({ OIDC_ISSUER: 'https://sign-in.oak.example' });
  expect(alone.message).toContain('OIDC_CLIENT_ID is missing');
  expect(alone.message).toContain('OIDC_CLIENT_SECRET is missing');
  const open = { OIDC_ISSUER: 'http://sign-in.oak.example', OIDC_CLIENT_ID: 'desk', OIDC_CLIENT_SECRET: 's' };
  expect(complaint(open).message).toContain('OIDC_ISSUER must be an address that begins with https://');
});

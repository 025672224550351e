import { isIP } from 'node:net';
import * as z from 'zod';

const ORIGIN = 'must be an address such as https://chat.clinic.example, without a path';
const PROXIES = 'must be how many proxies are in front (1), or their addresses (10.0.0.0/8,loopback)';
const REDIS =
  /^(rediss?:\/\/[^/?#]+(\/\d*)?|rediss?\+sentinel:\/\/([^@/]*@)?[^@/:,]+(:\d+)?(,[^@/:,]+(:\d+)?)*\/[^/]+(\/\d+)?)$/;
const REDIS_FORM =
  'must be redis://host:6379 (rediss:// for TLS), or redis+sentinel://host:26379,host:26379/master-name';
/** What proxy-addr calls whole networks. */
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** A port; 0 takes any that is free. */
export function port(usual: number) {
  const error = ({ input }: { input?: unknown }) => `must be a port, 0 to 65535, not "${String(input)}"`;
  return z
    .string()
    .regex(/^\d{1,5}$/, { error })
    .transform(Number)
    .refine((number) => number <= 65_535, { error: 'must be a port, 0 to 65535' })
    .default(usual);
}

/** `scheme://host[:port]`. */
export function origin() {
  return z
    .string()
    .refine((text) => originOf(text) !== null, { error: ORIGIN })
    .transform((text) => originOf(text) ?? text);
}

/** Origins with commas between. */
export function origins() {
  return z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(origin()));
}

/** Whose `X-Forwarded-For` is believed: a number of proxies, or addresses; `false` for nobody's. "true" would let anybody choose an address. */
export function proxies() {
  return z.string().transform((text, context): number | string[] | false => {
    if (text === 'false' || text === '0') return false;
    if (/^\d$/.test(text)) return Number(text);
    const addresses = text.split(',').map((part) => part.trim());
    if (addresses.every(isNetwork)) return addresses;
    context.addIssue({ code: 'custom', message: PROXIES });
    return z.NEVER;
  });
}

/** A Redis, or the Sentinels that know where it is. Never repeated: a password may be in it. */
export function redisUrl() {
  return z.string().refine((text) => REDIS.test(text) && (text.includes('sentinel://') || URL.canParse(text)), {
    error: REDIS_FORM,
  });
}

/** Whether a host can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  if (NETWORKS.includes(text)) return true;
  const version = isIP(address);
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32));
  return version !== 0 && more.length === 0 && fits;
}

function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin: own, href } = new URL(text);
  return /^https?:$/.test(protocol) && href === `${own}/` ? own : null;
}

import type { RedisOptions } from 'ioredis';

/** `redis+sentinel://[[username]:password@]host[:port],host[:port]/master[/database]`; `rediss` where all of it is TLS. */
const SENTINEL =
  /^(?<scheme>rediss?)\+sentinel:\/\/(?:(?<username>[^:@/]*):(?<password>[^@/]*)@)?(?<hosts>[^@/]+)\/(?<name>[^/]+)(?:\/(?<db>\d+))?$/;
const SENTINEL_PORT = 26_379;
const REDIS_PORT = 6379;

/** What REDIS_URL says, as ioredis wants it. */
export function redisOptions(url: string): RedisOptions {
  const sentinel = SENTINEL.exec(url)?.groups;
  return sentinel === undefined ? standalone(new URL(url)) : throughSentinels(sentinel);
}

function standalone({ protocol, hostname, port, username, password, pathname }: URL): RedisOptions {
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || REDIS_PORT),
    ...(protocol === 'rediss:' && { tls: {} }),
    ...credentials(username, password),
    db: Number(pathname.slice(1) || 0),
  };
}

function throughSentinels({ scheme, username, password, hosts, name, db }: Record<string, string>): RedisOptions {
  return {
    sentinels: (hosts ?? '').split(',').map((host) => {
      const [, address = host, port = String(SENTINEL_PORT)] = /^(.*):(\d+)$/.exec(host) ?? [];
      return { host: address, port: Number(port) };
    }),
    name: name ?? '',
    failoverDetector: true,
    ...(scheme === 'rediss' && { tls: {}, sentinelTLS: {}, enableTLSForSentinelMode: true }),
    ...credentials(username, password),
    db: Number(db ?? 0),
  };
}

function credentials(username = '', password = ''): RedisOptions {
  return {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
  };
}

import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis, type RedisOptions } from 'ioredis';
import { ConflictError, StorageOutOfMemoryError, StorageUnreachableError } from '../errors.ts';
import { PRELUDE } from './prelude.ts';
import { redisOptions } from './url.ts';

export type Argument = string | number | Buffer;

/** Some Lua that Redis runs whole, with nothing in between. */
export interface Script {
  readonly lua: string;
  readonly sha: string;
}

/** Connecting takes no longer; milliseconds. */
const CONNECT_MS = 1000;
/** A turn that asks is told of trouble at once, and a patient within two seconds, their phone's own part in it; milliseconds. */
const ANSWER_MS = 1200;
/** The longest wait between two attempts to connect, well below the five seconds in which we are back; milliseconds. */
const RECONNECT_MS = 1000;
/** How long a start waits for a Redis that is starting too. */
const START_MS = 10_000;

/** Nothing waits in a queue while Redis is away: the turn fails at once, nothing grows, and nothing is done late. */
const OPTIONS: RedisOptions = {
  lazyConnect: true,
  connectTimeout: CONNECT_MS,
  commandTimeout: ANSWER_MS,
  socketTimeout: ANSWER_MS,
  maxRetriesPerRequest: 0,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  retryStrategy: (times) => Math.min(RECONNECT_MS, 50 * times),
  // After a failover the old master is a replica; connecting anew finds the new one.
  reconnectOnError: ({ message }) => message.startsWith('READONLY'),
};

/** Why Redis does not do what was asked for, by the first word of its answer. */
const REFUSALS: Readonly<Record<string, string>> = {
  READONLY: 'it is a read-only replica',
  LOADING: 'it is still loading its data',
  MASTERDOWN: 'it is a replica without its master',
  NOREPLICAS: 'it has too few replicas to take writes',
  MISCONF: 'it cannot write its own file; look into its log',
  BUSY: 'it is busy with a script',
  NOAUTH: 'it wants a password',
  WRONGPASS: 'it does not take the password',
  NOPERM: 'its user may not do this',
  LOST: 'it has lost all data; start the workers again to begin with an empty one',
};

export function script(lua: string): Script {
  const whole = `${PRELUDE}${lua}`;
  return { lua: whole, sha: createHash('sha1').update(whole).digest('hex') };
}

/** The way to Redis: what it throws is what Store promises. */
export class Link {
  readonly #client: Redis;

  #trouble: unknown;

  private constructor(client: Redis) {
    this.#client = client;
    client.on('error', (error) => (this.#trouble = error)); // whoever asks something meanwhile is told
  }

  /** Connects. @throws StorageUnreachableError when there is no Redis to be used. */
  static async to(url: string, over: RedisOptions = {}): Promise<Link> {
    const link = new Link(new Redis({ ...OPTIONS, ...redisOptions(url), ...over, replyMapping: 'legacy' }));
    try {
      await link.#ready();
      await link.call('PING');
      return link;
    } catch (error) {
      link.close();
      throw error;
    }
  }

  /** @returns strings as Buffers. */
  async call(command: string, ...args: readonly Argument[]): Promise<unknown> {
    this.#gather();
    try {
      return await this.#client.callBuffer(command, ...args);
    } catch (cause) {
      throw ours(cause);
    }
  }

  /** @throws ConflictError when the script says so. */
  async run({ lua, sha }: Script, ...args: readonly Argument[]): Promise<unknown> {
    this.#gather();
    try {
      return await this.#client.callBuffer('EVALSHA', sha, 0, ...args);
    } catch (cause) {
      if (!isReply(cause) || !cause.message.startsWith('NOSCRIPT')) throw ours(cause);
      return this.call('EVAL', lua, 0, ...args);
    }
  }

  /** Hears what is published there; `onReady` after each connection, when some may have been missed. */
  listen(channel: string, { onMessage, onReady }: { onMessage: (message: string) => void; onReady: () => void }): void {
    this.#client.on('message', (_channel: string, message: string) => onMessage(message));
    this.#client.on('ready', () => void this.#client.subscribe(channel).then(onReady, () => undefined));
    if (this.#client.status === 'ready') void this.#client.subscribe(channel).catch(() => undefined);
  }

  close(): void {
    this.#client.disconnect();
  }

  /** What is asked within one round of the event loop goes out at once: a write costs as much as all that is in it. */
  #gather(): void {
    const stream = this.#client.stream as Redis['stream'] | undefined; // there is none before the first connection
    if (stream === undefined || stream.writableCorked > 0) return;
    stream.cork();
    setImmediate(() => stream.uncork());
  }

  async #ready(): Promise<void> {
    const ready = new Promise<void>((resolve) => this.#client.once('ready', resolve));
    const distrusted = new Promise<void>((resolve) =>
      this.#client.on('error', (error) => isDistrust(error) && resolve()),
    );
    void this.#client.connect().catch(() => undefined); // it goes on trying by itself
    const late = new AbortController();
    await Promise.race([ready, distrusted, pause(START_MS, undefined, { signal: late.signal })]);
    late.abort();
    if (this.#client.status !== 'ready') throw ours(this.#trouble);
  }
}

function isReply(error: unknown): error is Error {
  return (error as { name?: unknown } | null)?.name === 'ReplyError';
}

/** Its certificate is nobody's that this machine trusts, is for another name, or has run out: no waiting mends that. */
function isDistrust(error: unknown): error is Error {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code);
}

function ours(cause: unknown): unknown {
  if (isDistrust(cause))
    return new StorageUnreachableError(`its certificate is not trusted: ${cause.message}; docs/redis.md says how`, {
      cause,
    });
  if (!isReply(cause)) return new StorageUnreachableError('it does not answer', { cause });
  const [word = '', ...rest] = cause.message.split(' ');
  if (word === 'CONFLICT') return new ConflictError(rest.join(' '));
  if (word === 'OOM') return new StorageOutOfMemoryError({ cause });
  const why = REFUSALS[word];
  return why === undefined ? cause : new StorageUnreachableError(why, { cause });
}

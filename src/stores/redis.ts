import { randomUUID } from 'node:crypto';
import { faultOf, type Log } from '../errors/fault.ts';
import type { KeyRing } from '../seal/keyRing.ts';
import { StorageClosedError } from './errors.ts';
import { Audits } from './redis/audits.ts';
import { setUp, warnOfSettings } from './redis/boot.ts';
import { Commits } from './redis/commit.ts';
import { Desk } from './redis/desk.ts';
import { Effects } from './redis/effects.ts';
import { Forgetting } from './redis/forget.ts';
import { Link } from './redis/link.ts';
import { Logs } from './redis/logs.ts';
import { Places } from './redis/places.ts';
import { Records } from './redis/records.ts';
import { aheadBy } from './redis/time.ts';
import { Timers } from './redis/timers.ts';
import { Wakes } from './redis/wakes.ts';
import type {
  AuditHead,
  AuditQuery,
  AuditRow,
  AuditTrail,
  CaseInShort,
  DeskEvent,
  Effect,
  EffectResult,
  Elsewhere,
  LogRow,
  RecordChange,
  Saved,
  Settles,
  Store,
  TakenOver,
  Ticket,
  Time,
  Timer,
  Unit,
} from './store.ts';

export interface RedisStoreOptions {
  /** redis://, rediss://, redis+sentinel:// or rediss+sentinel:// */
  readonly url: string;
  readonly keys: KeyRing;
  /** Draws ticket references; 0 ≤ x < 1. */
  readonly random: () => number;
  readonly log: Log;
  /** Told now and then how far the clock of Redis is ahead of this machine's; milliseconds. */
  readonly clockIs?: (aheadMs: number) => void;
  /** How long a worker may be silent before others take over what it had; milliseconds. */
  readonly leaseMs?: number;
  readonly checkpoint?: (name: string) => void;
}

/** What is there once Redis was reached. */
interface Connected {
  readonly link: Link;
  readonly wakes: Wakes;
  /** Known to the others by this name. */
  readonly worker: string;
}

/** Far longer than an event loop is ever held up, and a patient may wait so long for an answer that a crash cut off. */
const LEASE_MS = 5000;
/** So many beats in a lease, so that a lost one does no harm. */
const BEATS = 4;
/** How often everything is looked at again, whatever was heard; milliseconds. */
const LOOK_MS = 30_000;

/** The store that any number of equal workers share. One script in Redis writes a turn; a conflict fails the later of two. */
export class RedisStore implements Store {
  readonly #link: Link;
  readonly #wakes: Wakes;
  readonly #places: Places;
  readonly #commits: Commits;
  readonly #logs: Logs;
  readonly #effects: Effects;
  readonly #timers: Timers;
  readonly #desk: Desk;
  readonly #audits: Audits;
  readonly #records: Records;
  readonly #forgetting: Forgetting;
  readonly #leaseMs: number;
  readonly #looking: NodeJS.Timeout;
  readonly #log: Log;
  readonly #clockIs: (aheadMs: number) => void;
  #isClosed = false;

  private constructor({ link, wakes, worker }: Connected, options: RedisStoreOptions) {
    const { keys, random, log, leaseMs = LEASE_MS, checkpoint = () => undefined } = options;
    this.#clockIs = options.clockIs ?? (() => undefined);
    this.#link = link;
    this.#wakes = wakes;
    const places = (this.#places = new Places(link, keys));
    this.#commits = new Commits({ link, keys, places, worker, random, checkpoint });
    this.#logs = new Logs(link, places);
    this.#effects = new Effects({ link, places, worker, leaseMs });
    this.#timers = new Timers(link, worker);
    this.#desk = new Desk(link, places);
    this.#audits = new Audits(link);
    this.#records = new Records(link);
    this.#forgetting = new Forgetting(link);
    this.#leaseMs = leaseMs;
    this.#log = log;
    this.#looking = setInterval(() => void this.#lookAgain(), LOOK_MS).unref();
  }

  /** @throws StorageUnreachableError, RedisTooOldError, NewerSchemaError, UnfinishedCopyError, WrongDataKeysError */
  static async open(options: RedisStoreOptions): Promise<RedisStore> {
    const { url, keys, log } = options;
    const worker = randomUUID();
    const link = await Link.to(url);
    try {
      await setUp(link, keys);
      await warnOfSettings(link, log);
      options.clockIs?.(await aheadBy(link));
      return new RedisStore({ link, wakes: await Wakes.on(url, worker), worker }, options);
    } catch (error) {
      link.close();
      throw error;
    }
  }

  load(conversation: string): Promise<Saved> {
    return this.#open(() => this.#places.load(conversation));
  }

  seen(conversation: string, messageId: string): Promise<readonly LogRow[] | null> {
    return this.#open(() => this.#logs.seen(conversation, messageId));
  }

  since(conversation: string, seq: number): Promise<readonly LogRow[]> {
    return this.#open(() => this.#logs.since(conversation, seq));
  }

  commit(unit: Unit): Promise<readonly LogRow[]> {
    return this.#open(() => this.#commits.write(unit));
  }

  forget(conversation: string): Promise<void> {
    return this.#open(() => this.#forgetting.forget(conversation));
  }

  openEffects(): Promise<readonly Effect[]> {
    return this.#open(() => this.#effects.open());
  }

  handOver(key: string): Promise<Effect | null> {
    return this.#open(() => this.#effects.handOver(key));
  }

  putBack(key: string, notBefore: Time): Promise<void> {
    return this.#open(() => this.#effects.putBack(key, notBefore));
  }

  settle(key: string, result: EffectResult): Promise<void> {
    return this.#open(() => this.#effects.settle(key, result));
  }

  takeOver(held: readonly string[]): Promise<TakenOver> {
    return this.#open(() => this.#effects.takeOver(held));
  }

  beatMs(): number {
    return this.#leaseMs / BEATS;
  }

  timers(limit: number): Promise<readonly Timer[]> {
    return this.#open(() => this.#timers.soonest(limit));
  }

  holdTimer(key: string): Promise<boolean> {
    return this.#open(() => this.#timers.hold(key));
  }

  isOpen(what: Settles): Promise<boolean> {
    return this.#open(() => ('effect' in what ? this.#effects.isOpen(what.effect) : this.#timers.isSet(what.timer)));
  }

  tickets(): Promise<readonly Ticket[]> {
    return this.#open(() => this.#desk.tickets());
  }

  deskEvents(after: number, limit: number): Promise<readonly DeskEvent[]> {
    return this.#open(() => this.#desk.events(after, limit));
  }

  lastDeskEvent(): Promise<number> {
    return this.#open(() => this.#desk.lastEvent());
  }

  ticketOf(conversation: string): Promise<Ticket | null> {
    return this.#open(() => this.#desk.ticketOf(conversation));
  }

  caseNamed(ref: string): Promise<CaseInShort | null> {
    return this.#open(() => this.#desk.named(ref));
  }

  casesOf(conversation: string): Promise<readonly CaseInShort[]> {
    return this.#open(() => this.#desk.allOf(conversation));
  }

  record<T>(name: string, at: Time): Promise<T | null> {
    return this.#open(() => this.#records.read<T>(name, at));
  }

  change<T, R>(name: string, at: Time, decide: (before: T | null) => RecordChange<T, R>): Promise<R> {
    return this.#open(() => this.#records.change(name, at, decide));
  }

  audit(conversation: string): Promise<AuditTrail> {
    return this.#open(() => this.#audits.of(conversation));
  }

  auditRows(query: AuditQuery): Promise<readonly AuditRow[]> {
    return this.#open(() => this.#audits.page(query));
  }

  auditHeads(after: string, limit: number): Promise<readonly AuditHead[]> {
    return this.#open(() => this.#audits.heads(after, limit));
  }

  onElsewhere(watcher: (news: Elsewhere) => void): () => void {
    return this.#wakes.add(watcher);
  }

  /** Leaves what it still has to the others. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    this.#wakes.close();
    this.#isClosed = true;
    await this.#effects.release().catch((error: unknown) => this.#note(error));
    this.#link.close();
  }

  async #open<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isClosed) throw new StorageClosedError();
    return work();
  }

  async #lookAgain(): Promise<void> {
    try {
      await Promise.all([this.#wakes.look(), this.#forgetting.rewrite()]);
      this.#clockIs(await aheadBy(this.#link));
    } catch (error) {
      this.#note(error);
    }
  }

  #note(error: unknown): void {
    this.#log.warn({ fault: faultOf(error) }, 'Redis did not answer');
  }
}

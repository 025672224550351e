import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type Ingredients, type Latchkey } from '../../src/compose.ts';
import { composeServer, type Front } from '../../src/composeServer.ts';
import { StaffAccounts, type NewAccount } from '../../src/desk/staffAccounts.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import type { Server } from '../../src/server/server.ts';
import { clinicWith } from './clinic.ts';
import { ANA, RecordOf } from './record.ts';

const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };
const open = new Set<FrontDesk>();
/** A sign-in in a test is no secret: its hash need not cost a guesser anything. */
const CHEAP = { memoryCost: 64, timeCost: 1, parallelism: 1 };
/** The desk's rounds are made by `wake`, so that no test depends on when they come; milliseconds. */
const NEVER = 1_000_000_000;

interface FrontOptions extends Partial<Front> {
  readonly roundsMs?: number;
}

type More = Pick<Ingredients, 'staffMail' | 'singleSignOn' | 'redis'>;

/** A whole Latchkey behind a real HTTP server on a free port of this machine. */
export class FrontDesk {
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'latchkey-front-'));
  readonly #dataKeys = randomBytes(32).toString('base64');
  readonly #front: Partial<Front>;
  readonly #portal: Ingredients['portal'];
  readonly #more: More;
  readonly #roundsMs: number;
  #latchkey!: Latchkey;
  #server!: Server;
  #passed = 0;
  #hasStore = true;
  port = 0;

  private constructor({ roundsMs = NEVER, ...front }: FrontOptions, portal: Ingredients['portal'], more: More) {
    this.#more = more;
    this.#front = front;
    this.#roundsMs = roundsMs;
    this.#portal = portal;
  }

  /** @param port any that is free where it is 0 */
  static async opens(
    front: FrontOptions = {},
    portal: Ingredients['portal'] = new StandInPortal(),
    more: More = {},
    port = 0,
  ) {
    const desk = new FrontDesk(front, portal, more);
    desk.port = port;
    await desk.#start();
    open.add(desk);
    return desk;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get latchkey(): Latchkey {
    return this.#latchkey;
  }

  get server(): Server {
    return this.#server;
  }

  /** Time passes for tokens and conversations. */
  passes(minutes: number): void {
    this.#passed += minutes * 60_000;
  }

  /** A new staff member, as the command makes one. */
  async hires(account: NewAccount): Promise<void> {
    await new StaffAccounts(this.#dataDir, CHEAP).add(account);
  }

  /** All that lies in the data folder, as one text. */
  filesOnDisk(): string {
    const files = readdirSync(this.#dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join('');
  }

  /** From now on the store behind the server answers nothing. */
  async losesItsStore(): Promise<void> {
    this.#hasStore = false;
    await this.#latchkey.stop();
  }

  /** The process ends and another begins on the same data and the same port; `meanwhile` happens while nothing listens. */
  async restarts(meanwhile = async (): Promise<void> => undefined): Promise<void> {
    await this.#stop();
    await meanwhile();
    await this.#start();
  }

  async closes(): Promise<void> {
    await this.#stop();
    rmSync(this.#dataDir, { recursive: true });
  }

  async #stop(): Promise<void> {
    await this.#server.drain();
    if (this.#hasStore) await this.#latchkey.stop();
  }

  async #start(): Promise<void> {
    const clock = { now: () => Date.now() + this.#passed };
    let reachedAt: (url: string) => void = () => undefined;
    const origin = new Promise<string>((resolve) => (reachedAt = resolve));
    this.#latchkey = await compose({
      clinic: this.#front.clinic ?? clinicWith(),
      dataDir: this.#dataDir,
      dataKeys: this.#dataKeys,
      portal: this.#portal,
      forms: { origin, record: new RecordOf([ANA]) },
      clock,
      random: Math.random,
      ...this.#more,
      log: this.#front.log ?? quiet,
      roundsMs: this.#roundsMs,
    });
    this.#server = await composeServer(this.#latchkey, {
      publicUrl: null,
      widgetOrigins: ['https://www.clinic.example'],
      trustProxy: false,
      clinic: clinicWith(),
      logo: null,
      clock,
      log: quiet,
      ...this.#front,
    });
    await this.#server.listen({ host: '127.0.0.1', port: this.port, moveOn: false });
    this.port = this.#server.port;
    reachedAt(this.url);
  }
}

/** Ends what the tests of a file began; call it in afterEach. */
export async function allClose(): Promise<void> {
  const desks = [...open];
  open.clear();
  for (const desk of desks) await desk.closes();
}

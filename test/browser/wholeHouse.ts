import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config/env.ts';
import { openUp } from '../../src/serve.ts';
import { deskAssets, widgetAssets } from '../support/widgetAssets.ts';
import { KeptLog } from '../turns/desk.ts';

/** Keeps what went wrong. */
class KeptFaults extends KeptLog {
  override debug = (): void => undefined;
  info = (): void => undefined;
}

/** All that `npm start` runs (the clinic's site, the chat, the portal, the mailbox, the desk), at an hour that the test moves. */
export class WholeHouse {
  readonly log: KeptLog;
  readonly #folder: string;
  readonly #served: Awaited<ReturnType<typeof openUp>>;
  readonly #pass: (minutes: number) => void;

  private constructor(parts: {
    folder: string;
    log: KeptLog;
    served: Awaited<ReturnType<typeof openUp>>;
    pass: (minutes: number) => void;
  }) {
    this.log = parts.log;
    this.#folder = parts.folder;
    this.#served = parts.served;
    this.#pass = parts.pass;
  }

  static async open(): Promise<WholeHouse> {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-whole-'));
    for (const [name, content] of [...widgetAssets(), ...deskAssets()]) writeFileSync(join(folder, name), content);
    const config = readConfig({ DATA_DIR: join(folder, 'data'), PORT: '0', PORTAL_PORT: '0' });
    const log = new KeptFaults();
    let passed = 0;
    const clock = { now: () => Date.now() + passed };
    const served = await openUp(config, { clock, log, assetsFolder: folder, deskOptions: { assetsFolder: folder } });
    return new WholeHouse({ folder, log, served, pass: (minutes) => (passed += minutes * 60_000) });
  }

  /** Where the clinic's site, the chat and the mailbox are. */
  get site(): string {
    return `http://localhost:${this.#served.server.port}`;
  }

  get portal(): string {
    return this.#served.demo.portal?.url ?? '';
  }

  /** Makes the portal go wrong, or well again. */
  async portalIs(wanted: { readonly outage?: boolean; readonly slowSeconds?: number }): Promise<void> {
    const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wanted) };
    const { status } = await fetch(`${this.portal}/demo-controls.json`, init);
    if (status !== 200) throw new Error(`the demo's controls answered ${status}`);
  }

  /** Time passes for the clinic, its portal and the bot, and what is due happens. */
  async passes(minutes: number): Promise<void> {
    this.#pass(minutes);
    await this.#served.latchkey.wake();
  }

  async close(): Promise<void> {
    await this.#served.stop();
    rmSync(this.#folder, { recursive: true });
  }
}

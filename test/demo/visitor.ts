import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDemo, type Demo, type DemoParts } from '../../src/demo/demo.ts';
import type { Mail } from '../../src/demo/mail/mailbox.ts';
import type { OwnPortal } from '../../src/demo/ownPortal.ts';
import { KeptLog } from '../turns/desk.ts';

export interface Seen {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
  readonly headers: Headers;
}

/** A browser without JavaScript: cookies, links, forms. */
export class Visitor {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  get cookie(): string {
    return this.#cookie;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#ask(path, headers);
  }

  post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#ask(path, headers, { method: 'POST', body: new URLSearchParams(fields) });
  }

  async #ask(path: string, given: Record<string, string>, init: RequestInit = {}): Promise<Seen> {
    const address = new URL(path, this.#url);
    const headers = { ...given, ...(this.#cookie && { cookie: this.#cookie }) };
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    const location = response.headers.get('location');
    return { status: response.status, location, text: await response.text(), headers: response.headers };
  }
}

/** The demo, in a folder of its own and at an hour that the test moves. */
export interface DemoHouse {
  demo: Demo & { readonly portal: OwnPortal };
  readonly log: KeptLog;
  visitor(): Visitor;
  pass(minutes: number): void;
  /** Waits until mail has come to an address, and gives the newest. */
  mailTo(to: string, subject?: string): Promise<Mail>;
  restart(): Promise<void>;
  leave(): Promise<void>;
}

export async function demoHouse(over: Partial<DemoParts> = {}): Promise<DemoHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-demo-'));
  const log = new KeptLog();
  let passed = 0;
  const now = () => Date.now() + passed;
  const open = async () => {
    const demo = await startDemo({ dataDir, portalPort: 0, log, now, afterwardsMs: () => 0, ...over });
    if (demo.portal === null) throw new Error('this demo was to have a portal of its own');
    return { ...demo, portal: demo.portal };
  };
  const house: DemoHouse = {
    demo: await open(),
    log,
    visitor: () => new Visitor(house.demo.portal.gateway.url),
    pass: (minutes) => (passed += minutes * 60_000),
    mailTo: async (to, subject = '') => {
      for (;;) {
        const mail = house.demo.mailbox.mails({ to }).find((one) => one.subject.includes(subject));
        if (mail) return mail;
        await pause(5);
      }
    },
    restart: async () => {
      await house.demo.stop();
      house.demo = await open();
    },
    leave: async () => {
      await house.demo.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
  return house;
}

/** The path of the link in a mail. */
export function linkIn({ text }: Mail): string {
  const { pathname, search } = new URL(/http\S+/.exec(text)?.[0] ?? '');
  return pathname + search;
}

export function tokenOf(link: string): string {
  return new URLSearchParams(link.split('?')[1]).get('token') ?? '';
}

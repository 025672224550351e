import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Activity, DirectLine as Client } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { allClose, FrontDesk } from '../../support/front.ts';
import { XmlHttpRequest } from '../../support/xmlHttpRequest.ts';

/** What the package takes from the page it runs in. */
const page = globalThis as unknown as Record<string, unknown>;
const before = { WebSocket: page['WebSocket'], XMLHttpRequest: page['XMLHttpRequest'] };

/** Microsoft's own client, in the hands of a patient. */
class Visitor {
  readonly #client: Client;
  readonly #waiting = new Set<() => void>();
  readonly shown: Activity[] = [];
  readonly statuses: number[] = [];

  constructor(client: Client) {
    this.#client = client;
    client.connectionStatus$.subscribe((status) => this.statuses.push(status));
    client.activity$.subscribe({
      next: (activity) => {
        this.shown.push(activity);
        for (const look of this.#waiting) look();
      },
      error: () => undefined, // `end()` throws it
    });
  }

  /** @returns the id that the server gave the message. */
  async says(text: string, clientActivityID = text): Promise<string> {
    const activity = { type: 'message', from: { id: 'me' }, text, channelData: { clientActivityID } };
    return this.#client.postActivity(activity as unknown as Activity).toPromise() as Promise<string>;
  }

  /** Resolves when a message like this is shown. */
  reads(words: RegExp): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!this.texts().some((text) => words.test(text))) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  texts(): string[] {
    return this.shown.map((activity) => ('text' in activity ? (activity.text ?? '') : ''));
  }

  ids(): (string | undefined)[] {
    return this.shown.map(({ id }) => id);
  }

  leaves(): void {
    this.#client.end();
  }
}

describe.each([
  ['over a WebSocket', true],
  ['by polling', false],
])('botframework-directlinejs %s', (_way, webSocket) => {
  let desk: FrontDesk;
  let ana: Visitor;
  let conversation: string;
  let DirectLine: typeof Client;

  beforeAll(async () => {
    Object.assign(page, { WebSocket, XMLHttpRequest: XmlHttpRequest });
    ({ DirectLine } = await import('botframework-directlinejs'));
  });

  afterAll(() => void Object.assign(page, before));

  beforeEach(async () => {
    desk = await FrontDesk.opens();
    const generated = await fetch(`${desk.url}/v3/directline/tokens/generate`, { method: 'POST' });
    const { token, conversationId } = (await generated.json()) as { token: string; conversationId: string };
    conversation = conversationId;
    // As a patient's page would have it, but with no half-minute waits between attempts.
    const options = {
      token,
      webSocket,
      domain: `${desk.url}/v3/directline`,
      pollingInterval: 200,
      timeout: 300,
      random: () => 0,
    };
    ana = new Visitor(new DirectLine({ ...options, conversationStartProperties: { locale: 'en-US' } }));
  });

  afterEach(async () => {
    ana.leaves();
    await allClose();
  });

  test('is greeted, talks, and sees both sides in order', async () => {
    await ana.reads(/automated helper/);
    const id = await ana.says('my account is locked', 'first');
    await ana.reads(/locked/);
    await ana.reads(/how long|see/i);
    const own = ana.shown.find((activity) => activity.id === id);
    expect(own).toMatchObject({
      from: { id: 'patient', role: 'user' },
      text: 'my account is locked',
      channelData: { clientActivityID: 'first' },
    });
    expect([...ana.ids()].sort()).toEqual(ana.ids());
    expect(new Set(ana.ids()).size).toBe(ana.ids().length);
  });

  test('goes on across a restart of the server, with nothing lost and nothing doubled', async () => {
    await ana.reads(/automated helper/);
    await ana.says('my account is locked');
    await ana.reads(/locked/);
    await desk.restarts();
    // What she says reaches us before her stream is back; she reads the answer all the same.
    await ana.says('2', 'second');
    await ana.reads(/^2$/);
    await ana.reads(/30 minutes/);
    const log = await desk.latchkey.store.since(conversation, 0);
    expect(ana.texts()).toEqual(log.filter(({ from }) => from !== 'note').map(({ text }) => text));
    expect(log.filter(({ text }) => text === '2')).toHaveLength(1);
  });
});

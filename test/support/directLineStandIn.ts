import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { WebSocketServer, type WebSocket } from 'ws';

/** An activity, as far as these scripts use it. */
export interface Said {
  readonly type: string;
  readonly text?: string;
  readonly locale?: string;
  readonly name?: string;
  readonly from?: { readonly id: string; readonly name?: string };
  readonly suggestedActions?: {
    readonly actions: readonly { readonly type: string; readonly title: string; readonly value: string }[];
  };
  readonly channelData?: { readonly clientActivityID?: string; readonly accepts?: string };
  readonly value?: unknown;
}

/** What the bot says to that; the opening is an event named conversation.open. */
export type Script = (said: Said) => readonly Said[];

interface Conversation {
  readonly id: string;
  readonly log: (Said & { readonly id: string })[];
  readonly sockets: Set<WebSocket>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * A server that speaks as much Direct Line 3.0 as a chat needs, and does as a test tells it: falls silent, goes away and
 * comes back, lets tokens expire, refuses. What patients really get is tested on the real server.
 */
export class DirectLineStandIn {
  /** Every activity that was posted, repetitions too. */
  readonly posted: Said[] = [];
  /** Seconds that a token is good for. */
  tokenLife = 1800;
  /** Set to answer every request for Direct Line with this status. */
  refusing: number | undefined;
  /** WebSockets are turned away, as some networks do. */
  deaf = false;
  private readonly conversations = new Map<string, Conversation>();
  private readonly script: Script;
  private readonly other: Handler;
  private server: Server | undefined;
  private port = 0;

  /** `other` answers what is not Direct Line. */
  constructor(script: Script, other: Handler) {
    this.script = script;
    this.other = other;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts, at the same address as before. */
  async up(): Promise<void> {
    const server = createServer((request, response) => void this.answer(request, response));
    const sockets = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request, socket, head) => {
      if (this.deaf || this.refusing !== undefined) socket.destroy();
      else sockets.handleUpgrade(request, socket, head, (open) => this.listen(open, request));
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Goes away at once, as when killed; conversations are kept. */
  async down(): Promise<void> {
    for (const { sockets } of this.conversations.values()) for (const socket of sockets) socket.terminate();
    const closed = new Promise((resolve) => this.server?.close(resolve));
    this.server?.closeAllConnections();
    await closed;
  }

  /** Something is said in every conversation that nobody asked for: by the bot, or by staff. */
  say(said: Said): void {
    for (const conversation of this.conversations.values()) this.add(conversation, said);
  }

  private add({ id, log, sockets }: Conversation, said: Said): string {
    const row = {
      ...said,
      id: `${id}|${String(log.length + 1).padStart(7, '0')}`,
      timestamp: new Date().toISOString(),
    };
    if (said.type !== 'typing') log.push(row);
    const frame = JSON.stringify({ activities: [row], watermark: String(log.length) });
    for (const socket of sockets) socket.send(frame);
    return row.id;
  }

  private listen(socket: WebSocket, { url = '' }: IncomingMessage): void {
    const conversation = this.conversationAt(url);
    if (!conversation) {
      socket.terminate();
      return;
    }
    const since = Number(new URL(url, this.origin).searchParams.get('watermark') ?? 0);
    conversation.sockets.add(socket);
    socket.on('close', () => conversation.sockets.delete(socket));
    socket.send('');
    const missed = conversation.log.slice(since);
    if (missed.length > 0)
      socket.send(JSON.stringify({ activities: missed, watermark: String(conversation.log.length) }));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '', method } = request;
    if (!url.startsWith('/v3/directline/')) {
      this.other(request, response);
      return;
    }
    const body = method === 'POST' ? (JSON.parse((await text(request)) || '{}') as Said) : undefined;
    const [status, answer] = this.refusing === undefined ? this.take(url, body) : [this.refusing, {}];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  private take(url: string, body: Said | undefined): [status: number, answer: object] {
    if (url.endsWith('/tokens/generate')) return [200, { token: `token ${randomUUID()}`, expires_in: this.tokenLife }];
    if (url.endsWith('/conversations')) return [201, this.granted(this.begin())];
    if (url.endsWith('/tokens/refresh'))
      return [200, { conversationId: '', token: 'renewed', expires_in: this.tokenLife }];
    const conversation = this.conversationAt(url);
    if (!conversation) return [404, {}];
    if (!url.includes('/activities')) return [200, this.granted(conversation)];
    if (body) return [200, { id: this.post(conversation, body) }];
    const since = Number(new URL(url, this.origin).searchParams.get('watermark') ?? 0);
    return [200, { activities: conversation.log.slice(since), watermark: String(conversation.log.length) }];
  }

  private begin(): Conversation {
    const conversation: Conversation = { id: randomUUID(), log: [], sockets: new Set() };
    this.conversations.set(conversation.id, conversation);
    for (const said of this.script({ type: 'event', name: 'conversation.open' })) this.add(conversation, said);
    return conversation;
  }

  private post(conversation: Conversation, said: Said): string {
    this.posted.push(said);
    const key = said.channelData?.clientActivityID;
    const before = conversation.log.find(({ channelData }) => channelData?.clientActivityID === key);
    if (before) return before.id;
    const id = said.type === 'message' ? this.add(conversation, said) : randomUUID();
    for (const reply of this.script(said)) this.add(conversation, reply);
    return id;
  }

  private granted({ id }: Conversation): object {
    const streamUrl = `ws://elsewhere.example/v3/directline/conversations/${id}/stream?watermark=&t=secret`;
    return { conversationId: id, token: 'token', expires_in: this.tokenLife, streamUrl };
  }

  private conversationAt(url: string): Conversation | undefined {
    return this.conversations.get(/conversations\/([^/?]+)/.exec(url)?.[1] ?? '');
  }
}

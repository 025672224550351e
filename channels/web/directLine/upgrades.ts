import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { WebSocketServer } from 'ws';
import { admitOrigin, noSuchConversation, Refusal } from '../refusal.ts';
import { OpenStreams } from './openStreams.ts';
import type { DirectLineParts } from './parts.ts';
import { watermarkIn } from './watermark.ts';

const STREAM = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;
/** Clients only ping here, with empty frames; bytes. */
const LONGEST_FRAME = 1024;

/** Serves `…/stream`: opens a WebSocket for whoever has a stream token of that conversation. */
export function serveStreams(app: FastifyInstance, parts: DirectLineParts): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_FRAME, perMessageDeflate: false });
  const streams = new OpenStreams(parts);
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    try {
      const { conversation, after } = admitted(request, parts);
      streams.admit(conversation);
      sockets.handleUpgrade(request, socket, head, (client) => streams.add(client, conversation, after));
    } catch (error) {
      const status = error instanceof Refusal ? error.statusCode : 400;
      socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    }
  });
  app.addHook('preClose', () => streams.drain());
}

/** Whose stream is asked for, and from where. @throws Refusal */
function admitted(
  request: IncomingMessage,
  { site, tokens }: DirectLineParts,
): { conversation: string; after: number } {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
  const [, conversation] = STREAM.exec(pathname) ?? [];
  if (conversation === undefined) throw noSuchConversation();
  admitOrigin(request.headers.origin, site.allowed());
  if (tokens.conversationOf(searchParams.get('t') ?? '', 'stream') !== conversation) throw noSuchConversation();
  return { conversation, after: watermarkIn(searchParams.get('watermark') ?? undefined) };
}

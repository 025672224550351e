import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';

interface Frame {
  readonly activities: readonly { readonly id: string; readonly text: string }[];
  readonly watermark: string;
}

/** A client's WebSocket on a Direct Line stream. */
export class StreamClient {
  readonly socket: WebSocket;
  readonly frames: Frame[] = [];
  readonly closed: Promise<number>;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => this.frames.push(JSON.parse(data.toString()) as Frame));
    socket.on('error', () => undefined);
    this.closed = once(socket, 'close').then(([code]) => code as number);
  }

  static async opens(streamUrl: string, options: ClientOptions = {}): Promise<StreamClient> {
    const client = new StreamClient(new WebSocket(streamUrl, options));
    await once(client.socket, 'open');
    return client;
  }

  /** The status with which a stream is refused; 101 when it is not. */
  static async refusal(streamUrl: string, options: ClientOptions = {}): Promise<number> {
    const socket = new WebSocket(streamUrl, options);
    return new Promise((resolve) => {
      socket.on('open', () => {
        socket.close();
        resolve(101);
      });
      socket.on('unexpected-response', (_request, { statusCode = 0 }) => {
        socket.terminate();
        resolve(statusCode);
      });
      socket.on('error', () => undefined);
    });
  }

  get texts(): string[] {
    return this.frames.flatMap(({ activities }) => activities.map(({ text }) => text));
  }

  get watermark(): string {
    return this.frames.at(-1)?.watermark ?? '';
  }

  /** Resolves when this was read. */
  async reads(words: RegExp): Promise<void> {
    while (!this.texts.some((text) => words.test(text))) await once(this.socket, 'message');
  }

  /** Resolves when so many texts were read. */
  async holds(count: number): Promise<void> {
    while (this.texts.length < count) await once(this.socket, 'message');
  }
}

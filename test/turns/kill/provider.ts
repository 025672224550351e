import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

/** A provider that counts the calls for each key, and takes a moment to answer. */
export class Provider {
  readonly calls = new Map<string, number>();
  readonly #server: Server;

  constructor(random: () => number) {
    this.#server = createServer((request, response) => {
      void text(request).then(
        (key) => {
          this.calls.set(key, (this.calls.get(key) ?? 0) + 1);
          setTimeout(() => response.end(), 2 + random() * 20);
        },
        () => undefined,
      ); // the caller was killed while it wrote
    });
  }

  /** @returns its address. */
  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP line to a port of this machine that can be slow, or break while an answer is on its way. */
export class BadLine {
  /** How long each way takes; milliseconds. */
  delayMs = 0;
  /** Called with what is sent to the server; when it returns true, that still arrives, and the line is cut before the answer. */
  cutsAfter: (sent: Buffer) => boolean = () => false;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(port: number) {
    this.#server = createServer((near) => this.#join(near, connect(port, '127.0.0.1')));
  }

  static async to(port: number): Promise<BadLine> {
    const line = new BadLine(port);
    line.#server.listen(0, '127.0.0.1');
    await once(line.#server, 'listening');
    return line;
  }

  get url(): string {
    return `redis://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async closes(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(near: Socket, far: Socket): void {
    let isCut = false;
    const gone = () => [near, far].forEach((socket) => socket.destroy());
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.on('error', gone).on('close', () => {
        this.#sockets.delete(socket);
        gone();
      });
    }
    near.on('data', (sent: Buffer) => {
      isCut ||= this.cutsAfter(sent);
      this.#later(() => far.write(sent));
    });
    far.on('data', (answer: Buffer) => {
      if (isCut) gone();
      else this.#later(() => near.write(answer));
    });
  }

  #later(work: () => void): void {
    if (this.delayMs === 0) work();
    else setTimeout(work, this.delayMs);
  }
}

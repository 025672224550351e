/** A WebSocket that a network swallows is given up after so many milliseconds. */
const OPENS_WITHIN = 5000;

/** What a stream tells its line. */
export interface StreamHearing {
  frame(text: string): void;
  /** It closed by itself; `heard` tells whether it was ever open. */
  closed(heard: boolean): void;
}

/** The server's push, over one WebSocket at a time. */
export class Stream {
  readonly #hearing: StreamHearing;
  #socket: WebSocket | undefined;

  constructor(hearing: StreamHearing) {
    this.#hearing = hearing;
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** Listens there. Whatever name the server gave itself, it is the one that this page came from. */
  open(address: string): void {
    this.close();
    const url = new URL(address, location.href);
    url.protocol = location.protocol.replace('http', 'ws');
    url.host = location.host;
    const socket = new WebSocket(url);
    const tooLate = setTimeout(() => socket.close(), OPENS_WITHIN);
    let heard = false;
    socket.onopen = () => {
      heard = true;
      clearTimeout(tooLate);
    };
    socket.onmessage = ({ data }) => this.#hearing.frame(String(data));
    socket.onclose = () => {
      clearTimeout(tooLate);
      if (this.#socket === socket) this.#hearing.closed(heard);
    };
    this.#socket = socket;
  }

  close(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }
}

/** Where we are reached, as settings and the socket say; never as a request says. */
export interface SiteParts {
  /** The address in front of us, such as `https://chat.clinic.example`; null when clients reach us directly, on this machine. */
  readonly publicUrl: string | null;
  /** The clinic's sites that show the chat. */
  readonly widgetOrigins: readonly string[];
  /** The port we listen on. */
  readonly port: () => number;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The origins that are ours, and those that may use us. */
export class Site {
  readonly #parts: SiteParts;

  constructor(parts: SiteParts) {
    this.#parts = parts;
  }

  own(): readonly string[] {
    const { publicUrl, port } = this.#parts;
    return publicUrl === null ? LOOPBACK.map((name) => new URL(`http://${name}:${port()}`).origin) : [publicUrl];
  }

  allowed(): readonly string[] {
    return [...this.own(), ...this.#parts.widgetOrigins];
  }

  reachedAs(host: string | undefined): string {
    const own = this.own();
    return own.find((origin) => new URL(origin).host === host) ?? own[0] ?? '';
  }

  /** Without a public address nobody but this machine has a name for us: a page whose name was bent to point here has not (DNS rebinding). */
  isOurName(host: string | undefined): boolean {
    return this.#parts.publicUrl !== null || this.own().some((origin) => new URL(origin).host === host);
  }
}

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
  #names: Names | undefined;

  constructor(parts: SiteParts) {
    this.#parts = parts;
  }

  own(): readonly string[] {
    return this.#now().origins;
  }

  allowed(): readonly string[] {
    return [...this.own(), ...this.#parts.widgetOrigins];
  }

  reachedAs(host: string | undefined): string {
    const { origins, hosts } = this.#now();
    return origins[hosts.indexOf(host ?? '')] ?? origins[0] ?? '';
  }

  /** Without a public address nobody but this machine has a name for us: a page whose name was bent to point here has not (DNS rebinding). */
  isOurName(host: string | undefined): boolean {
    return this.#parts.publicUrl !== null || this.#now().hosts.includes(host ?? '');
  }

  /** Asked for in every request, and the same from when we listen on. */
  #now(): Names {
    const port = this.#parts.port();
    if (this.#names?.port === port) return this.#names;
    return (this.#names = namesAt(port, this.#parts.publicUrl));
  }
}

interface Names {
  readonly port: number;
  readonly origins: readonly string[];
  /** The host of each, as a browser sends it. */
  readonly hosts: readonly string[];
}

function namesAt(port: number, publicUrl: string | null): Names {
  const urls = publicUrl === null ? LOOPBACK.map((name) => new URL(`http://${name}:${port}`)) : [new URL(publicUrl)];
  return {
    port,
    origins: publicUrl === null ? urls.map(({ origin }) => origin) : [publicUrl],
    hosts: urls.map(({ host }) => host),
  };
}

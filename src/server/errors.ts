import { LatchkeyError } from '../errors/errors.ts';

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use; set PORT to a free one',
  EACCES: 'is kept for administrators; set PORT to 1024 or higher',
  EADDRNOTAVAIL: 'belongs to no address of this machine; set HOST to one that does',
};

/** The server cannot listen where it was told to. */
export class CannotListenError extends LatchkeyError {
  readonly code = 'CANNOT_LISTEN';

  constructor(host: string, ports: readonly number[], cause: NodeJS.ErrnoException) {
    const last = ports.length > 1 ? ` to ${ports.at(-1) ?? ''}` : '';
    const why = WHY[cause.code ?? ''] ?? `cannot be used (${cause.code ?? 'an error'}); set PORT to another`;
    super(`port ${ports[0] ?? ''}${last} on ${host} ${why}`, { cause });
  }
}

import { LatchkeyError } from '../errors/errors.ts';

/** No port to listen on is free. */
export class PortsInUseError extends LatchkeyError {
  readonly code = 'PORTS_IN_USE';

  constructor(ports: readonly number[]) {
    const [first, last] = [ports[0] ?? 0, ports.at(-1) ?? 0];
    super(`${first === last ? `port ${first} is` : `ports ${first} to ${last} are`} in use; set PORT to a free one`);
  }
}

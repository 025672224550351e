import { LatchkeyError } from '../errors/errors.ts';

/** The folder that all data lives in cannot be made or written. */
export class DataDirError extends LatchkeyError {
  readonly code = 'DATA_DIR';

  constructor(dataDir: string, options: ErrorOptions & { cause: unknown }) {
    const { code = 'an error' } = options.cause as { code?: string };
    super(`${dataDir} cannot be written (${code}); set DATA_DIR to a folder that can`, options);
  }
}

import { accessSync, constants, mkdirSync } from 'node:fs';
import { DataDirError } from './dataDirError.ts';
import type { Config } from './env.ts';

/** Makes the data folder. @returns the data keys: those given, or those `firstKeys` finds there. @throws DataDirError when it cannot be written. */
export function dataKeysIn({ dataDir, dataKeys }: Config, firstKeys: (dataDir: string) => string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
    return dataKeys ?? firstKeys(dataDir);
  } catch (cause) {
    throw new DataDirError(dataDir, { cause });
  }
}

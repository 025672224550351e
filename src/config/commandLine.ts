import { parseArgs } from 'node:util';
import { LatchkeyError } from '../errors/errors.ts';
import type { StandInMood } from '../portal/standIn.ts';

/** What the command line asks for. */
export interface CommandLine {
  readonly language: 'en' | 'es';
  readonly channel: 'web' | 'sms';
  /** A clinic file to use instead of the configured one. */
  readonly clinicFile: string | null;
  readonly portal: StandInMood;
  readonly help: boolean;
}

/** An option of the command line is unknown, or has a value that it cannot have. */
export class UsageError extends LatchkeyError {
  readonly code = 'USAGE';
}

export const usage = `Talk to Latchkey in this terminal, without a server.

  npm run chat -- [options]

  --lang en|es             the language that greets you (en)
  --channel web|sms        buttons, or texts with numbers (web)
  --clinic FILE            another clinic file
  --portal ok|down|slow    how the stand-in portal behaves (ok)
  --help                   this text

Leave with Ctrl-C; start again and the chat goes on where it was. Lines that begin with / are for you, not for the bot:
/help lists them.`;

/** Reads the command line. @throws UsageError */
export function commandLine(argv: readonly string[]): CommandLine {
  const { lang, channel, clinic, portal, help } = parsed(argv);
  return {
    language: oneOf('--lang', lang, ['en', 'es']),
    channel: oneOf('--channel', channel, ['web', 'sms']),
    clinicFile: clinic ?? null,
    portal: oneOf('--portal', portal, ['ok', 'down', 'slow']),
    help,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        lang: { type: 'string', default: 'en' },
        channel: { type: 'string', default: 'web' },
        clinic: { type: 'string' },
        portal: { type: 'string', default: 'ok' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; see --help`);
  }
}

function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const known = allowed.find((value) => value === given);
  if (known === undefined) throw new UsageError(`${name} takes ${allowed.join(' or ')}, not "${given}"`);
  return known;
}

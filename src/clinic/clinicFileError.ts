import { LatchkeyError } from '../errors/errors.ts';

/** One thing wrong in a clinic file, in words its owner understands. */
export interface Problem {
  /** Counted from 1; absent when the file as a whole is meant. */
  readonly line?: number;
  /** Such as `portal.lock.minutes`; empty when no key is meant. */
  readonly path: string;
  /** What is wrong and what to write instead, continuing the path: "must be …". */
  readonly says: string;
}

/** Enough for one round of editing; a file that is not a clinic file at all would fill the screen. */
const MOST_LISTED = 30;

/** The clinic file cannot be used. Tells everything wrong with it at once. */
export class ClinicFileError extends LatchkeyError {
  readonly code = 'CLINIC_FILE';
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    const more = problems.length > MOST_LISTED ? [`  and ${problems.length - MOST_LISTED} more`] : [];
    super(
      [`The clinic file ${file} cannot be used:`, ...problems.slice(0, MOST_LISTED).map(asLine), ...more].join('\n'),
    );
    this.problems = problems;
  }
}

function asLine({ line, path, says }: Problem): string {
  const where = [line === undefined ? '' : `line ${line}`, path].filter(Boolean).join(', ');
  return where === '' ? `  ${says}` : `  ${where}: ${says}`;
}

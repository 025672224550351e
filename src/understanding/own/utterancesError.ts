import { LatchkeyError } from '../../errors/errors.ts';

/** Enough for one round of editing. */
const MOST_LISTED = 20;

/** A clinic's own words cannot be used; nothing has changed. Tells everything wrong with them at once. */
export class UtterancesError extends LatchkeyError {
  readonly code = 'UTTERANCES';
  readonly problems: readonly string[];

  constructor(folder: string, problems: readonly string[]) {
    const more = problems.length > MOST_LISTED ? [`  and ${problems.length - MOST_LISTED} more`] : [];
    const listed = problems.slice(0, MOST_LISTED).map((problem) => `  ${problem}`);
    super(
      [`The words in ${folder} cannot be used; what was understood before still is:`, ...listed, ...more].join('\n'),
    );
    this.problems = problems;
  }
}

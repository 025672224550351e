import { LatchkeyError } from '../errors/errors.ts';

/** The environment cannot be used. Lists every setting that is wrong; never repeats a value that may be a secret. */
export class ConfigError extends LatchkeyError {
  readonly code = 'CONFIG';
  /** One sentence each, starting with the setting's name. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['These settings cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

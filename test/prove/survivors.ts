import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'test/prove/survivors';

/**
 * The names of the mutants of arrows that nobody tells of, and that are accepted: a file for each reason, which its first lines
 * give after "#"; then one name a line.
 */
export function listedSurvivors(): string[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(`${FOLDER}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}

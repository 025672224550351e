import { seed } from './seed.ts';
import type { SeedLine } from './line.ts';

const HEAD = `# Where the article lives

The project was made from an article on getting back into a patient portal. Each of its phrases is quoted here with its home in the tree,
the reply that carries it, and a conversation of \`test/journeys\` in which that reply is seen: \`npm test -- seedCoverage\` has
every one of these conversations and looks for the reply in it.

A row of staff names the reason with which the case reaches them, and what they do then, at the desk or in the record; the
conversation shows that the case arrives with that reason. A row to be measured names a figure; the desk's report counts the
cases that it is made of.

Written by \`npm run seed-coverage\` from \`test/journeys/seed\`; a test fails when it is stale.
`;

const COLUMNS = '| the article | home | reply, or what staff do | seen in |\n| --- | --- | --- | --- |';

/** docs/seed-coverage.md, as it must be. */
export function seedPage(): string {
  const sections = Object.entries(seed).map(
    ([title, lines]) => `## ${title}\n\n${COLUMNS}\n${lines.map((line) => rowOf(line)).join('\n')}\n`,
  );
  return [HEAD, ...sections].join('\n');
}

function rowOf(line: SeedLine): string {
  if ('figure' in line) return row(line.phrase, 'a figure', line.figure, '–');
  if ('reason' in line) {
    return row(line.phrase, `\`staff:${line.reason}\``, line.deskAction, line.conversation);
  }
  return row(line.phrase, `\`${line.home}\``, `\`${line.reply}\``, line.conversation);
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

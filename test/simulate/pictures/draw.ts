import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../flows/catalogue.ts';
import { reportOf } from '../report.ts';
import type { Run } from '../run.ts';
import { chartOf } from './chart.ts';
import { svgOf } from './svg.ts';

/** Writes a picture of every flow with its visits, and the report that shows them, into a folder. */
export function draw(run: Run, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const charts = Object.values(catalogue).map((flow) => chartOf(flow, run.prints));
  for (const chart of charts) writeFileSync(join(folder, `${chart.title}.svg`), svgOf(chart));
  const shown = charts.map(({ title }) => `### ${title}\n\n![${title} with its visits](${title}.svg)\n`);
  writeFileSync(
    join(folder, 'README.md'),
    `${reportOf(run)}\n## The flows, with how often each arrow was taken\n\n${shown.join('\n')}`,
  );
}

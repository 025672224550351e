import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What browsers load, by file name, made as `npm run build` makes it. */
export function widgetAssets(): ReadonlyMap<string, Uint8Array> {
  const recipe = JSON.parse(readFileSync('.tools/widget.json', 'utf8')) as object;
  const { outputFiles } = buildSync({ ...recipe, write: false, outdir: 'assets' });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

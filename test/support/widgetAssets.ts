import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What patients' browsers load, by file name, made as `npm run build` makes it. */
export function widgetAssets(): ReadonlyMap<string, Uint8Array> {
  return bundled('.tools/widget.json');
}

/** What the staff's browsers load. */
export function deskAssets(): ReadonlyMap<string, Uint8Array> {
  return bundled('.tools/desk.json');
}

function bundled(recipeFile: string): ReadonlyMap<string, Uint8Array> {
  const recipe = JSON.parse(readFileSync(recipeFile, 'utf8')) as object;
  const { outputFiles } = buildSync({ ...recipe, write: false, outdir: 'assets' });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

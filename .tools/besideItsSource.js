import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** For esbuild: a module in a bundle still finds the files beside its source. */
export const besideItsSource = {
  name: 'beside-its-source',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](src|test)[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    })),
};

// Runs a TypeScript program of the repository: `node .tools/run.js test/bench/turns.ts`. It is bundled, packages left
// out, into node_modules/.cache, where its imports resolve.
import { build } from 'esbuild';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { besideItsSource } from './besideItsSource.js';

const [program] = process.argv.splice(2, 1);
const outfile = resolve('node_modules/.cache/latchkey', `${basename(program, '.ts')}.mjs`);
const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error', outfile };
await build({ ...options, sourcemap: 'inline', entryPoints: [program], plugins: [besideItsSource] });
await import(pathToFileURL(outfile).href);

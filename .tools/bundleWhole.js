// Bundles a program with all its packages but the native ones, so that it starts as soon as can be:
// `node .tools/bundleWhole.js test/turns/kill/program.ts out.cjs`.
import { build } from 'esbuild';
import { besideItsSource } from './besideItsSource.js';

const [program, outfile] = process.argv.slice(2);
await build({
  entryPoints: [program],
  outfile,
  bundle: true,
  minify: true,
  keepNames: true,
  platform: 'node',
  external: ['libsql', '@node-rs/argon2'],
  logLevel: 'error',
  plugins: [besideItsSource],
});

// Draws every machine of the catalogue into docs/flows/<id>.mmd. With --check it draws nothing, and fails naming each
// drawing that is stale, missing, or left over from a machine that is gone.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = 'docs/flows';
const wanted = await drawings();
const present = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.mmd')) : [];
const leftOver = present.filter((file) => !wanted.has(file));
const missing = [...wanted.keys()].filter((file) => !present.includes(file));
const stale = present.filter((file) => wanted.has(file) && wanted.get(file) !== read(file));

if (process.argv.includes('--check')) check();
else draw();

/** What each file should hold. The flows are TypeScript, so they are bundled and imported from there. */
async function drawings() {
  const contents = `export { catalogue } from './flows/catalogue.ts'; export { diagramOf } from './flows/diagram.ts';
    export { anywhereOf } from './flows/anywhere.ts'; export { standingIn } from './test/support/world.ts';`;
  const outfile = resolve('node_modules/.cache/latchkey/diagrams.mjs');
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error', outfile };
  await build({ ...options, stdin: { contents, resolveDir: process.cwd() } });
  const { catalogue, diagramOf, anywhereOf, standingIn } = await import(pathToFileURL(outfile).href);
  const flows = Object.entries(catalogue).map(([id, flow]) => [`${id}.mmd`, diagramOf(flow)]);
  return new Map([...flows, ['anywhere.mmd', anywhereOf(standingIn(catalogue.lockedOut))]]);
}

function draw() {
  mkdirSync(folder, { recursive: true });
  for (const file of leftOver) rmSync(join(folder, file));
  for (const file of [...missing, ...stale]) writeFileSync(join(folder, file), wanted.get(file));
}

function check() {
  const faults = Object.entries({ stale, missing, 'left over': leftOver }).flatMap(([fault, files]) =>
    files.map((file) => `${join(folder, file)} is ${fault}`),
  );
  if (faults.length === 0) return;
  console.error([...faults, 'Run `npm run diagrams` and commit what it drew.'].join('\n'));
  process.exitCode = 1;
}

/** A Windows checkout may have turned line ends into CRLF; that does not make a drawing stale. */
function read(file) {
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
}

// Builds dist/: the four floors as JavaScript, and beside it every file of theirs that is not TypeScript.
// Types are not checked here (`npm run types` does that), so that starting the bot stays quick.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const floors = ['src', 'dialogs', 'flows', 'channels'];
const recipe = ['package-lock.json', 'tsconfig.json', '.tools/tsconfig.build.json', '.tools/build.js'];
const stamp = 'dist/.built-from';
const sources = fingerprint([...recipe, ...floors.flatMap(filesIn)]);

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) process.exit();

// Built aside and moved into place whole: a bot that runs from dist/ never finds half of it.
const aside = `.dist-${process.pid}`;
try {
  execFileSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--project', '.tools/tsconfig.build.json', '--outDir', aside],
    { stdio: 'inherit' },
  );
  for (const floor of floors) cpSync(floor, join(aside, floor), { recursive: true, filter: isAsset });
  rmSync('dist', { recursive: true, force: true });
  renameSync(aside, 'dist');
  writeFileSync(stamp, sources);
} finally {
  rmSync(aside, { recursive: true, force: true });
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true }).map((entry) => join(folder, entry));
  return entries.filter((entry) => statSync(entry).isFile()).sort();
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function isAsset(path) {
  return !/\.tsx?$/.test(path);
}

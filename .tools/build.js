// Builds dist/: the four floors as JavaScript, and beside it every file of theirs that is not TypeScript.
// What browsers run is bundled into the assets/ of its channel. Types are not checked here (`npm run types` does that), so
// that starting the bot stays quick.
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const floors = ['src', 'dialogs', 'flows', 'channels'];
const recipe = [
  'package-lock.json',
  'tsconfig.json',
  '.tools/tsconfig.build.json',
  '.tools/build.js',
  '.tools/widget.json',
  '.tools/desk.json',
];
/** What browsers run: the folder it is written in, and how it is bundled, by the folder it is served from. */
const pages = {
  'channels/web/assets': { from: join('channels', 'web', 'widget'), recipe: '.tools/widget.json' },
  'channels/desk/assets': { from: join('channels', 'desk', 'app'), recipe: '.tools/desk.json' },
};
const browserCode = Object.values(pages).map(({ from }) => from);
const sources = fingerprint([...recipe, ...floors.flatMap(filesIn)]);

if (!isBuilt()) build();

/** Builds aside and moves it into place whole: a bot that starts from dist/ meanwhile never finds half of it. */
function build() {
  const aside = `.dist-${process.pid}`;
  try {
    const tsc = ['node_modules/typescript/bin/tsc', '--project', '.tools/tsconfig.build.json', '--outDir', aside];
    process.exitCode = spawnSync(process.execPath, tsc, { stdio: 'inherit' }).status ?? 1;
    if (process.exitCode !== 0) return;
    for (const [assets, { recipe }] of Object.entries(pages))
      buildSync({ ...JSON.parse(readFileSync(recipe, 'utf8')), outdir: join(aside, assets) });
    for (const floor of floors) cpSync(floor, join(aside, floor), { recursive: true, filter: isAsset });
    for (const assets of Object.keys(pages)) compress(join(aside, assets));
    train(aside);
    if (process.exitCode !== 0) return;
    writeFileSync(join(aside, '.built-from'), sources);
    replaceDist(aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What browsers load lies there packed too, so that the server never packs while a patient waits. */
function compress(folder) {
  if (!existsSync(folder)) return;
  for (const file of filesIn(folder)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}

/** The recogniser learns now, so that no patient waits for it. */
function train(aside) {
  const command = [join(aside, 'src/understanding/trainCommand.js'), '--ship'];
  process.exitCode = spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}

function replaceDist(aside) {
  rmSync('dist', { recursive: true, force: true });
  try {
    renameSync(aside, 'dist');
  } catch (error) {
    // Two bots started at once: the other one's build is as good as ours.
    if (!isBuilt()) throw error;
  }
}

function isBuilt() {
  const stamp = 'dist/.built-from';
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
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
  return !/\.tsx?$/.test(path) && !browserCode.includes(path);
}

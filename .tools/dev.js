// `npm run dev`: builds and starts the bot, and again after every change to it. A build that fails leaves the last one running.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { clearTimeout, setTimeout } from 'node:timers';

/** An editor saves in several steps; this long nothing may change before the build, in milliseconds. */
const QUIET_MS = 200;

let bot;
let quiet;
let busy = Promise.resolve();

await restart();
for (const floor of ['src', 'dialogs', 'flows', 'channels']) {
  watch(floor, { recursive: true }, () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => (busy = busy.then(restart)), QUIET_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    bot?.kill('SIGTERM');
    process.exit(0);
  });
}

async function restart() {
  if (spawnSync(process.execPath, ['.tools/build.js'], { stdio: 'inherit' }).status !== 0) return;
  if (bot !== undefined && bot.exitCode === null && bot.kill('SIGTERM')) await once(bot, 'exit');
  bot = spawn(process.execPath, ['dist/src/main.js'], { stdio: 'inherit' });
}

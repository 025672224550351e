import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/**
 * Starts a bundled program from V8's cache of its compiled code, in less than half the time and CPU that its packages take
 * to load: what allows a hundred processes in about a minute. The first start makes the cache.
 */
const program = process.argv[2];
const cache = `${program}.cache`;
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
const script = new Script(`(function (require, module, exports) {${readFileSync(program, 'utf8')}\n})`, {
  filename: program,
  cachedData,
});
script.runInThisContext()(createRequire(program), { exports: {} }, {});
if (cachedData === undefined) writeFileSync(cache, script.createCachedData());

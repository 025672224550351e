import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from '@fastify/helmet';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the build puts what browsers run. */
const BUILT = fileURLToPath(new URL('./assets', import.meta.url));
/** Sites load the opener at every visit and must see a new one soon; milliseconds. */
const SOON_MS = 5 * 60_000;
const YEAR_MS = 365 * 86_400_000;

/** Scripts and styles, as built: under an address with the hash of what is in them, so that they may be kept for a year. */
export class Assets {
  readonly #folder: string;

  constructor(folder = BUILT) {
    this.#folder = folder;
  }

  addressOf(name: string): string {
    const file = join(this.#folder, name);
    const hash = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16) : 'none';
    return `/assets/${name}?v=${hash}`;
  }

  /** Serves `/assets/…`, and `/widget.js` for the clinic's own sites. */
  async serve(app: FastifyInstance): Promise<void> {
    const kept = { maxAge: YEAR_MS, immutable: true, preCompressed: true, index: false } as const;
    await app.register(staticFiles, { root: this.#folder, prefix: '/assets/', ...kept, suppressWarning: true });
    app.get('/widget.js', (_request, reply) => {
      reply.helmet({ crossOriginResourcePolicy: { policy: 'cross-origin' } });
      return reply.sendFile('widget.js', { maxAge: SOON_MS, immutable: false });
    });
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from '@fastify/helmet';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { deskWords } from '../../dialogs/replies/desk.ts';
import type { DeskParts } from './ports.ts';

/** Where the build puts what browsers run. */
const BUILT = fileURLToPath(new URL('./assets', import.meta.url));
const YEAR_MS = 365 * 86_400_000;

const OURS = ["'self'"];
const NOTHING = ["'none'"];

/** It runs our script, talks to us, and stands in nobody's frame. */
const policy = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: NOTHING,
      scriptSrc: OURS,
      styleSrc: OURS,
      connectSrc: OURS,
      imgSrc: ['data:'],
      formAction: OURS,
      baseUri: NOTHING,
      frameAncestors: NOTHING,
    },
  },
};

/** The page that the desk's script draws on. It holds nothing of any patient. */
export async function deskPage(
  app: FastifyInstance,
  { clinicName, languages, singleSignOn, assetsFolder = BUILT }: DeskParts,
): Promise<void> {
  await app.register(staticFiles, {
    root: assetsFolder,
    prefix: '/assets/',
    maxAge: YEAR_MS,
    immutable: true,
    preCompressed: true,
    index: false,
    suppressWarning: true,
  });
  const first = languages[0] ?? 'en';
  app.get('/', (_request, reply) => {
    reply.helmet(policy);
    return reply.type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="${first}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="clinic" content="${escaped(clinicName)}">
    ${singleSignOn === null ? '' : '<meta name="sso" content="/desk/api/sso">'}
    <title>${deskWords[first].title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${addressOf('desk.css')}">
    <script src="${addressOf('desk.js')}" defer></script>
  </head>
  <body><div id="desk"></div></body>
</html>`);
  });

  function addressOf(name: string): string {
    const file = join(assetsFolder, name);
    const hash = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16) : 'none';
    return `/desk/assets/${name}?v=${hash}`;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

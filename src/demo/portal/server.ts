import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { faultOf, type Log } from '../../errors/fault.ts';
import { withoutSchemas } from '../../server/withoutSchemas.ts';
import { AdminError } from './admin/adminError.ts';
import { adminApi } from './admin/adminRoutes.ts';
import type { Afterwards } from './afterwards.ts';
import { guard, isApi, page } from './guards.ts';
import { message } from './pages/layout.ts';
import type { DemoPortal } from './portal.ts';
import { controlRoutes } from './routes/controlRoutes.ts';
import { BadFormError } from './routes/forms.ts';
import { homeRoutes } from './routes/homeRoutes.ts';
import { recoveryRoutes } from './routes/recoveryRoutes.ts';
import { signInRoutes } from './routes/signInRoutes.ts';
import { styleSheet } from '../styleSheet.ts';

/** Larger than any form or admin request. */
const MOST_BYTES = 16 * 1024;

const css = styleSheet(new URL('./pages/portal.css', import.meta.url));

export interface ServerParts {
  readonly portal: DemoPortal;
  readonly afterwards: Afterwards;
  readonly log: Log;
}

/** The demo portal's web server: pages for patients, controls for whoever tries it, and the admin API. */
export async function portalServer({ portal, afterwards, log }: ServerParts): Promise<FastifyInstance> {
  const app = fastify({ ...withoutSchemas, bodyLimit: MOST_BYTES, forceCloseConnections: true });
  await app.register(formbody);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // With no-referrer, browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
  });
  guard(app, portal);
  answerTrouble(app, log);
  // Every page loads it, and with it the browser lets go of the page before: one that asks not to be stored may still rest whole in
  // its memory, and the Back button would show the record of someone who has signed out.
  app.get('/portal.css', (_, reply) =>
    reply.header('clear-site-data', '"cache"').type('text/css; charset=utf-8').send(css),
  );
  signInRoutes(app, portal);
  homeRoutes(app, portal);
  recoveryRoutes(app, portal, afterwards);
  controlRoutes(app, portal);
  await adminApi(app, portal);
  return app;
}

function answerTrouble(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError | AdminError, request, reply) => {
    if (error instanceof AdminError) return reply.code(error.statusCode).send(error.body);
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ fault: faultOf(error) }, 'the demo portal could not answer');
    if (isApi(request))
      return reply.code(status).send({ error: error instanceof BadFormError ? error.message : 'unknown_error' });
    const says = status < 500 ? 'That form cannot be used. Go back and try again.' : 'Something went wrong. Try again.';
    return page(reply, message('Not done', says, 'problem'), status);
  });
  app.setNotFoundHandler((request, reply) =>
    isApi(request)
      ? reply.code(404).send({ error: 'HTTP 404 Not Found' })
      : page(reply, message('No such page', 'There is nothing at this address.', 'problem'), 404),
  );
}

import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DemoPortal } from './portal.ts';
import { message } from './pages/layout.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Sends a page. */
export function page(reply: FastifyReply, markup: string, status = 200): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(markup);
}

/** What every request must pass, whatever it asks for. */
export function guard(app: FastifyInstance, portal: DemoPortal): void {
  app.addHook('onRequest', async (request, reply) => {
    // Another name for this machine would let a web page elsewhere read what is here.
    if (!LOOPBACK.has(request.hostname)) return page(reply, refused('This address is not known here.'), 421);
    if (isForeign(request)) return page(reply, refused('That form belongs to another site.'), 403);
    if (portal.data.value.outage && !isControl(request)) return unavailable(request, reply);
    await slowness(portal, request);
    return undefined;
  });
}

/** Before the answer, so that who gives up waiting has had nothing done. */
async function slowness({ data }: DemoPortal, request: FastifyRequest): Promise<void> {
  const { slowSeconds = 0 } = data.value;
  if (slowSeconds > 0 && !isControl(request)) await pause(slowSeconds * 1000, undefined, { ref: false });
}

function isForeign({ method, headers, host }: FastifyRequest): boolean {
  return method === 'POST' && headers.origin !== undefined && headers.origin !== `http://${host}`;
}

function isControl({ url }: FastifyRequest): boolean {
  return url.startsWith('/demo-controls') || url === '/portal.css';
}

function unavailable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (isApi(request)) return reply.code(503).send({ error: 'HTTP 503 Service Unavailable' });
  return page(reply, message('MyHealth is not working', 'Something is wrong on our side. Try later.', 'problem'), 503);
}

/** Whether a program asks, and not a person. */
export function isApi({ url }: FastifyRequest): boolean {
  return ['/admin/', '/realms/', '/demo-controls.json'].some((start) => url.startsWith(start));
}

function refused(says: string): string {
  return message('Refused', says, 'problem');
}

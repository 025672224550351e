import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Folder, Mailbox } from './mailbox.ts';
import { bodyOf, listPage, mailPage, noMailPage } from './mailPages.ts';

const css = readFileSync(new URL('./mail.css', import.meta.url));

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A mail may look as it likes, and show pictures it carries; it runs nothing and fetches nothing. */
const BODY_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

const asked = z.object({
  folder: z.enum(['inbox', 'spam']).optional().catch(undefined),
  to: z.string().max(254).optional().catch(undefined),
});

/** The demo's mailbox as pages and as JSON, under /demo/mail. For a server that only this machine reaches. */
export function mailRoutes(mailbox: Mailbox): FastifyPluginAsync {
  return async (app) => {
    app.get('/demo/mail.css', (_, reply) => reply.type('text/css; charset=utf-8').send(css));
    app.get('/demo/mail.json', (request, reply) =>
      reply.header('cache-control', 'no-store').send({ mails: mailbox.mails(asked.parse(request.query)) }),
    );
    app.get('/demo/mail', (request, reply) => {
      const { folder = 'inbox', to } = asked.parse(request.query);
      const counts = { inbox: countOf('inbox', to), spam: countOf('spam', to) };
      return show(reply, listPage({ folder, to, mails: mailbox.mails({ folder, to }), counts }));
    });
    mailRoute(app, mailbox);
  };

  function countOf(folder: Folder, to: string | undefined): number {
    return mailbox.mails({ folder, to }).length;
  }
}

function mailRoute(app: FastifyInstance, mailbox: Mailbox): void {
  app.get<{ Params: { id: string } }>('/demo/mail/:id', ({ params }, reply) => {
    const mail = mailbox.mail(params.id);
    return mail ? show(reply, mailPage(mail)) : show(reply.code(404), noMailPage());
  });
  app.get<{ Params: { id: string } }>('/demo/mail/:id/body', ({ params }, reply) => {
    const mail = mailbox.mail(params.id);
    if (!mail) return show(reply.code(404), noMailPage());
    return show(reply, bodyOf(mail), BODY_POLICY);
  });
}

function show(reply: FastifyReply, page: string, policy = POLICY): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', policy)
    .header('x-frame-options', 'SAMEORIGIN')
    .header('referrer-policy', 'no-referrer')
    .send(page);
}

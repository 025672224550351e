import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DeskParts } from './ports.ts';
import { cookieIn, type Session } from './session.ts';

/** Holds the ticket while the browser is at the clinic's sign-in. It comes back from another site, so it cannot be Strict. */
const COOKIE = 'desk-sso';
const A_MINUTE = { max: 60, timeWindow: 60_000 };

/** Signing in with the clinic's own accounts. Whatever goes wrong is told on the desk's page. */
export async function singleSignOnRoutes(
  app: FastifyInstance,
  { singleSignOn, site, session, report }: DeskParts & { readonly session: Session },
): Promise<void> {
  if (singleSignOn === null) return;
  const config = { rateLimit: A_MINUTE };
  const backAt = ({ headers }: FastifyRequest) => `${site.reachedAs(headers.host)}/desk/api/sso/back`;

  app.get('/sso', { config }, async (request, reply) => {
    try {
      const { address, ticket } = await singleSignOn.begin(backAt(request));
      keep(reply, `${ticket}; Max-Age=600`);
      return await reply.redirect(address);
    } catch (error) {
      report(error, 'the clinic’s sign-in cannot be reached');
      return reply.redirect('/desk#sso-failed');
    }
  });
  app.get('/sso/back', { config }, async (request, reply) => {
    const ticket = cookieIn(request, COOKIE);
    keep(reply, '; Max-Age=0');
    try {
      const came = new URL(`${backAt(request)}${new URL(request.url, 'http://desk').search}`);
      const done = await singleSignOn.finish(ticket, came);
      if (typeof done === 'string')
        return await reply.redirect(done === 'noRole' ? '/desk#sso-no-role' : '/desk#sso-failed');
      session.keep(reply, done.token);
      return await reply.redirect('/desk');
    } catch (error) {
      report(error, 'the clinic’s sign-in failed');
      return reply.redirect('/desk#sso-failed');
    }
  });

  function keep(reply: FastifyReply, value: string): void {
    const secure = site.own()[0]?.startsWith('https:') ? '; Secure' : '';
    reply.header('set-cookie', `${COOKIE}=${value}; Path=/desk/api/sso; HttpOnly; SameSite=Lax${secure}`);
  }
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Afterwards, Job } from '../afterwards.ts';
import { page } from '../guards.ts';
import * as pages from '../pages/recoveryPages.ts';
import type { DemoPortal } from '../portal.ts';
import { linkForm, linkQuery, nameForm, typed } from './forms.ts';

const TITLES = { '/reset': 'Choose a new password', '/join': 'Set up your account' } as const;

/** Where a saved password leads: loaded again, or come back to, that page saves and mails nothing anew. */
export const SAVED = '/password-saved';

/** Forgotten passwords and usernames, and the links that are mailed. */
export function recoveryRoutes(app: FastifyInstance, portal: DemoPortal, afterwards: Afterwards): void {
  const { recovery } = portal;
  const ask = (reply: FastifyReply, name: string, job: Job): FastifyReply => {
    if (!recovery.mayAsk(name)) return page(reply, pages.tooManyPage(), 429);
    afterwards.later(job);
    return reply.redirect('/request-sent', 303);
  };

  app.get('/forgot-password', (_, reply) => page(reply, pages.forgotPasswordPage()));
  app.post('/forgot-password', (request, reply) => {
    const { name } = typed(nameForm, request.body);
    return ask(reply, name, () => recovery.sendReset(name));
  });

  app.get('/forgot-username', (_, reply) => page(reply, pages.forgotUsernamePage()));
  app.post('/forgot-username', (request, reply) => {
    const { name } = typed(nameForm, request.body);
    return ask(reply, name, () => recovery.sendUsernames(name));
  });

  app.get('/request-sent', (_, reply) => page(reply, pages.sentPage()));
  app.get(SAVED, (_, reply) => page(reply, pages.savedPage()));

  linkRoutes(app, portal, '/reset');
  linkRoutes(app, portal, '/join');
}

function linkRoutes(app: FastifyInstance, portal: DemoPortal, path: keyof typeof TITLES): void {
  const form = (token: string, faults: readonly string[]): string => {
    const account = portal.recovery.accountOf(token);
    if (account === null) return pages.closedLinkPage('unknown');
    return pages.newPasswordPage({ title: TITLES[path], action: path, token, account, faults });
  };

  app.get(path, (request, reply) => {
    const { token } = typed(linkQuery, request.query);
    if (token === undefined) return page(reply, path === '/join' ? pages.joinPage() : pages.closedLinkPage('unknown'));
    const { state } = portal.links.look(token);
    return state === 'open' ? page(reply, form(token, [])) : page(reply, pages.closedLinkPage(state), 410);
  });

  app.post(path, async (request, reply) => {
    const { token, password, again } = typed(linkForm, request.body);
    if (password !== again) return page(reply, form(token, ['The two passwords are not the same.']), 400);
    const chosen = await portal.recovery.chooseByLink(token, password);
    if (chosen.kind === 'closed') return page(reply, pages.closedLinkPage(chosen.state), 410);
    if (chosen.kind === 'refused') return page(reply, form(token, chosen.faults), 400);
    return reply.redirect(SAVED, 303);
  });
}

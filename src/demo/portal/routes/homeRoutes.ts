import type { FastifyInstance } from 'fastify';
import { page } from '../guards.ts';
import { homePage, settingsPage } from '../pages/homePages.ts';
import type { DemoPortal } from '../portal.ts';
import { emailForm, keepSession, personQuery, sessionOf, typed } from './forms.ts';
import { signedIn } from './signInRoutes.ts';

/** What is behind the sign-in. */
export function homeRoutes(app: FastifyInstance, portal: DemoPortal): void {
  app.get('/home', (request, reply) => {
    const account = signedIn(portal, request, 'in');
    if (account === null) return reply.redirect('/', 303);
    const children = portal.data.value.accounts.filter(({ username }) => account.children.includes(username));
    const people = [account, ...children];
    const { person } = typed(personQuery, request.query);
    return page(reply, homePage(people.find(({ username }) => username === person) ?? account, people));
  });

  app.get('/settings', (request, reply) => {
    const account = signedIn(portal, request, 'in');
    return account ? page(reply, settingsPage(account)) : reply.redirect('/', 303);
  });

  app.post('/change-email', (request, reply) => {
    const account = signedIn(portal, request, 'in');
    if (account === null) return reply.redirect('/', 303);
    portal.changeEmail(account, typed(emailForm, request.body).email, 'patient');
    return reply.redirect('/settings', 303);
  });

  app.post('/sign-out', (request, reply) => {
    portal.sessions.end(sessionOf(request));
    keepSession(reply, '');
    return reply.redirect('/', 303);
  });

  app.post('/sign-out-everywhere', (request, reply) => {
    const account = signedIn(portal, request, 'in');
    if (account) portal.sessions.endAll(account.id);
    keepSession(reply, '');
    return reply.redirect('/', 303);
  });
}

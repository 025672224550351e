import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { page } from '../guards.ts';
import { codeLetter } from '../letters.ts';
import { newPasswordPage } from '../pages/recoveryPages.ts';
import { codePage, signInPage } from '../pages/signInPages.ts';
import type { DemoPortal } from '../portal.ts';
import type { Account } from '../records.ts';
import type { Stage } from '../sessions.ts';
import { SAVED } from './recoveryRoutes.ts';
import { codeForm, keepSession, passwordForm, sessionOf, signInForm, typed } from './forms.ts';

const NEXT: Readonly<Record<Stage, string>> = { code: '/sign-in/code', change: '/change-password', in: '/home' };

/** Signing in, its second step, and the change that a temporary password forces. */
export function signInRoutes(app: FastifyInstance, portal: DemoPortal): void {
  app.get('/', (_, reply) => page(reply, signInPage(null)));

  app.post('/sign-in', async (request, reply) => {
    const { name, password } = typed(signInForm, request.body);
    const outcome = await portal.desk.signIn(name, password);
    if (!('account' in outcome)) return page(reply, signInPage(outcome.kind), outcome.kind === 'locked' ? 423 : 401);
    return enter(portal, { request, reply }, { account: outcome.account, stage: outcome.kind });
  });

  app.get('/sign-in/code', (request, reply) =>
    portal.sessions.at(sessionOf(request), 'code') ? page(reply, codePage(false)) : reply.redirect('/', 303),
  );

  app.post('/sign-in/code', (request, reply) => {
    const id = sessionOf(request);
    const session = portal.sessions.at(id, 'code');
    const right = portal.sessions.isCode(id, typed(codeForm, request.body).code);
    if (session === null) return reply.redirect('/', 303);
    if (!right) return page(reply, codePage(true), 401);
    const account = portal.account(session.account);
    if (account === null) return reply.redirect('/', 303);
    return enter(portal, { request, reply }, { account, stage: account.mustChange ? 'change' : 'in' });
  });

  changeRoutes(app, portal);
}

function changeRoutes(app: FastifyInstance, portal: DemoPortal): void {
  app.get('/change-password', (request, reply) => {
    const account = signedIn(portal, request, 'change');
    return account ? page(reply, changePage(account, [])) : reply.redirect('/', 303);
  });

  app.post('/change-password', async (request, reply) => {
    const { password, again } = typed(passwordForm, request.body);
    const account = signedIn(portal, request, 'change') ?? signedIn(portal, request, 'in');
    if (account === null) return reply.redirect('/', 303);
    if (password !== again) return page(reply, changePage(account, ['The two passwords are not the same.']), 400);
    const chosen = await portal.recovery.change(account, password);
    if (chosen.kind === 'refused') return page(reply, changePage(account, chosen.faults), 400);
    portal.sessions.endAll(account.id);
    keepSession(reply, '');
    return reply.redirect(SAVED, 303);
  });
}

/** Whose session it is, if it has come so far. */
export function signedIn(portal: DemoPortal, request: FastifyRequest, stage: Stage): Account | null {
  const session = portal.sessions.at(sessionOf(request), stage);
  const account = session && portal.account(session.account);
  return account?.enabled ? account : null;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

function enter(
  portal: DemoPortal,
  { request, reply }: Exchange,
  { account, stage }: { readonly account: Account; readonly stage: Stage },
): FastifyReply {
  const { id, code } = portal.sessions.begin(account, stage, sessionOf(request));
  if (stage === 'code' && account.email !== null) portal.mailbox.deliver(codeLetter({ email: account.email }, code));
  keepSession(reply, id);
  return reply.redirect(NEXT[stage], 303);
}

function changePage(account: Account, faults: readonly string[]): string {
  return newPasswordPage({ title: 'Choose a new password', action: '/change-password', token: null, account, faults });
}

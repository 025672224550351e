import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { faultsOf, hashed, RULES } from '../passwords.ts';
import type { DemoPortal } from '../portal.ts';
import type { Account } from '../records.ts';
import { AdminError } from './adminError.ts';
import { bruteForceOf, credentialsOf, otpOf, userOf } from './representations.ts';

const ACTIONS = ['UPDATE_PASSWORD', 'VERIFY_EMAIL'] as const;

const HALF_A_DAY = 12 * 3600;

const lifespan = z.object({ lifespan: z.coerce.number().int().positive().max(31_536_000).default(HALF_A_DAY) });
const credential = z.object({ type: z.literal('password'), value: z.string().max(1024), temporary: z.boolean() });
const update = z.object({ enabled: z.boolean().optional(), email: z.email().max(254).optional() });

interface OneUser {
  Params: { id: string };
}

/** What the admin API does with one account, with the answers that a Keycloak was measured to give. */
export function userRoutes(app: FastifyInstance, portal: DemoPortal): void {
  const one = ({ params }: { params: OneUser['Params'] }): Account => {
    const account = portal.account(params.id);
    if (account === null) throw new AdminError(404, { error: 'User not found' });
    return account;
  };

  app.get<OneUser>('/users/:id', (request) => userOf(one(request)));
  app.put<OneUser>('/users/:id', (request, reply) => {
    const account = one(request);
    const { enabled = account.enabled, email } = read(update, request.body);
    if (email !== undefined) portal.changeEmail(account, email, 'administrator');
    portal.data.change(() => (account.enabled = enabled));
    if (!enabled) portal.sessions.endAll(account.id);
    return reply.code(204).send();
  });
  app.get<OneUser>('/users/:id/credentials', (request) => credentialsOf(one(request)));
  app.delete<{ Params: { id: string; credential: string } }>('/users/:id/credentials/:credential', (request, reply) => {
    const account = one(request);
    if (request.params.credential !== otpOf(account.id)) throw new AdminError(404, { error: 'Credential not found' });
    portal.data.change(() => (account.secondFactor = false));
    return reply.code(204).send();
  });
  app.post<OneUser>('/users/:id/logout', (request, reply) => {
    portal.sessions.endAll(one(request).id);
    return reply.code(204).send();
  });
  app.put<OneUser>('/users/:id/execute-actions-email', (request, reply) => {
    mailActions(portal, one(request), request);
    return reply.code(204).send();
  });
  app.put<OneUser>('/users/:id/reset-password', async (request, reply) => {
    await setPassword(portal, one(request), read(credential, request.body));
    return reply.code(204).send();
  });
  lockRoutes(app, portal);
}

function lockRoutes(app: FastifyInstance, portal: DemoPortal): void {
  const path = '/attack-detection/brute-force/users/:id';
  const open = { count: 0, lastAt: 0, lockedUntil: 0 };
  app.get<OneUser>(path, ({ params }) => {
    const account = portal.account(params.id);
    return bruteForceOf(account ? portal.lockout.ofAccount(account) : open);
  });
  app.delete<OneUser>(path, ({ params }, reply) => {
    const account = portal.account(params.id);
    if (account) portal.lockout.clearAccount(account);
    return reply.code(204).send();
  });
}

function mailActions(portal: DemoPortal, account: Account, request: { body: unknown; query: unknown }): void {
  const actions = z.array(z.enum(ACTIONS)).min(1).safeParse(request.body);
  if (!actions.success) throw new AdminError(400, { errorMessage: 'Provided invalid required actions' });
  if (!account.enabled) throw new AdminError(400, { errorMessage: 'User is disabled' });
  const isFirst = account.passwords.length === 0 || actions.data.includes('VERIFY_EMAIL');
  const seconds = read(lifespan, request.query).lifespan;
  switch (portal.recovery.mailLink(account, isFirst ? 'invitation' : 'reset', seconds)) {
    case 'no e-mail':
      throw new AdminError(400, { errorMessage: 'User email missing' });
    case 'bounced':
      throw new AdminError(500, { errorMessage: 'Failed to send execute actions email' });
    case 'delivered':
  }
}

async function setPassword(portal: DemoPortal, account: Account, given: z.output<typeof credential>): Promise<void> {
  const [fault] = await faultsOf(given.value, account.passwords);
  if (fault !== undefined)
    throw new AdminError(400, { error: 'invalidPassword', error_description: `Invalid password: ${fault}` });
  const hash = await hashed(given.value);
  portal.data.change(() => {
    account.passwords = [hash, ...account.passwords].slice(0, RULES.history);
    account.mustChange = given.temporary;
    account.passwordSetAt = portal.now();
  });
}

function read<T>(schema: z.ZodType<T>, given: unknown): T {
  const checked = schema.safeParse(given ?? {});
  if (!checked.success) throw new AdminError(400, { error: 'unknown_error' });
  return checked.data;
}

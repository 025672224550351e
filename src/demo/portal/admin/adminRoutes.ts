import type { FastifyInstance } from 'fastify';
import type { DemoPortal } from '../portal.ts';
import { AdminError } from './adminError.ts';
import { eventRoutes } from './eventRoutes.ts';
import { userOf } from './representations.ts';
import { search } from './search.ts';
import { AccessTokens, isSame } from './tokens.ts';
import { userRoutes } from './userRoutes.ts';

/** The realm and the client of the demo's admin API. */
export const REALM = 'demo';
export const CLIENT_ID = 'latchkey';

/** The part of Keycloak's API that Latchkey uses, so that the demo runs the gateway that production runs. */
export async function adminApi(app: FastifyInstance, portal: DemoPortal): Promise<void> {
  const tokens = new AccessTokens(portal.now);

  app.get(`/realms/${REALM}`, () => ({ realm: REALM }));
  app.post(`/realms/${REALM}/protocol/openid-connect/token`, ({ headers, body }) => {
    const { grant_type } = (body ?? {}) as { grant_type?: unknown };
    if (grant_type !== 'client_credentials') throw new AdminError(400, { error: 'unsupported_grant_type' });
    if (!isClient(headers.authorization, portal.data.value.clientSecret))
      throw new AdminError(401, { error: 'unauthorized_client' });
    return tokens.issue(CLIENT_ID);
  });

  await app.register(
    async (admin) => {
      admin.addHook('onRequest', async ({ headers }) => {
        if (!tokens.accepts(headers.authorization)) throw new AdminError(401, { error: 'HTTP 401 Unauthorized' });
      });
      const all = ({ query }: { query: unknown }) => search(portal.data.value.accounts, query).map(userOf);
      admin.get('/users', all);
      admin.get('/users/', all); // the official client's way
      userRoutes(admin, portal);
      eventRoutes(admin, portal);
    },
    { prefix: `/admin/realms/${REALM}` },
  );
}

function isClient(authorization: string | undefined, secret: string): boolean {
  return isSame(authorization ?? '', `Basic ${Buffer.from(`${CLIENT_ID}:${secret}`).toString('base64')}`);
}

import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../errors/fault.ts';
import type { KeycloakSettings } from '../portal/keycloak/session.ts';
import type { Mailbox } from './mail/mailbox.ts';
import { CLIENT_ID, REALM } from './portal/admin/adminRoutes.ts';
import { Afterwards } from './portal/afterwards.ts';
import { DemoPortal } from './portal/portal.ts';
import type { Account } from './portal/records.ts';
import { portalServer } from './portal/server.ts';

export interface OwnPortalOptions {
  readonly dataDir: string;
  readonly mailbox: Mailbox;
  /** The first port that is tried; 0 takes any. */
  readonly port: number;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long the portal waits before it does what depends on an account; milliseconds. */
  readonly afterwardsMs?: () => number;
}

/** A running demo portal. */
export interface OwnPortal {
  /** Its address, as it is printed and as the chat says it; without a slash at the end. */
  readonly url: string;
  /** For the keycloak gateway. */
  readonly gateway: { readonly kind: 'keycloak' } & KeycloakSettings;
  /** Its accounts as they are now. */
  accounts(): readonly Account[];
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Ports that are tried, one after the other. */
const PORTS = 20;

/** Starts the demo portal, with made-up patients at the first start. On this machine only. */
export async function startPortal(options: OwnPortalOptions): Promise<OwnPortal> {
  const { dataDir, mailbox, log, now, afterwardsMs } = options;
  let port = 0;
  const url = () => `http://localhost:${port}`;
  const portal = await DemoPortal.open({ dataDir, mailbox, url, now });
  const afterwards = new Afterwards(afterwardsMs);
  const app = await portalServer({ portal, afterwards, log });
  port = await listen(app, options.port);
  portal.begin();
  const clientSecret = portal.data.value.clientSecret;
  return {
    url: url(),
    gateway: { kind: 'keycloak', url: `http://${HOST}:${port}`, realm: REALM, clientId: CLIENT_ID, clientSecret },
    accounts: () => portal.data.value.accounts,
    stop: async () => {
      await app.close();
      afterwards.flush();
    },
  };
}

/** Listens on the first free port. @returns it */
async function listen(app: FastifyInstance, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await app.listen({ port, host: HOST });
      return (app.server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || first === 0 || port >= first + PORTS) throw error;
    }
  }
}

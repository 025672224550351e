import type { FastifyInstance } from 'fastify';
import type { Clinic } from '../clinic/schema.ts';
import type { Server } from '../server/server.ts';
import { clinicSite } from './site/clinicSite.ts';
import { welcome } from './welcome.ts';

export interface DemoParts {
  readonly clinic: Clinic;
}

/** All that stands around the bot in the demo, as it would around a real clinic's. */
export interface Demo {
  /** Adds the demo's pages to the server, before it listens. */
  hangPagesOn(server: Pick<Server, 'app' | 'site'>): Promise<void>;
  /** What is where, and what to try first; for the terminal, once the server listens. */
  welcome(server: Pick<Server, 'site'>): string;
  stop(): Promise<void>;
}

/** Starts the demo's own parts. Never called outside demo mode. */
export async function startDemo({ clinic }: DemoParts): Promise<Demo> {
  const around = () => [{ address: '/chat', name: 'The chat on its own page' }];
  return {
    hangPagesOn: async ({ app, site }) => {
      await app.register((pages: FastifyInstance) => clinicSite(pages, { clinic, site, around }));
    },
    welcome: ({ site }) => welcome(site),
    stop: async () => undefined,
  };
}

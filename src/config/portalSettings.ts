import type * as z from 'zod';
import type { PortalSettings } from '../portal/portalGateway.ts';
import type { settings } from './settings.ts';

/** What a Keycloak cannot be reached without. */
const FOR_KEYCLOAK = ['PORTAL_URL', 'PORTAL_REALM', 'PORTAL_CLIENT_ID', 'PORTAL_CLIENT_SECRET'];

const FOR_MANUAL = ['PORTAL_URL'];

/** What does not go together in the settings of the portal, one sentence each; a kind that is none is told elsewhere. */
export function portalProblems(given: Readonly<Record<string, unknown>>): string[] {
  const kind = given['PORTAL_KIND'];
  const named = FOR_KEYCLOAK.filter((name) => name in given);
  switch (kind) {
    case 'keycloak':
      return FOR_KEYCLOAK.filter((name) => !(name in given)).map(
        (name) => `${name} is needed with PORTAL_KIND=keycloak`,
      );
    case 'manual':
      return named
        .filter((name) => !FOR_MANUAL.includes(name))
        .map((name) => `${name} is not used with PORTAL_KIND=manual; unset it`);
    case undefined:
      return named.map((name) => `${name} needs PORTAL_KIND; set that to keycloak or manual`);
    default:
      return [];
  }
}

/** The portal that settings without a problem name; null when they name none. */
export function portalOf(given: z.output<typeof settings>): PortalSettings | null {
  const { PORTAL_KIND: kind, PORTAL_URL: url, PORTAL_REALM: realm } = given;
  const { PORTAL_CLIENT_ID: clientId, PORTAL_CLIENT_SECRET: clientSecret } = given;
  if (kind === 'manual') return { kind, url };
  if (!url || !realm || !clientId || !clientSecret) return null;
  return { kind: 'keycloak', url, realm, clientId, clientSecret };
}

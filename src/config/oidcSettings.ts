import type { SingleSignOnSettings } from '../desk/singleSignOn.ts';

const TOGETHER = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

type Given = Readonly<Record<string, string | undefined>>;

/** What is wrong with the settings of the clinic's own sign-in, one clear line each. */
export function oidcProblems(given: Given): string[] {
  const missing = TOGETHER.filter((name) => given[name] === undefined);
  if (missing.length === TOGETHER.length || missing.length === 0) return [];
  return missing.map((name) => `${name} is missing: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together`);
}

/** The clinic's own sign-in; null where none is set. */
export function oidcOf(given: {
  readonly OIDC_ISSUER: string | null;
  readonly OIDC_CLIENT_ID: string | null;
  readonly OIDC_CLIENT_SECRET: string | null;
  readonly OIDC_ROLES_CLAIM: string;
}): SingleSignOnSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given;
  if (issuer === null || clientId === null || clientSecret === null) return null;
  return { issuer, clientId, clientSecret, rolesClaim: given.OIDC_ROLES_CLAIM };
}

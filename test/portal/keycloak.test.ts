import { describe, test } from '@jest/globals';
import { portalContract } from '../contracts/portalContract.ts';
import { keycloakStand } from './keycloak/keycloakStand.ts';

const home = process.env['KEYCLOAK_HOME'];

describe('a real Keycloak, behind the keycloak gateway', () => {
  if (home) {
    portalContract(() => keycloakStand(home));
    return;
  }
  process.stderr.write(
    'Skipped: the portal contract on a real Keycloak. `.ci/run` gets one and runs it; or name an unpacked 26.7.3 in KEYCLOAK_HOME.\n',
  );
  test.skip('needs KEYCLOAK_HOME', () => undefined);
});

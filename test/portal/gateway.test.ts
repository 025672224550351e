import { describe } from '@jest/globals';
import { portalContract } from '../contracts/portalContract.ts';
import { demoStand } from './demoStand.ts';

describe('the demo portal, behind the keycloak gateway', () => {
  portalContract(demoStand);
});

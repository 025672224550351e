import type { ActionMode, Policy } from '../../flows/policy.ts';
import type { PortalAction, PortalCapabilities } from './gateway.ts';

/**
 * From the widest to the strictest, by how much a person stands between the wish and the deed: nobody; a staff member who
 * confirms; a staff member who does it by hand; nobody but the patient; no one at all.
 */
const STRICTNESS: readonly ActionMode[] = ['bot', 'staff', 'manual', 'patient', 'none'];

/** The stricter of two modes. */
export function stricter(one: ActionMode, other: ActionMode): ActionMode {
  return STRICTNESS.indexOf(one) >= STRICTNESS.indexOf(other) ? one : other;
}

/** The policy that flows get: nothing is offered that the gateway cannot do, and nothing that the clinic does not want. */
export function inForce(policy: Policy, { actions, codes }: PortalCapabilities): Policy {
  const modes = Object.entries(policy.actions) as [PortalAction, ActionMode][];
  const ways = policy.identity.code.ways.filter((way) => codes.has(way));
  return {
    ...policy,
    actions: Object.fromEntries(
      modes.map(([action, wanted]) => [action, stricter(wanted, actions[action].mode)]),
    ) as Policy['actions'],
    identity: { ...policy.identity, code: { ...policy.identity.code, ways } },
  };
}

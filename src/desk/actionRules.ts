import type { ActionMode, ProofNeeded } from '../../flows/policy.ts';
import type { PortalAction } from '../portal/gateway.ts';

/** What staff can do for a patient's account, and that its contact is about to be changed in the record. */
export type ActionName = PortalAction | 'contactChange';

export const ACTIONS: readonly ActionName[] = [
  'unlock',
  'sendReset',
  'sendUsername',
  'resendInvitation',
  'temporaryLogin',
  'revokeSessions',
  'resetSecondStep',
  'closeAccess',
  'contactChange',
];

/** Actions that send something to the contact on record: none of them while a changed contact rests. */
const SENDS: ReadonlySet<ActionName> = new Set(['sendReset', 'sendUsername', 'resendInvitation', 'temporaryLogin']);

/** What an action takes at the desk. */
export interface ActionRule {
  /** By the portal when staff say so, by hand in the portal, or only by the patient. */
  readonly mode: 'staff' | 'manual' | 'patient';
  /** Nothing, for what goes to the contact on record alone; the checklist; the checklist and a second person, or photo ID. */
  readonly needs: 'nothing' | 'checks' | 'secondPerson';
  /** The clinic's own steps where it is done by hand; none: the usual ones. */
  readonly steps: readonly string[];
}

/** What a clinic offers at its desk; an action that is not here is not done. */
export type ActionRules = Partial<Readonly<Record<ActionName, ActionRule>>>;

export interface RuleSource {
  /** In force: the stricter of clinic file and portal. */
  readonly modes: Readonly<Record<ActionName, ActionMode>>;
  readonly needs: Readonly<Record<ActionName, ProofNeeded>>;
  readonly steps: Partial<Readonly<Record<ActionName, readonly string[]>>>;
  /** Whether accounts can be looked into at all. */
  readonly hasAccounts: boolean;
}

export function actionRules({ modes, needs, steps, hasAccounts }: RuleSource): ActionRules {
  const offered = ACTIONS.flatMap((name) => {
    const mode = modeAtDesk(modes[name], hasAccounts || isForAnyone(name, needs[name]));
    return mode === null
      ? []
      : [[name, { mode, needs: neededFor(name, needs[name]), steps: steps[name] ?? [] }] as const];
  });
  return Object.fromEntries(offered);
}

/** The rule in a case. Where someone else may be in the account, nothing is asked of the portal for whoever asks, unchecked. */
export function ruleIn(rule: ActionRule, isSuspected: boolean): ActionRule {
  return isSuspected && rule.needs === 'nothing' ? { ...rule, needs: 'checks' } : rule;
}

export function sends(name: ActionName): boolean {
  return SENDS.has(name);
}

function modeAtDesk(mode: ActionMode, byApi: boolean): ActionRule['mode'] | null {
  if (mode === 'none') return null;
  if (mode === 'patient') return 'patient';
  return mode === 'manual' || !byApi ? 'manual' : 'staff';
}

/** At the desk the checklist stands for every proof that a patient could give by code. */
function neededFor(name: ActionName, proof: ProofNeeded): ActionRule['needs'] {
  if (isForAnyone(name, proof)) return 'nothing';
  return proof === 'two_staff' ? 'secondPerson' : 'checks';
}

/** The portal's own pages do it for everyone, with the same answer whoever asks. */
function isForAnyone(name: ActionName, proof: ProofNeeded): boolean {
  return proof === 'none' && (name === 'sendReset' || name === 'sendUsername');
}

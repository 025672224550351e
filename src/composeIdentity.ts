import type { Clinic } from './clinic/schema.ts';
import type { Portal } from './composeContacts.ts';
import type { Log } from './errors/fault.ts';
import type { Accounts } from './identity/accounts.ts';
import { Codes } from './identity/codes.ts';
import type { DemographicsSource } from './identity/demographics.ts';
import type { Fingerprints } from './identity/fingerprint.ts';
import { Limits } from './identity/limits.ts';
import { Proofs } from './identity/proofs.ts';
import { ProvenAccounts } from './identity/provenAccounts.ts';
import { Recoveries } from './identity/recoveries.ts';
import { SafeForms, type FormNews } from './identity/safeForms.ts';
import { StaffChecks } from './identity/staffChecks.ts';
import type { Store } from './stores/store.ts';
import type { Clock } from './turns/clock.ts';
import type { Turns } from './turns/turns.ts';

/** A page to open the safe form on, and a record to check it against. */
export interface Forms {
  /** Where our own pages are reached, such as https://chat.clinic.example; known once the server listens. */
  readonly origin: Promise<string>;
  readonly record: DemographicsSource;
}

interface IdentityIngredients {
  readonly clinic: Clinic;
  readonly portal: Portal;
  readonly accounts?: Accounts;
  readonly forms: Forms | null;
  readonly clock: Clock;
  readonly log: Log;
}

/** What finds out who is writing, and what those who have shown it may hear and cause. */
export function proversOf(
  { clinic, portal, accounts, clock }: IdentityIngredients,
  store: Store,
  fingerprints: Fingerprints,
) {
  const { code: rules, fresh_minutes: freshMinutes } = clinic.identity;
  const verified = portal.verified ?? null;
  const secondStepIfUnknown = clinic.portal.second_step.used === 'required';
  const proofs = new Proofs({ store, portal: verified, fingerprints, freshMinutes, secondStepIfUnknown });
  const identity = new Codes({ store, portal, proofs, limits: new Limits(store), fingerprints, rules, clock });
  const checks = new StaffChecks(clinic.identity.staff_check, store);
  return {
    identity,
    accounts: accounts ?? (verified && new ProvenAccounts({ portal: verified, proofs, clock })),
    recoveries: new Recoveries({ portal: verified, proofs, checks, clock }),
  };
}

/** The safe forms: what comes of them goes through turns, like everything. */
export function formsOf(
  { clinic, forms, clock, log }: IdentityIngredients,
  store: Store,
  turns: Turns,
): SafeForms | null {
  if (forms === null) return null;
  const tell = ({ conversation, ...event }: FormNews) =>
    turns.take({ type: 'event', ...event, conversation: { id: conversation } });
  const asks = clinic.portal.recovery.asks_for.includes('zip') ? 'zip' : 'phone';
  return new SafeForms({
    ...forms,
    store,
    limits: new Limits(store),
    rules: clinic.identity.form,
    asks,
    tell,
    clock,
    log,
  });
}

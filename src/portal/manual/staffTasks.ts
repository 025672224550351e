import type { Call, PortalAction } from '../gateway.ts';
import type { AccountName } from '../../identity/proof.ts';

/** Something that staff do in the portal's own screen and then tick off. */
export interface StaffTask {
  readonly caseId: string;
  readonly idempotencyKey: string;
  readonly action: PortalAction;
  /** The account as the patient named it, or as staff found it. */
  readonly about: AccountName | { readonly account: string };
}

/** Where tasks go. The same key twice is one task. */
export interface StaffTasks {
  /** @returns the task's id. */
  open(task: StaffTask): Promise<string>;
}

/** Tasks as lines of the log, which is where staff are told things until there is a desk; the log never names an account. */
export function loggedTasks(log: { warn(detail: object, message: string): void }): StaffTasks {
  return {
    open: async ({ caseId, idempotencyKey, action }) => {
      log.warn({ conversation: caseId, task: idempotencyKey, action }, 'a task for staff in the portal');
      return idempotencyKey;
    },
  };
}

export function taskOf(action: PortalAction, about: StaffTask['about'], call: Call): StaffTask {
  return { caseId: call.caseId, idempotencyKey: call.idempotencyKey, action, about };
}

import type { EffectName } from '../../flows/vocabulary.ts';
import type { Priority } from '../../flows/handoffs.ts';
import type { Log } from '../errors/fault.ts';
import type { Order, Perform } from '../outbox/outbox.ts';
import type { CodeWay, Identity } from '../identity/identity.ts';
import type { Accounts } from '../portal/accounts.ts';
import type { SelfServicePortal } from '../portal/gateway.ts';
import type { EffectResult, Store } from '../stores/store.ts';

export interface PerformerParts {
  readonly portal: SelfServicePortal;
  /** Null while nothing can prove who is writing. */
  readonly identity: Identity | null;
  /** Null while nothing can look into an account. */
  readonly accounts: Accounts | null;
  readonly store: Pick<Store, 'ticketOf'>;
  /** When staff will have answered a case of that priority opened at `at`; milliseconds since 1970. */
  readonly promisedAnswer: (priority: Priority, at: number, by: 'chat' | 'call') => number;
  readonly log: Log;
}

type Performer = (order: Order, signal: AbortSignal) => Promise<EffectResult>;

const DONE: EffectResult = { type: 'result.succeeded' };
const FAILED: EffectResult = { type: 'result.failed' };

/** Does, one by one, what flows ask of the outside world. */
export function createPerform({ portal, identity, accounts, store, promisedAnswer, log }: PerformerParts): Perform {
  const performers: Record<EffectName, Performer> = {
    requestReset: async ({ key, args }, signal) => {
      await portal.requestReset(String(args['name']), { idempotencyKey: key, signal });
      return DONE;
    },
    requestUsername: async ({ key, args }, signal) => {
      await portal.requestUsername(String(args['name']), { idempotencyKey: key, signal });
      return DONE;
    },
    ...identityPerformers(identity),
    checkHealth: async ({ key }, signal) => {
      const { up } = await portal.health({ idempotencyKey: key, signal });
      return { type: up ? 'result.up' : 'result.down' };
    },
    openTicket: async ({ conversation }) => {
      const ticket = await store.ticketOf(conversation);
      if (ticket === null) return FAILED;
      const by = ticket.card?.facts.how === 'chat' ? 'chat' : 'call';
      const answerBy = promisedAnswer(ticket.priority as Priority, ticket.openedAt, by);
      return { type: 'result.booked', values: { ref: ticket.ref, answerBy } };
    },
    lookUp: async ({ conversation, key }, signal) =>
      accounts?.lookUp(conversation, { idempotencyKey: key, signal }) ?? FAILED,
    resendInvitation: async ({ conversation, key }, signal) =>
      accounts?.resendInvitation(conversation, { idempotencyKey: key, signal }) ?? FAILED,
    // The list is the timers and the places of the conversations that rest; nobody declares an outage over yet.
    joinOutageList: async () => DONE,
    // Until there is a desk, the log is where staff are told; the case itself is a ticket.
    raiseAlert: async ({ conversation, args }) => {
      log.warn({ conversation, reason: args['reason'] }, 'staff are needed');
      return DONE;
    },
    noteForClinic: async ({ conversation, args }) => {
      log.warn({ conversation, about: args['about'] }, 'a note for the clinic');
      return DONE;
    },
  };
  return (order, signal) => performers[order.name as EffectName](order, signal);
}

/** What finds out who is writing; while nothing can, it fails, and flows go on without proof. */
function identityPerformers(identity: Identity | null): Record<'sendCode' | 'checkCode' | 'openForm', Performer> {
  return {
    sendCode: async ({ conversation, args }) => {
      if (identity === null) return FAILED;
      await identity.sendCode({ conversation, name: String(args['name']), way: args['way'] as CodeWay });
      return DONE;
    },
    checkCode: async ({ conversation, args }) =>
      identity?.checkCode({ conversation, code: String(args['code']) }) ?? FAILED,
    openForm: async ({ conversation }) => identity?.openForm({ conversation }) ?? FAILED,
  };
}

import type { CallWords, EffectName, Language } from '../../flows/vocabulary.ts';
import type { Priority } from '../../flows/handoffs.ts';
import type { Log } from '../errors/fault.ts';
import type { Order, Perform } from '../outbox/outbox.ts';
import type { CodeWay, Identity } from '../identity/identity.ts';
import type { AccountName } from '../identity/proof.ts';
import type { Recovered, Recoveries } from '../identity/recoveries.ts';
import type { SafeForms } from '../identity/safeForms.ts';
import type { AboutAccount, Accounts } from '../identity/accounts.ts';
import type { Call, SelfServicePortal } from '../portal/gateway.ts';
import type { EffectResult, Store } from '../stores/store.ts';

export interface PerformerParts {
  readonly portal: SelfServicePortal;
  readonly identity: Identity;
  /** Null where there is no page to open it on, or no record to check it against. */
  readonly forms: Pick<SafeForms, 'open' | 'close'> | null;
  readonly accountNamed: (typed: string) => AccountName;
  /** Null where the portal shows no accounts. */
  readonly accounts: Accounts | null;
  readonly recoveries: Pick<Recoveries, 'tell'>;
  readonly store: Pick<Store, 'ticketOf'>;
  /** When staff will have answered a case of that priority opened at `at`; milliseconds since 1970. */
  readonly promisedAnswer: (priority: Priority, at: number, by: 'chat' | 'call') => number;
  /** The words by which a caller and the patient of a case know each other. */
  readonly callWords: (ref: string, language: Language) => CallWords;
  /** The conversation is told when the outage is over. */
  readonly joinOutageList: (conversation: string) => Promise<void>;
  readonly log: Log;
}

type Performer = (order: Order, signal: AbortSignal) => Promise<EffectResult>;

const DONE: EffectResult = { type: 'result.succeeded' };
const FAILED: EffectResult = { type: 'result.failed' };

/** Does, one by one, what flows ask of the outside world. */
export function createPerform(parts: PerformerParts): Perform {
  const { portal, identity, forms, accountNamed, accounts, recoveries, joinOutageList } = parts;
  const performers: Record<EffectName, Performer> = {
    requestReset: async (order, signal) => {
      await portal.requestReset(accountNamed(String(order.args['name'])), callOf(order, signal));
      return DONE;
    },
    requestUsername: async (order, signal) => {
      await portal.requestUsername({ email: String(order.args['name']) }, callOf(order, signal));
      return DONE;
    },
    ...identityPerformers(identity),
    openForm: async (order, signal) => forms?.open(callOf(order, signal)) ?? FAILED,
    checkHealth: async (order, signal) => {
      const { up } = await portal.health(callOf(order, signal));
      return { type: up ? 'result.up' : 'result.down' };
    },
    openTicket: (order) => book(order, parts),
    lookUp: async (order, signal) => accounts?.lookUp(aboutAccount(order, signal)) ?? FAILED,
    traceMail: async (order, signal) => accounts?.traceMail(aboutAccount(order, signal)) ?? FAILED,
    resendInvitation: async (order, signal) => accounts?.resendInvitation(aboutAccount(order, signal)) ?? FAILED,
    notifyRecovered: (order, signal) =>
      recoveries.tell({ name: nameIn(order), by: staffIn(order), call: callOf(order, signal) }),
    joinOutageList: async ({ conversation }) => {
      await joinOutageList(conversation);
      return DONE;
    },
    ...staffPerformers(parts),
  };
  return (order, signal) => performers[order.name as EffectName](order, signal);
}

/** What the patient is told of the case that the turn opened. */
async function book({ conversation, args }: Order, parts: PerformerParts): Promise<EffectResult> {
  const ticket = await parts.store.ticketOf(conversation);
  if (ticket === null) return FAILED;
  const how = ticket.card?.facts.how;
  const by = how === 'chat' ? how : 'call';
  const from = Number(args['from'] ?? ticket.openedAt);
  const answerBy = parts.promisedAnswer(ticket.priority as Priority, from, by);
  const { ref, card } = ticket;
  const words = how === 'call' && card !== null && { callWords: parts.callWords(ref, card.language) };
  return { type: 'result.booked', values: { ref, answerBy, ...words } };
}

/** The staff member on whose checks it is done. */
function staffIn({ args: { staffId, ref } }: Order): Recovered['by'] {
  return typeof staffId === 'string' && typeof ref === 'string' ? { staffId, ref } : null;
}

function aboutAccount(order: Order, signal: AbortSignal): AboutAccount {
  return { ...callOf(order, signal), name: nameIn(order) };
}

/** What the patient signs in with; or, by text, the number that they write from, which is their conversation's. */
function nameIn({ conversation, args }: Order): string {
  return args['thisNumber'] === true ? conversation : String(args['name']);
}

function callOf({ key, conversation }: Order, signal: AbortSignal): Call {
  return { caseId: conversation, idempotencyKey: key, signal };
}

/** What staff are told. Until there is a desk, the log is where; the case itself is a ticket. */
function staffPerformers({ identity, forms, log }: PerformerParts): Record<'raiseAlert' | 'noteForClinic', Performer> {
  return {
    raiseAlert: async ({ conversation, args }) => {
      if (args['reason'] === 'compromise') {
        await Promise.all([identity.void(conversation), forms?.close(conversation)]);
      }
      log.warn({ conversation, reason: args['reason'] }, 'staff are needed');
      return DONE;
    },
    noteForClinic: async ({ conversation, args }) => {
      log.warn({ conversation, about: args['about'] }, 'a note for the clinic');
      return DONE;
    },
  };
}

/** What finds out who is writing. */
function identityPerformers(identity: Identity): Record<'sendCode' | 'checkCode', Performer> {
  return {
    sendCode: async (order, signal) => {
      const way = order.args['way'] as CodeWay;
      const unsent = order.args['unsent'] === true;
      await identity.sendCode({ name: nameIn(order), way, unsent, call: callOf(order, signal) });
      return DONE;
    },
    checkCode: (order, signal) => {
      const fingerprint = String(order.args['fingerprint']);
      return identity.checkCode({ name: nameIn(order), fingerprint, call: callOf(order, signal) });
    },
  };
}

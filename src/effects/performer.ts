import type { CallWords, EffectName, Language, ResultValues } from '../../flows/vocabulary.ts';
import type { Priority } from '../../flows/handoffs.ts';
import type { Log } from '../errors/fault.ts';
import type { Order, Perform } from '../outbox/outbox.ts';
import type { CodeWay, Identity } from '../identity/identity.ts';
import type { AccountName } from '../identity/proof.ts';
import type { Recovered, Recoveries, Told } from '../identity/recoveries.ts';
import type { TemporaryLogins } from '../identity/temporaryLogins.ts';
import type { SafeForms } from '../identity/safeForms.ts';
import type { AboutAccount, Accounts } from '../identity/accounts.ts';
import type { Call, SelfServicePortal } from '../portal/gateway.ts';
import type { EffectResult, Store, Ticket } from '../stores/store.ts';
import type { Pairings } from '../texting/pairing.ts';
import type { Clock } from '../turns/clock.ts';
import type { Texting } from '../texting/texting.ts';

export interface PerformerParts {
  readonly portal: SelfServicePortal;
  readonly identity: Identity;
  /** Null where there is no page to open it on, or no record to check it against. */
  readonly forms: Pick<SafeForms, 'open' | 'close'> | null;
  readonly accountNamed: (typed: string) => AccountName;
  /** Null where the portal shows no accounts. */
  readonly accounts: Accounts | null;
  readonly recoveries: Pick<Recoveries, 'tell'>;
  readonly temporaryLogins: Pick<TemporaryLogins, 'end'>;
  readonly store: Pick<Store, 'ticketOf' | 'load'>;
  /** Sends texts; null where there are none. */
  readonly texting: Pick<Texting, 'performers'> | null;
  /** Codes to go on by text. */
  readonly pairings: Pick<Pairings, 'open'>;
  /** Where the web chat is reached; null where there is none beside texts. */
  readonly chatAddress: (() => Promise<string>) | null;
  /** When staff will have answered a case of that priority opened at `at`; milliseconds since 1970. */
  readonly promisedAnswer: (priority: Priority, at: number, by: 'chat' | 'call') => number;
  /** Puts a line of the desk's words into the conversation, for staff alone. */
  readonly noteForStaff: (about: Pick<Order, 'key' | 'conversation'>, note: string) => Promise<unknown>;
  /** The words by which a caller and the patient of a case know each other. */
  readonly callWords: (ref: string, language: Language) => CallWords;
  /** The conversation is told when the outage is over. */
  readonly joinOutageList: (conversation: string) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

type Performer = (order: Order, signal: AbortSignal) => Promise<EffectResult>;

const DONE: EffectResult = { type: 'result.succeeded' };
const FAILED: EffectResult = { type: 'result.failed' };

/** Does, one by one, what flows ask of the outside world. */
export function createPerform(parts: PerformerParts): Perform {
  const { portal, forms, accountNamed, joinOutageList, texting, temporaryLogins } = parts;
  const performers: Record<EffectName, Performer> = {
    requestReset: async (order, signal) => {
      await portal.requestReset(accountNamed(String(order.args['name'])), callOf(order, signal));
      return DONE;
    },
    requestUsername: async (order, signal) => {
      await portal.requestUsername({ email: String(order.args['name']) }, callOf(order, signal));
      return DONE;
    },
    ...identityPerformers(parts),
    openForm: async (order, signal) => forms?.open(callOf(order, signal)) ?? FAILED,
    checkHealth: async (order, signal) => {
      const { up } = await portal.health(callOf(order, signal));
      return { type: up ? 'result.up' : 'result.down' };
    },
    openTicket: (order) => openTicket(parts, order),
    openPairing: (order) => openPairing(parts, order),
    ...accountPerformers(parts),
    joinOutageList: async ({ conversation }) => {
      await joinOutageList(conversation);
      return DONE;
    },
    ...staffPerformers(parts),
  };
  const all: Readonly<Record<string, Performer>> = {
    ...performers,
    ...texting?.performers,
    voidProofs: (order) => voidProofs(parts, order),
    endTemporaryLogin: ({ args, ...order }, signal) => temporaryLogins.end(args, callOf({ args, ...order }, signal)),
  };
  return async (order, signal) => {
    const performer = all[order.name];
    if (performer === undefined) throw new Error(`nothing here does "${order.name}"`);
    return performer(order, signal);
  };
}

/** The case is stored; what the patient is told of it. */
async function openTicket(parts: PerformerParts, { conversation, args }: Order): Promise<EffectResult> {
  const { store, promisedAnswer, pairings, clock } = parts;
  const ticket = await store.ticketOf(conversation);
  if (ticket === null) return FAILED;
  const { ref, card, openedAt, priority } = ticket;
  const by = card?.facts.how === 'chat' ? 'chat' : 'call';
  const promisedFrom = (from: number) => promisedAnswer(priority as Priority, from, by);
  const promised = promisedFrom(Number(args['from'] ?? openedAt));
  // An alarm may have opened the case long before staff were called: no time that has passed is told.
  const now = clock.now();
  const answerBy = promised > now ? promised : promisedFrom(now);
  const pairing = card?.facts.byText === true && { pairing: await pairings.open(conversation, 'text') };
  return { type: 'result.booked', values: { ref, answerBy, ...callWordsOn(parts, ref, card), ...pairing } };
}

/** A code that moves the conversation to a phone, or from one to the web chat. */
async function openPairing({ pairings, chatAddress }: PerformerParts, order: Order): Promise<EffectResult> {
  const { conversation, args } = order;
  if (args['to'] === 'text')
    return { type: 'result.open', values: { pairing: await pairings.open(conversation, 'text') } };
  if (chatAddress === null) return FAILED;
  const chat = await chatAddress();
  return { type: 'result.open', values: { pairing: { ...(await pairings.open(conversation, 'web')), chat } } };
}

/** Who wants a call gets words to know the caller by. */
function callWordsOn({ callWords }: PerformerParts, ref: string, card: Ticket['card']): ResultValues {
  return card?.facts.how === 'call' ? { callWords: callWords(ref, card.language) } : {};
}

/** Codes, proofs and the open form count no more: someone else may be in the account, or at the phone. */
async function voidProofs({ identity, forms }: Provers, { conversation }: Order): Promise<EffectResult> {
  await Promise.all([identity.void(conversation), forms?.close(conversation)]);
  return DONE;
}

type Provers = Pick<PerformerParts, 'identity' | 'forms'>;

/** The staff member on whose checks it is done. */
function staffIn({ args: { staffId, ref } }: Order): Recovered['by'] {
  return typeof staffId === 'string' && typeof ref === 'string' ? { staffId, ref } : null;
}

type AccountEffect = 'lookUp' | 'traceMail' | 'resendInvitation' | 'notifyRecovered';

/** What takes a look into an account. */
function accountPerformers({
  accounts,
  recoveries,
  store,
  noteForStaff,
}: PerformerParts): Record<AccountEffect, Performer> {
  const about = async (order: Order, signal: AbortSignal): Promise<AboutAccount> => ({
    ...callOf(order, signal),
    name: await nameIn(order, store),
  });
  return {
    lookUp: async (order, signal) => accounts?.lookUp(await about(order, signal)) ?? FAILED,
    traceMail: async (order, signal) => accounts?.traceMail(await about(order, signal)) ?? FAILED,
    resendInvitation: async (order, signal) => accounts?.resendInvitation(await about(order, signal)) ?? FAILED,
    notifyRecovered: async (order, signal) => {
      const told = { name: await nameIn(order, store), by: staffIn(order), call: callOf(order, signal) };
      const became = await recoveries.tell(told).catch(async (error: unknown) => {
        await noteForStaff(order, 'notice.unknown');
        throw error;
      });
      const { note, result } = recoveryTold[became];
      if (note !== null) await noteForStaff(order, note);
      return result;
    },
  };
}

/** Contacts that could not be told are for staff to tell; but not one that may be somebody else's. */
const recoveryTold: Readonly<Record<Told, { readonly note: string | null; readonly result: EffectResult }>> = {
  told: { note: null, result: DONE },
  nobody: { note: 'notice.byStaff', result: FAILED },
  changedLately: { note: 'notice.changedLately', result: FAILED },
  unknown: { note: 'notice.unknown', result: { type: 'result.unknown' } },
};

/** What the patient signs in with; or, by text, the number that they write from, which their conversation knows. */
async function nameIn({ conversation, args }: Order, store: Pick<Store, 'load'>): Promise<string> {
  if (args['thisNumber'] !== true) return String(args['name']);
  const { phone } = (await store.load(conversation)).state;
  return phone?.number ?? conversation;
}

function callOf({ key, conversation }: Order, signal: AbortSignal): Call {
  return { caseId: conversation, idempotencyKey: key, signal };
}

/** What staff are told. Until there is a desk, the log is where; the case itself is a ticket. */
function staffPerformers({ identity, forms, log }: PerformerParts): Record<'raiseAlert' | 'noteForClinic', Performer> {
  return {
    raiseAlert: async (order) => {
      const { conversation, args } = order;
      if (args['reason'] === 'compromise') await voidProofs({ identity, forms }, order);
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
function identityPerformers({ identity, store }: PerformerParts): Record<'sendCode' | 'checkCode', Performer> {
  return {
    sendCode: async (order, signal) => {
      const way = order.args['way'] as CodeWay;
      const unsent = order.args['unsent'] === true;
      await identity.sendCode({ name: await nameIn(order, store), way, unsent, call: callOf(order, signal) });
      return DONE;
    },
    checkCode: async (order, signal) => {
      const fingerprint = String(order.args['fingerprint']);
      return identity.checkCode({ name: await nameIn(order, store), fingerprint, call: callOf(order, signal) });
    },
  };
}

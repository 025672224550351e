import { isDeepStrictEqual } from 'node:util';
import { isEnough, isProven } from '../../../flows/proof.ts';
import { questionOf } from '../../../flows/settle.ts';
import { choicesOf } from '../../../flows/play.ts';
import type { EffectName } from '../../../flows/vocabulary.ts';
import type { Output, Turn } from '../carrier.ts';
import type { Invariant } from './invariant.ts';

type Effect = Output & { kind: 'effect' };
type Asked = Output & { kind: 'question' };

const effectsOf = ({ outputs }: Turn): Effect[] => outputs.filter((output) => output.kind === 'effect');
const questionsOf = ({ outputs }: Turn): Asked[] => outputs.filter((output) => output.kind === 'question');
const firstOf = <T>(all: readonly T[], broken: (each: T) => string | null): string | null => {
  for (const each of all) {
    const found = broken(each);
    if (found !== null) return found;
  }
  return null;
};

/** What each effect may be told. A name says whose record it is; where anything goes to stands in that record alone. */
const told: Readonly<Record<EffectName, readonly string[]>> = {
  requestReset: ['name'],
  requestUsername: ['name'],
  sendCode: ['way', 'name', 'thisNumber'],
  checkCode: ['code', 'name', 'thisNumber'],
  openForm: [],
  lookUp: ['name', 'thisNumber'],
  traceMail: ['name', 'thisNumber'],
  resendInvitation: ['name', 'thisNumber'],
  checkHealth: [],
  joinOutageList: [],
  raiseAlert: ['reason', 'contactRule'],
  noteForClinic: ['about'],
  openTicket: ['from'],
  openPairing: ['to'],
  notifyRecovered: ['name', 'thisNumber'],
};

const sendsToRecord: Invariant = {
  id: 'I1',
  promises: 'links and codes go only to contacts on the record: no effect has a destination of its own',
  broken: (turn) =>
    firstOf(effectsOf(turn), ({ name, args }) => {
      const extra = Object.keys(args).filter((key) => !told[name].includes(key));
      if (extra.length > 0) return `${name} is told "${extra.join('", "')}"`;
      const { way } = args;
      return way === undefined || way === 'email' || way === 'text' ? null : `${name} goes by "${String(way)}"`;
    }),
};

/** What the bot says there is known only from the account, and may be said only with that proof. */
const disclosing = {
  'accountProblem.tell': ({ context }) => {
    const { tellLock, tellInactive } = context.policy.identity;
    return isEnough(context.facts.account === 'locked' ? tellLock : tellInactive, context);
  },
  'accountProblem.lockChoice': ({ context }) => isEnough(context.policy.identity.tellLock, context),
  'mailNeverCame.toldDelivered': ({ context }) => isEnough(context.policy.identity.tellDelivery, context),
  'mailNeverCame.toldDeferred': ({ context }) => isEnough(context.policy.identity.tellDelivery, context),
} satisfies Record<string, (position: Asked['position']) => boolean>;

const saysNothingUnproven: Invariant = {
  id: 'I2',
  promises: 'nothing about an account is said before its owner has proven who they are, as the clinic asks',
  broken: (turn) =>
    firstOf(questionsOf(turn), ({ position }) => {
      const question = questionOf(position);
      if (!Object.hasOwn(disclosing, question)) return null;
      return disclosing[question as keyof typeof disclosing](position) ? null : `${question} tells of the account`;
    }),
};

const anotherWayThanTexts: Invariant = {
  id: 'I4',
  promises: 'who texts can always choose another way than a code by text',
  broken: (turn) => {
    if (turn.surroundings.channel !== 'sms') return null;
    return firstOf(questionsOf(turn), ({ position }) => {
      const { flow, state } = position.saved;
      const ways = {
        chooseWay: ['email', 'noneReach', 'ratherStaff'],
        typeCode: ['didNotCome'],
        noCode: ['otherWay', 'goOn'],
      };
      const others = flow === 'identityCheck' ? ways[state as keyof typeof ways] : undefined;
      if (others === undefined || choicesOf(position).some((choice) => others.includes(choice))) return null;
      return `${questionOf(position)} offers nothing else`;
    });
  },
};

const newsIsQuiet: Invariant = {
  id: 'I3',
  promises: 'what became of a message says nothing and moves nothing: a stranger cannot tell that there is an account',
  broken: ({ before, after, happening, outputs }) => {
    if (happening.kind !== 'reported') return null;
    if (outputs.some(({ kind }) => kind !== 'ticket')) return 'something is said or done';
    const quiet = ({ talk, frames }: typeof after) => ({
      talk: { ...talk, facts: { ...talk.facts, deliveries: null } },
      frames,
    });
    const same = isDeepStrictEqual(quiet(after), quiet(before));
    return same ? null : 'the conversation is another';
  },
};

const privileged: ReadonlySet<EffectName> = new Set(['lookUp', 'traceMail', 'resendInvitation']);

const actsProven: Invariant = {
  id: 'I5',
  promises: 'the bot looks into an account, or changes it, only with a fresh proof of this conversation',
  broken: (turn) =>
    firstOf(effectsOf(turn), ({ name, world }) => {
      if (!privileged.has(name) || isProven(world.facts, world.policy, world.now.at)) return null;
      return `${name} is asked for without proof`;
    }),
};

const toOthers: ReadonlySet<EffectName> = new Set([...privileged, 'sendCode', 'checkCode', 'openForm']);

const othersAccounts: Invariant = {
  id: 'I8',
  promises: "nothing is proven, looked up or changed in someone else's account",
  broken: (turn) =>
    firstOf(effectsOf(turn), ({ name, world: { facts } }) => {
      const others = facts.own !== undefined && facts.own !== 'self';
      return others && toOthers.has(name) ? `${name} is asked for, for an account of "${facts.own}"` : null;
    }),
};

const sends: ReadonlySet<EffectName> = new Set(['requestReset', 'requestUsername', 'sendCode', 'resendInvitation']);

const silentInCompromise: Invariant = {
  id: 'I16',
  promises: 'while someone else may be in the account, the bot sends nothing',
  broken: (turn) =>
    firstOf(effectsOf(turn), ({ name, world }) =>
      world.facts.compromise === true && sends.has(name) ? `${name} is asked for` : null,
    ),
};

/** What reaches whom. */
export const privacy: readonly Invariant[] = [
  sendsToRecord,
  saysNothingUnproven,
  newsIsQuiet,
  anotherWayThanTexts,
  actsProven,
  othersAccounts,
  silentInCompromise,
];

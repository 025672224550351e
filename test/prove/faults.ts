import { canProve } from '../../flows/proof.ts';
import type { Flow } from '../../flows/flow.ts';
import type { MachineId } from '../../flows/catalogue.ts';
import type { Decision, Standing } from '../../flows/talk.ts';
import type { Said } from '../../flows/said.ts';
import { configOf, remade, rewired, type WrittenArrow } from './remade.ts';
import { shipped, type Rulebook } from './rulebook.ts';

/** A small fault, where to look for it, and the invariant that alone must tell of it. */
export interface Fault {
  readonly invariant: string;
  readonly what: string;
  readonly rules: Rulebook;
  /** The flow to walk; else whole conversations from the first word on. */
  readonly in?: MachineId;
  readonly channel?: 'sms';
}

const { hear, settle, happened, reported, follow, flowNamed, toStaff, whyCardOf, wordingsOf } = shipped;

const withRules = (changed: Partial<Rulebook>): Rulebook => ({ ...shipped, ...changed });

/** The flow is not what it was. */
const withFlow = (id: MachineId, change: (flow: Flow) => Flow): Rulebook => {
  const flow = change(flowNamed(id)!);
  return withRules({ flowNamed: (name) => (name === id ? flow : flowNamed(name)) });
};

const rewire = (id: MachineId, rewrite: (arrow: WrittenArrow) => WrittenArrow['arrow'] | null): Rulebook =>
  withFlow(id, (flow) => remade(flow, { config: rewired(configOf(flow), rewrite) }));

/** Where that holds, something else is decided. */
const mishearing = (
  when: (said: Said, standing: Standing) => boolean,
  wrong: (right: Decision, standing: Standing) => Decision,
): Rulebook =>
  withRules({
    hear: (said, standing) => {
      const right = hear(said, standing);
      return when(said, standing) ? wrong(right, standing) : right;
    },
  });

const knowing = (right: Decision, facts: Decision['talk']['facts']): Decision => ({
  ...right,
  talk: { ...right.talk, facts: { ...right.talk.facts, ...facts } },
});

/** One for each invariant. */
export const faults: readonly Fault[] = [
  {
    invariant: 'I1',
    what: 'a code goes to what the patient typed',
    in: 'identityCheck',
    rules: withRules({
      settle: (from, asked) => {
        const settled = settle(from, asked);
        const doings = settled.doings.map((doing) =>
          doing.kind === 'effect' && doing.name === 'sendCode'
            ? { ...doing, args: { ...doing.args, to: 'ana@mail.example' } }
            : doing,
        );
        return { ...settled, doings };
      },
    }),
  },
  {
    invariant: 'I2',
    what: 'what the account is like is asked about without proof',
    in: 'accountProblem',
    rules: withFlow('accountProblem', (flow) => {
      const config = configOf(flow);
      const tell = { ...config.states['tell'], meta: { kind: 'ask' } as const };
      return remade(flow, { config: { ...config, states: { ...config.states, tell } } });
    }),
  },
  {
    invariant: 'I3',
    what: 'a mail that bounces makes the bot say something',
    rules: withRules({
      reported: (news, talk) => {
        const right = reported(news, talk);
        const isHeard = news.status === 'failed' && talk.owner === 'bot' && !talk.optedOut;
        return isHeard ? { ...right, moves: [{ do: 'say', reply: 'waiting' }] } : right;
      },
    }),
  },
  {
    invariant: 'I4',
    what: 'there is no choice but a code by text',
    in: 'identityCheck',
    channel: 'sms',
    rules: rewire('identityCheck', ({ from, event, arrow }) =>
      from === 'chooseWay' && /email|noneReach|ratherStaff/.test(event) ? null : arrow,
    ),
  },
  {
    invariant: 'I5',
    what: 'an old proof counts for a look into the account',
    in: 'mailNeverCame',
    rules: withRules({
      settle: (from, asked) =>
        settle(
          {
            ...from,
            context: { ...from.context, now: { ...from.context.now, proofFresh: canProve(from.context.facts) } },
          },
          asked,
        ),
    }),
  },
  {
    invariant: 'I6',
    what: 'a step back forgets the codes that were sent',
    in: 'identityCheck',
    rules: mishearing(
      ({ service }) => service === 'back',
      (right) => {
        const known = Object.entries(right.talk.facts).filter(([fact]) => fact !== 'codesSent');
        return { ...right, talk: { ...right.talk, facts: Object.fromEntries(known) } };
      },
    ),
  },
  {
    invariant: 'I7',
    what: 'that a second proof is needed is not heard',
    in: 'identityCheck',
    rules: withRules({
      happened: (event, standing) => {
        const { values } = event as { values?: object };
        return happened(
          values === undefined ? event : ({ ...event, values: { ...values, needsSecondProof: false } } as never),
          standing,
        );
      },
    }),
  },
  {
    invariant: 'I8',
    what: "a code is sent for a helper's mother",
    in: 'identityCheck',
    rules: withFlow('identityCheck', (flow) =>
      remade(flow, { guards: { canProve: ({ context: { facts } }) => facts.compromise !== true } }),
    ),
  },
  {
    invariant: 'I9a',
    what: '"staff" is not heard while something is under way',
    rules: mishearing(
      ({ service }, { top, talk }) =>
        service === 'staff' && top?.step.kind === 'do' && talk.owner === 'bot' && talk.still === 0,
      (_, { talk }) => ({ talk, moves: [{ do: 'say', reply: 'stillWorking' }] }),
    ),
  },
  {
    invariant: 'I10',
    what: 'nobody counts turns that bring nothing',
    rules: withRules({
      hear: (said, standing) => {
        const { policy } = standing;
        return hear(said, {
          ...standing,
          policy: { ...policy, limits: { ...policy.limits, turnsWithoutProgress: 99 } },
        });
      },
    }),
  },
  {
    invariant: 'I11',
    what: 'the bot says "you are welcome" to what was meant for staff',
    rules: mishearing(
      ({ service }, { talk }) => service === 'thanks' && talk.owner === 'staff',
      ({ talk }) => ({ talk, moves: [{ do: 'say', reply: 'thanks' }] }),
    ),
  },
  {
    invariant: 'I12',
    what: 'the bot answers "thanks" after STOP',
    channel: 'sms',
    rules: mishearing(
      ({ service }, { talk }) => service === 'thanks' && talk.optedOut && talk.owner === 'bot',
      ({ talk }) => ({ talk, moves: [{ do: 'say', reply: 'thanks' }] }),
    ),
  },
  {
    invariant: 'I13',
    what: 'an emergency alerts nobody',
    rules: mishearing(
      ({ safety }) => safety === 'medical_emergency',
      ({ talk, moves }) => ({ talk, moves: moves.filter((move) => move.do !== 'alert') }),
    ),
  },
  {
    invariant: 'I14',
    what: 'who goes back is taken as proven',
    in: 'passwordRejected',
    rules: mishearing(
      ({ service }) => service === 'back',
      (right, { now }) => knowing(right, { proof: 'email', proofAt: now.at }),
    ),
  },
  {
    invariant: 'I16',
    what: 'a username is sent while someone else may be in the account',
    in: 'forgottenUsername',
    rules: withFlow('forgottenUsername', (flow) =>
      remade(flow, { guards: { botSends: ({ context: { policy } }) => policy.actions.sendUsername === 'bot' } }),
    ),
  },
  {
    invariant: 'I17a',
    what: 'something is kept that cannot be saved',
    in: 'passwordRejected',
    rules: mishearing(
      ({ answer }) => answer !== undefined,
      (right) => knowing(right, { remindAt: Number.NaN }),
    ),
  },
  {
    invariant: 'I17b',
    what: 'what is known is lost with the place',
    in: 'lockedOut',
    rules: withRules({ toStaff: (talk, reason, how) => toStaff({ ...talk, facts: {} }, reason, how) }),
  },
  {
    invariant: 'I18',
    what: 'a case that was not stored counts as stored',
    in: 'toStaff',
    rules: rewire('toStaff', ({ event, arrow }) =>
      event === 'result.failed' ? { ...arrow, target: 'booked' } : arrow,
    ),
  },
  {
    invariant: 'I19',
    what: '"end" means that it worked',
    in: 'passwordRejected',
    channel: 'sms',
    rules: withRules({
      wordingsOf: (position, language) =>
        wordingsOf(position, language).map(({ id, words }) => ({
          id,
          words: id === 'worked' ? [...words, 'End'] : words,
        })),
    }),
  },
  {
    invariant: 'Once',
    what: 'nobody counts how often a question was asked',
    rules: withRules({ settle: (from) => settle(from, {}) }),
  },
  {
    invariant: 'Deaf',
    what: 'a flow is told what its state does not know',
    in: 'portalOutage',
    rules: withRules({ happened: (event, { talk }) => ({ talk, moves: [{ do: 'tell', event }] }) }),
  },
  {
    invariant: 'Reason',
    what: 'staff are told another reason',
    in: 'passwordRejected',
    rules: withRules({
      follow: (outcome, standing) =>
        follow(outcome.kind === 'handoff' ? { kind: 'handoff', reason: 'stuck' } : outcome, standing),
    }),
  },
  {
    invariant: 'Alarm',
    what: 'an emergency opens no case',
    rules: mishearing(
      ({ safety }) => safety === 'medical_emergency',
      ({ talk, moves }) => ({ talk: { ...talk, alarms: [] }, moves }),
    ),
  },
  {
    invariant: 'Card',
    what: 'the other problems are not on the card',
    rules: withRules({ whyCardOf: (talk, channel) => whyCardOf({ ...talk, kept: [] }, channel) }),
  },
];

import { asks, checked, end, hearing, holdingCode, next, noting } from './arrows.ts';
import { defineFlow, type FlowContext } from './flow.ts';
import { canProve } from './proof.ts';

/** Ways a code can reach the patient: on the clinic's list, not lost by their own words, and not used for the first proof. */
function reaches({ facts, policy }: FlowContext, way: 'email' | 'text'): boolean {
  if (!canProve(facts) || !policy.identity.code.ways.includes(way) || facts.proof === way) return false;
  if (way === 'email') return facts.inbox !== 'closed' && facts.inbox !== 'none';
  return facts.phone === undefined || facts.phone === 'same' || facts.phone === 'shared';
}

/** A name typed before the check is not asked for again; one with which no code came is. */
function knowsName({ facts }: FlowContext): boolean {
  return facts.name !== undefined && (facts.codesSent === undefined || facts.proof !== undefined);
}

const unproven = noting({ identityTried: 'unproven' }, checked);
const declined = noting({ identityTried: 'declined' }, checked);

/** The form, where the clinic has one; else on without proof. */
const orForm = [{ guard: 'hasForm', target: 'formOffer' }, unproven] as const;

/** A code to what is on record; else the form. */
const byCode = [{ guard: 'codeReaches', target: 'chooseWay' }, ...orForm] as const;

/**
 * Who is it? A code to a contact on record, then the safe form. Every way out leads on to what the check was for, with or
 * without proof. Words and choices are the clinic's, the same whether or not there is such an account.
 */
export const identityCheck = defineFlow(
  {
    provesNothing: ({ context }) => !canProve(context.facts),
    proofFresh: ({ context }) => context.now.proofFresh,
    tried: ({ context }) => context.facts.identityTried !== undefined,
    ownUnknown: ({ context }) => context.facts.own === undefined,
    codeReaches: ({ context }) => reaches(context, 'email') || reaches(context, 'text'),
    emailReaches: ({ context }) => reaches(context, 'email'),
    emailAtOnce: ({ context }) => reaches(context, 'email') && knowsName(context),
    textReaches: ({ context }) => reaches(context, 'text'),
    textAtOnce: ({ context }) => reaches(context, 'text') && knowsName(context),
    mayUseThisNumber: ({ context }) => context.channel === 'sms' && canProve(context.facts),
    sendsLeft: ({ context: { facts, policy } }) =>
      canProve(facts) && (facts.codesSent ?? 0) < policy.identity.code.perHour,
    isWhole: ({ context }) => context.facts.needsSecondProof !== true,
    hasForm: ({ context }) => context.policy.identity.form.offer,
  },
  {
    id: 'identityCheck',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'provesNothing', ...checked },
          { guard: 'proofFresh', ...checked },
          { guard: 'tried', ...checked },
          { guard: 'ownUnknown', target: 'ownAccount' },
          ...byCode,
        ],
      },
      ownAccount: {
        meta: asks,
        on: {
          'answer.mine': [
            { guard: 'codeReaches', ...noting({ own: 'self' }, 'chooseWay') },
            { guard: 'hasForm', ...noting({ own: 'self' }, 'formOffer') },
            noting({ own: 'self' }, unproven),
          ],
          'answer.someoneElses': next('proxyAccess'),
          'answer.unsure': byCode,
        },
      },
      chooseWay: {
        meta: asks,
        on: {
          'answer.email': [
            { guard: 'emailAtOnce', ...noting({ codeBy: 'email' }, 'sendCode') },
            { guard: 'emailReaches', ...noting({ codeBy: 'email' }, 'giveName') },
          ],
          'answer.text': [
            { guard: 'textAtOnce', ...noting({ codeBy: 'text' }, 'sendCode') },
            { guard: 'textReaches', ...noting({ codeBy: 'text' }, 'giveName') },
          ],
          'answer.noneReachesMe': orForm,
          'answer.ratherStaff': declined,
          'answer.unsure': orForm,
        },
      },
      giveName: {
        meta: { kind: 'ask', accepts: 'name' },
        on: {
          'answer.given': [
            { guard: 'provesNothing', ...checked },
            noting({ thisNumber: false }, hearing('name', 'sendCode')),
          ],
          'answer.thisNumber': { guard: 'mayUseThisNumber', ...noting({ thisNumber: true }, 'sendCode') },
          'answer.unsure': orForm,
        },
      },
      sendCode: {
        // Its result must not show: a name nobody has gets the same words, and a code that never comes.
        meta: { kind: 'do', effect: 'sendCode', waits: false },
        entry: { type: 'count', params: { what: 'codesSent' } },
        on: { told: noting({ codeWrong: false }, 'typeCode') },
      },
      typeCode: {
        meta: { kind: 'ask', accepts: 'code' },
        on: {
          'answer.given': holdingCode('checkCode'),
          'answer.didNotCome': 'noCode',
          'answer.unsure': 'noCode',
        },
      },
      checkCode: {
        meta: { kind: 'do', effect: 'checkCode', waits: true },
        on: {
          'result.right': hearing('result', 'enough'),
          'result.wrong': noting({ codeWrong: true }, 'typeCode'),
          'result.expired': 'noCode',
          'result.usedUp': unproven,
          'result.failed': 'noCode',
          'result.unknown': 'noCode',
        },
      },
      enough: { always: [{ guard: 'isWhole', ...checked }, ...byCode] },
      noCode: {
        meta: asks,
        on: {
          'answer.sendNew': { guard: 'sendsLeft', target: 'sendCode' },
          'answer.anotherWay': { guard: 'codeReaches', target: 'chooseWay' },
          'answer.goOn': orForm,
          'answer.unsure': orForm,
        },
      },
      formOffer: {
        meta: asks,
        on: { 'answer.openForm': next('safeForm'), 'answer.ratherStaff': declined, 'answer.unsure': unproven },
      },
      returned: end,
      elsewhere: end,
    },
  },
);

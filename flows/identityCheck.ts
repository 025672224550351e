import { asks, checked, counting, end, hearing, holdingCode, next, noting, says } from './arrows.ts';
import { defineFlow } from './flow.ts';
import { canProve, isWayLeft } from './proof.ts';

/** No code can reach them: the form where the clinic has one, else on without proof. */
const formOrNot = [
  { guard: 'formOffered', target: 'formOffer' },
  noting({ identityTried: 'unproven' }, checked),
] as const;

const notChecked = noting({ codeTrouble: 'notChecked' }, 'noCode');

/** A code where one can reach them, else the form. */
const codeOrForm = [{ guard: 'wayLeft', target: 'chooseWay' }, ...formOrNot] as const;

/**
 * Is it them? A code to a contact that is on the record already, else the safe form. Ends with proof or without, and what it was
 * for goes on either way: a check that fails is never a dead end. A name and a birth date alone prove nothing.
 */
export const identityCheck = defineFlow(
  {
    cannotProve: ({ context }) => !canProve(context.facts),
    proofFresh: ({ context }) => context.now.proofFresh,
    tried: ({ context }) => context.facts.identityTried !== undefined,
    ownUnknown: ({ context }) => context.facts.own === undefined,
    formOffered: ({ context }) => context.policy.identity.form.offer,
    wayLeft: ({ context }) => isWayLeft('email', context) || isWayLeft('text', context),
    emailLeft: ({ context }) => isWayLeft('email', context),
    textLeft: ({ context }) => isWayLeft('text', context),
    // A name typed before is not asked for again.
    emailKnown: ({ context }) => isWayLeft('email', context) && context.facts.name !== undefined,
    textKnown: ({ context }) => isWayLeft('text', context) && context.facts.name !== undefined,
    byText: ({ context }) => context.channel === 'sms' && context.facts.codeBy === 'text' && canProve(context.facts),
    sendsLeft: ({ context }) =>
      canProve(context.facts) && (context.facts.codesSent ?? 0) < context.policy.identity.code.perHour,
    // An alarm, or whose account it is, may come to light in the middle of the check.
    canProve: ({ context }) => canProve(context.facts),
  },
  {
    id: 'identityCheck',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'cannotProve', ...checked },
          { guard: 'proofFresh', ...checked },
          { guard: 'tried', ...checked },
          { guard: 'ownUnknown', target: 'ownAccount' },
          ...codeOrForm,
        ],
      },
      ownAccount: {
        meta: asks,
        on: {
          'answer.mine': [
            { guard: 'wayLeft', ...noting({ own: 'self' }, 'chooseWay') },
            { guard: 'formOffered', ...noting({ own: 'self' }, 'formOffer') },
            noting({ own: 'self', identityTried: 'unproven' }, checked),
          ],
          'answer.someoneElses': next('proxyAccess'),
          'answer.unsure': next('proxyAccess'),
        },
      },
      chooseWay: {
        meta: asks,
        on: {
          'answer.email': [
            { guard: 'emailKnown', ...noting({ codeBy: 'email' }, 'sendCode') },
            { guard: 'emailLeft', ...noting({ codeBy: 'email' }, 'giveName') },
          ],
          'answer.text': [
            { guard: 'textKnown', ...noting({ codeBy: 'text' }, 'sendCode') },
            { guard: 'textLeft', ...noting({ codeBy: 'text' }, 'giveName') },
          ],
          'answer.noneReach': formOrNot,
          'answer.ratherStaff': noting({ identityTried: 'declined' }, checked),
          'answer.unsure': formOrNot,
        },
      },
      giveName: {
        meta: { kind: 'ask', accepts: 'name' },
        on: {
          'answer.given': [{ guard: 'canProve', ...hearing('name', 'sendCode') }, checked],
          'answer.thisNumber': { guard: 'byText', ...noting({ thisNumber: true }, 'sendCode') },
          'answer.unsure': formOrNot,
        },
      },
      sendCode: {
        // Its result must not show: a name nobody has gets the same words, and a code that is never sent.
        meta: { kind: 'do', effect: 'sendCode', waits: false },
        on: { told: noting({ codesWrong: 0, codeTrouble: 'none' }, counting('codesSent', 'typeCode')) },
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
          'result.right': hearing('result', checked),
          'result.rightNotEnough': hearing('result', 'notEnough'),
          'result.rightUnseen': noting({ identityTried: 'portalDown' }, hearing('result', 'notEnough')),
          'result.wrong': counting('codesWrong', 'typeCode'),
          'result.expired': noting({ codeTrouble: 'tooOld' }, 'noCode'),
          'result.usedUp': noting({ identityTried: 'unproven', triesUsedUp: true }, checked),
          'result.failed': notChecked,
          'result.unknown': notChecked,
        },
      },
      notEnough: { meta: says, on: { said: [{ guard: 'tried', ...checked }, ...codeOrForm] } },
      noCode: {
        meta: asks,
        on: {
          'answer.newCode': { guard: 'sendsLeft', target: 'sendCode' },
          'answer.otherWay': { guard: 'wayLeft', target: 'chooseWay' },
          'answer.goOn': formOrNot,
          'answer.unsure': formOrNot,
        },
      },
      formOffer: {
        meta: asks,
        on: {
          'answer.openForm': next('safeForm'),
          'answer.ratherStaff': noting({ identityTried: 'declined' }, checked),
          'answer.unsure': noting({ identityTried: 'unproven' }, checked),
        },
      },
      returned: end,
      elsewhere: end,
    },
  },
);

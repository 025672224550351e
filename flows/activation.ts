import { asks, checkpoint, checkThen, checkThenStaff, end, next, noting, resolved, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';
import { botMay } from './proof.ts';

/** Nothing in hand: the sign-up page, where the portal has one. */
const withNothing = [{ guard: 'hasSignUp', target: 'noInvite' }, { target: 'newInvite' }] as const;

/** What they had does not work any more: the sign-up page where patients help themselves, else a new invitation. */
const renewed = [{ guard: 'patientsSignUp', target: 'noInvite' }, { target: 'newInvite' }] as const;

/** Never signed in: the invitation, the code on paper, the temporary password, signing up; then a new invitation. */
export const activation = defineFlow(
  {
    isForSomeoneElse: ({ context: { facts } }) => facts.own !== undefined && facts.own !== 'self',
    mayResend: ({ context }) => context.now.proofFresh && botMay('resendInvitation', context),
    botResends: ({ context }) => botMay('resendInvitation', context),
    hasSignUp: ({ context }) => context.policy.portal.pages.signUp !== null,
    patientsSignUp: ({ context: { policy } }) =>
      policy.actions.resendInvitation === 'patient' && policy.portal.pages.signUp !== null,
    byInvitation: ({ context }) => context.policy.portal.joining.by.includes('invitation'),
    byPaperCode: ({ context }) => context.policy.portal.joining.by.includes('paper_code'),
    temporaryLogins: ({ context }) => context.policy.actions.temporaryLogin !== 'none',
    wantsTemporary: ({ context: { facts, policy } }) =>
      facts.pageWants === 'temporaryPassword' && policy.actions.temporaryLogin !== 'none',
  },
  {
    id: 'activation',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'isForSomeoneElse', ...next('proxyAccess') },
          { guard: 'mayResend', target: 'sendInvite' },
          { guard: 'wantsTemporary', target: 'tempPassword' },
          { target: 'whatYouHave' },
        ],
      },
      whatYouHave: {
        meta: asks,
        on: {
          'answer.invitation': { guard: 'byInvitation', target: 'openInvite' },
          'answer.paperCode': { guard: 'byPaperCode', target: 'useCode' },
          'answer.temporaryPassword': { guard: 'temporaryLogins', target: 'tempPassword' },
          'answer.nothingYet': withNothing,
          'answer.unsure': withNothing,
        },
      },
      openInvite: {
        // Asked again when a new invitation is on its way.
        meta: checkpoint,
        on: {
          'answer.in': resolved('in'),
          'answer.expired': renewed,
          'answer.noMatch': 'detailsCheck',
          'answer.cannotFind': noting(
            { asked: 'earlier', askedWhat: 'invitation' },
            next('emailNotReceived', 'whichMail'),
          ),
          'answer.unsure': renewed,
        },
      },
      useCode: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.refused': renewed,
          'answer.noMatch': 'detailsCheck',
          'answer.unsure': renewed,
        },
      },
      tempPassword: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.refused': checkThenStaff('temporaryLogin'),
          'answer.ownIsRefused': next('passwordRejected'),
          'answer.unsure': checkThenStaff('temporaryLogin'),
        },
      },
      noInvite: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.haveAccount': noting({ everSignedIn: 'yes' }, next('forgottenUsername')),
          'answer.wantsCode': 'newInvite',
          'answer.noMatch': 'detailsCheck',
          'answer.unsure': 'newInvite',
        },
      },
      detailsCheck: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.stillRefused': checkThenStaff('detailsOnFile'),
          'answer.unsure': checkThenStaff('detailsOnFile'),
        },
      },
      newInvite: {
        meta: asks,
        on: {
          'answer.goOn': [
            { guard: 'botResends', ...checkThen('activation', 'sendInvite') },
            checkThenStaff('invitation'),
          ],
          'answer.contactIsOld': next('wrongEmailOnFile', 'canOpenOld'),
          'answer.unsure': checkThenStaff('invitation'),
        },
      },
      sendInvite: {
        meta: { kind: 'do', effect: 'resendInvitation', waits: true },
        on: {
          'result.done': noting({ asked: 'recent', askedWhat: 'invitation' }, 'openInvite'),
          'result.alreadyDone': noting({ asked: 'recent', askedWhat: 'invitation' }, 'openInvite'),
          'result.task': staff('invitation'),
          'result.failed': staff('invitation'),
          'result.unknown': staff('invitation'),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);

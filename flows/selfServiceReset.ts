import { asks, checkpoint, checkThenStaff, end, hearing, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';
import { botMay } from './proof.ts';

/** The ordinary reset: page, name, message, new password, sign in again. */
export const selfServiceReset = defineFlow(
  {
    outageDeclared: ({ context }) => context.now.outageDeclared,
    pageWantsSetUp: ({ context }) => context.facts.pageWants !== undefined,
    hasPage: ({ context }) => context.policy.portal.pages.forgotPassword,
    botSendsReset: ({ context }) => botMay('sendReset', context),
    nameComesFirst: ({ context }) =>
      context.facts.forgotName === true && !context.visited.includes('forgottenUsername'),
  },
  {
    id: 'selfServiceReset',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'outageDeclared', ...next('portalOutage') },
          { guard: 'pageWantsSetUp', ...next('activation') },
          { guard: 'nameComesFirst', ...next('forgottenUsername') },
          { guard: 'hasPage', target: 'openPage' },
          { guard: 'botSendsReset', target: 'askName' },
          checkThenStaff('noResetPage'),
        ],
      },
      openPage: {
        meta: asks,
        on: {
          'answer.seeIt': 'enterName',
          'answer.otherWords': 'enterName',
          'answer.notThere': [{ guard: 'botSendsReset', target: 'askName' }, next('rightPortal')],
          'answer.pageWillNotOpen': next('portalOutage'),
          'answer.noUsername': noting({ forgotName: true }, next('forgottenUsername')),
          'answer.unsure': next('rightPortal'),
        },
      },
      enterName: {
        meta: asks,
        on: {
          'answer.sent': noting({ asked: 'recent', askedWhat: 'reset' }, 'waiting'),
          'answer.notFound': noting({ screen: 'notFound' }, next('wrongEmailOnFile')),
          'answer.noMatch': 'detailsRefused',
          'answer.tooMany': next('linkOrCodeProblem', 'tooMany'),
          'answer.secretQuestion': next('secondStep', 'question'),
          'answer.unsure': 'waiting',
        },
      },
      waiting: {
        meta: checkpoint,
        on: {
          'answer.came': 'newPassword',
          'answer.nothing': noting({ asked: 'earlier', askedWhat: 'reset' }, next('emailNotReceived')),
          'answer.doesNotWork': next('linkOrCodeProblem'),
          'answer.unsure': noting({ asked: 'earlier', askedWhat: 'reset' }, next('emailNotReceived')),
        },
      },
      newPassword: {
        meta: checkpoint,
        on: {
          'answer.tookIt': noting({ resetDone: true }, 'signIn'),
          'answer.refused': next('passwordRejected'),
          'answer.secondCode': next('secondStep'),
          'answer.setUpPages': noting({ pageWants: 'setUp' }, next('activation')),
          'answer.unsure': 'signIn',
        },
      },
      signIn: {
        meta: checkpoint,
        on: {
          'answer.in': noting({ cause: 'reset' }, resolved('in')),
          'answer.wrong': noting({ screen: 'refused' }, next('signInRefused')),
          'answer.locked': noting({ screen: 'locked' }, next('lockedOut')),
          'answer.wantsCode': noting({ screen: 'wantsCode' }, next('secondStep')),
          'answer.somethingElse': next('triage', 'screenWords'),
          'answer.unsure': next('triage', 'screenWords'),
        },
      },
      detailsRefused: {
        meta: asks,
        on: {
          'answer.wentOn': noting({ asked: 'recent', askedWhat: 'reset' }, 'waiting'),
          'answer.stillRefused': checkThenStaff('detailsOnFile'),
          'answer.unsure': checkThenStaff('detailsOnFile'),
        },
      },
      askName: {
        meta: { kind: 'ask', accepts: 'name' },
        on: {
          'answer.given': [{ guard: 'botSendsReset', ...hearing('name', 'sendReset') }, checkThenStaff('noResetPage')],
          'answer.forgotIt': noting({ forgotName: true }, next('forgottenUsername')),
          'answer.ratherStaff': checkThenStaff('noResetPage'),
          'answer.unsure': checkThenStaff('noResetPage'),
        },
      },
      sendReset: {
        // Its result must not show: the next words are the same whether or not an account exists.
        meta: { kind: 'do', effect: 'requestReset', waits: false },
        on: { told: noting({ asked: 'recent', askedWhat: 'reset' }, 'waiting') },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);

import { asks, checkpoint, end, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';
import { isEnough } from './proof.ts';

/** "I never got the email": was it asked for, is it too early, the folders of their own mail, then filters. */
export const emailNotReceived = defineFlow(
  {
    cannotOpenInbox: ({ context }) => context.facts.inbox === 'closed' || context.facts.inbox === 'none',
    notAskedYet: ({ context }) => context.facts.asked === 'notYet',
    askedLongAgo: ({ context }) => context.facts.asked === 'earlier',
    searchedFolders: ({ context }) => context.facts.foldersSearched === true,
    mayTrace: ({ context }) =>
      isEnough(context.policy.identity.tellDelivery, context) && context.facts.mailTraced !== true,
    knowsMail: ({ context }) => context.facts.mail !== undefined,
  },
  {
    id: 'emailNotReceived',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'cannotOpenInbox', ...next('wrongEmailOnFile') },
          { guard: 'notAskedYet', ...next('selfServiceReset') },
          { guard: 'searchedFolders', ...next('mailNeverCame') },
          { guard: 'askedLongAgo', target: 'choosingMail' },
          { target: 'whenAsked' },
        ],
      },
      whenAsked: {
        meta: asks,
        on: {
          'answer.moreThan5': noting({ asked: 'earlier' }, 'choosingMail'),
          'answer.lessThan5': noting({ asked: 'recent' }, 'resting'),
          'answer.notYet': noting({ asked: 'notYet' }, next('selfServiceReset')),
          'answer.unsure': 'choosingMail',
        },
      },
      resting: {
        meta: { kind: 'rest', timer: 'reminds' },
        entry: { type: 'setReminder', params: { in: 'usualMail' } },
        on: {
          'timer.due': noting({ asked: 'earlier' }, 'choosingMail'),
          'answer.itCame': 'openIt',
          'answer.nothingYet': noting({ asked: 'earlier' }, 'choosingMail'),
          'answer.unsure': noting({ asked: 'earlier' }, 'choosingMail'),
        },
      },
      choosingMail: {
        always: [
          // Whoever has shown who they are need not search for what never left.
          { guard: 'mayTrace', ...next('mailNeverCame', 'evidence') },
          { guard: 'knowsMail', target: 'folders' },
          { target: 'whichMail' },
        ],
      },
      whichMail: {
        meta: asks,
        on: {
          'answer.gmail': noting({ mail: 'gmail' }, 'folders'),
          'answer.outlook': noting({ mail: 'outlook' }, 'folders'),
          'answer.yahoo': noting({ mail: 'yahoo' }, 'folders'),
          'answer.icloud': noting({ mail: 'icloud' }, 'folders'),
          'answer.other': noting({ mail: 'other' }, 'folders'),
          'answer.noEmail': noting({ inbox: 'closed' }, next('wrongEmailOnFile')),
          'answer.unsure': [{ guard: 'knowsMail', target: 'folders' }, noting({ mail: 'other' }, 'folders')],
        },
      },
      folders: {
        meta: asks,
        on: {
          'answer.found': 'openIt',
          'answer.notThere': 'filters',
          'answer.showAgain': 'folders',
          'answer.unsure': 'filters',
        },
      },
      filters: {
        meta: asks,
        on: {
          'answer.found': 'openIt',
          'answer.hadBlocked': noting(
            { foldersSearched: true, blockedSender: true },
            next('mailNeverCame', 'askAgain'),
          ),
          'answer.notThere': noting({ foldersSearched: true }, next('mailNeverCame')),
          'answer.unsure': noting({ foldersSearched: true }, next('mailNeverCame')),
        },
      },
      openIt: {
        meta: checkpoint,
        on: {
          'answer.in': noting({ cause: 'reset' }, resolved('in')),
          'answer.linkFails': next('linkOrCodeProblem'),
          'answer.passwordRefused': next('passwordRejected'),
          'answer.notYet': next('selfServiceReset', 'newPassword'),
          'answer.unsure': next('selfServiceReset', 'newPassword'),
        },
      },
      resolved: end,
      elsewhere: end,
    },
  },
);

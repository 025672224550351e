import { asks, checkThenStaff, end, next, noting, resolved, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

/**
 * The portal writes to an email that is not theirs, or not any more; the bot never sees or changes it. Another address,
 * the old inbox if it still opens, that mailbox's own reset, the phone, and only then staff.
 */
export const wrongEmailOnFile = defineFlow(
  {
    hasNoEmail: ({ context }) => context.facts.inbox === 'none',
    notFound: ({ context }) => context.facts.screen === 'notFound',
    phoneChanged: ({ context }) => context.facts.phone === 'changed' || context.facts.phone === 'lost',
    canUsePhone: ({ context }) => context.policy.portal.recovery.by.some((way) => way !== 'email'),
    worksWithoutEmail: ({ context }) => context.policy.portal.joining.withoutEmail,
  },
  {
    id: 'wrongEmailOnFile',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'hasNoEmail', target: 'noEmail' },
          { guard: 'notFound', target: 'otherAddress' },
          { target: 'canOpenOld' },
        ],
      },
      otherAddress: {
        meta: asks,
        on: {
          'answer.sent': noting({ asked: 'recent', askedWhat: 'reset' }, next('selfServiceReset', 'waiting')),
          'answer.noneWorks': 'canOpenOld',
          'answer.noEmail': noting({ inbox: 'none' }, 'noEmail'),
          'answer.unsure': 'canOpenOld',
        },
      },
      canOpenOld: {
        meta: asks,
        on: {
          'answer.can': noting({ inbox: 'open' }, 'useOld'),
          'answer.cannot': noting({ inbox: 'closed' }, 'anotherWay'),
          'answer.mailPasswordGone': 'mailboxFirst',
          'answer.noEmail': noting({ inbox: 'none' }, 'noEmail'),
          'answer.unsure': 'anotherWay',
        },
      },
      mailboxFirst: {
        meta: asks,
        on: {
          'answer.can': noting({ inbox: 'open' }, 'useOld'),
          'answer.cannot': noting({ inbox: 'closed' }, 'anotherWay'),
          'answer.unsure': 'anotherWay',
        },
      },
      useOld: {
        meta: asks,
        on: {
          'answer.in': noting({ cause: 'oldEmail' }, resolved('in')),
          'answer.nothingCame': next('mailNeverCame', 'askAgain'),
          'answer.linkFails': next('linkOrCodeProblem'),
          'answer.unsure': next('mailNeverCame', 'askAgain'),
        },
      },
      anotherWay: {
        always: [
          { guard: 'phoneChanged', ...staff('contactsChanged') },
          { guard: 'canUsePhone', target: 'byPhone' },
          checkThenStaff('emailOutdated'),
        ],
      },
      byPhone: {
        meta: asks,
        on: {
          'answer.codeCame': noting({ phone: 'same', cause: 'oldEmail' }, next('selfServiceReset', 'newPassword')),
          'answer.nothingCame': noting({ phone: 'same' }, checkThenStaff('emailOutdated')),
          'answer.numberChanged': noting({ phone: 'changed' }, staff('contactsChanged')),
          'answer.unsure': checkThenStaff('emailOutdated'),
        },
      },
      noEmail: {
        meta: asks,
        on: {
          'answer.addEmail': checkThenStaff('noEmailOnFile'),
          'answer.withoutEmail': { guard: 'worksWithoutEmail', ...staff('noEmailOnFile') },
          'answer.noPortal': resolved('told'),
          'answer.unsure': staff('noEmailOnFile'),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);

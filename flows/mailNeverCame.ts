import { asks, asksProven, checkThen, end, hearing, next, noting, reminding, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';
import { isEnough } from './proof.ts';

/** The folders first, where the look at the mail came before them; then staff. */
const searchFirst = [
  { guard: 'foldersLeft', ...noting({ mailTraced: true }, next('emailNotReceived')) },
  staff('emailNeverArrives'),
] as const;

/**
 * Everything was searched. Was there ever an account; is there another inbox; one more try; another way; then proof of
 * identity, and only after that what became of the mail.
 */
export const mailNeverCame = defineFlow(
  {
    proofFresh: ({ context }) => context.now.proofFresh,
    everSignedInUnknown: ({ context }) => context.facts.everSignedIn === undefined,
    canUsePhone: ({ context }) => context.policy.portal.recovery.by.some((way) => way !== 'email'),
    foldersLeft: ({ context }) => context.facts.foldersSearched !== true,
    mayTellDelivery: ({ context }) => isEnough(context.policy.identity.tellDelivery, context),
  },
  {
    id: 'mailNeverCame',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'proofFresh', target: 'evidence' },
          { guard: 'everSignedInUnknown', target: 'everSignedIn' },
          { target: 'rightInbox' },
        ],
      },
      everSignedIn: {
        meta: asks,
        on: {
          'answer.before': noting({ everSignedIn: 'yes' }, 'rightInbox'),
          'answer.never': noting({ everSignedIn: 'never' }, next('activation')),
          'answer.unsure': 'rightInbox',
        },
      },
      rightInbox: {
        meta: asks,
        on: {
          'answer.sure': noting({ inbox: 'open' }, 'askAgain'),
          'answer.another': noting({ anotherInbox: true }, 'otherInbox'),
          'answer.oldOne': noting({ inbox: 'closed' }, next('wrongEmailOnFile', 'canOpenOld')),
          'answer.unsure': 'askAgain',
        },
      },
      otherInbox: {
        meta: asks,
        on: {
          'answer.found': next('emailNotReceived', 'openIt'),
          'answer.cannotOpen': noting({ inbox: 'closed' }, next('wrongEmailOnFile', 'canOpenOld')),
          'answer.notThere': 'askAgain',
          'answer.unsure': 'askAgain',
        },
      },
      askAgain: {
        meta: asks,
        on: {
          'answer.came': next('emailNotReceived', 'openIt'),
          'answer.nothing': 'anotherWay',
          'answer.tooMany': next('linkOrCodeProblem', 'tooMany'),
          'answer.unsure': 'anotherWay',
        },
      },
      anotherWay: { always: [{ guard: 'canUsePhone', target: 'tryPhone' }, checkThen('mailNeverCame', 'evidence')] },
      tryPhone: {
        meta: asks,
        on: {
          'answer.came': next('selfServiceReset', 'newPassword'),
          'answer.no': checkThen('mailNeverCame', 'evidence'),
          'answer.unsure': checkThen('mailNeverCame', 'evidence'),
        },
      },
      evidence: {
        meta: { kind: 'do', effect: 'traceMail', waits: true },
        on: {
          'result.delivered': [
            { guard: 'mayTellDelivery', ...hearing('result', 'toldDelivered') },
            staff('emailNeverArrives'),
          ],
          'result.deferred': [
            { guard: 'mayTellDelivery', ...hearing('result', reminding('slowMail', 'toldDeferred')) },
            hearing('result', staff('emailNeverArrives')),
          ],
          'result.bounced': hearing('result', staff('emailBounces')),
          'result.suppressed': hearing('result', staff('emailNeverArrives')),
          'result.noEmail': staff('noEmailOnFile'),
          'result.notActivated': next('activation'),
          'result.locked': next('accountProblem'),
          'result.inactive': next('accountProblem'),
          'result.duplicate': next('accountProblem'),
          'result.sharedEmail': next('accountProblem'),
          'result.none': next('accountProblem'),
          'result.fine': searchFirst,
          'result.failed': searchFirst,
          'result.unknown': searchFirst,
        },
      },
      toldDelivered: {
        meta: asksProven,
        on: {
          'answer.found': next('emailNotReceived', 'openIt'),
          'answer.notThere': searchFirst,
          'answer.unsure': searchFirst,
        },
      },
      toldDeferred: {
        meta: asksProven,
        on: {
          'answer.came': next('emailNotReceived', 'openIt'),
          'answer.wait': next('emailNotReceived', 'resting'),
          'answer.unsure': staff('emailNeverArrives'),
        },
      },
      elsewhere: end,
      staff: end,
    },
  },
);

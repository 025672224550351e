import { asks, asksProven, checkThen, checkThenStaff, end, hearing, next, noting, reminding, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';
import { isEnough } from './proof.ts';

const checkFacts = checkThen('accountProblem', 'facts');

/**
 * Not active, no access, two records: something about the account itself. Before proof only the patient's screen is spoken
 * of; what the account is like is said after proof, as far as the clinic allows, or by staff.
 */
export const accountProblem = defineFlow(
  {
    proofFresh: ({ context }) => context.now.proofFresh,
    triedToProve: ({ context }) => context.facts.identityTried !== undefined,
    rightPortalFirst: ({ context }) => !context.visited.includes('rightPortal'),
    mayTellLock: ({ context }) => isEnough(context.policy.identity.tellLock, context),
    mayTellInactive: ({ context }) => isEnough(context.policy.identity.tellInactive, context),
    isInactive: ({ context }) => context.facts.account === 'inactive',
    isLocked: ({ context }) => context.facts.account === 'locked',
    isReady: ({ context }) => context.facts.account === 'ready',
  },
  {
    id: 'accountProblem',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'proofFresh', target: 'facts' },
          { guard: 'triedToProve', ...staff('accountCheck') },
          { guard: 'rightPortalFirst', ...next('rightPortal') },
          { target: 'whatItSays' },
        ],
      },
      whatItSays: {
        meta: asks,
        on: {
          'answer.notActive': noting({ screen: 'noAccess' }, 'lastVisit'),
          'answer.noAccess': noting({ screen: 'noAccess' }, 'lastVisit'),
          'answer.twoAccounts': 'twoRecords',
          'answer.signUp': next('activation'),
          'answer.nothingLikeThat': checkFacts,
          'answer.unsure': 'lastVisit',
        },
      },
      lastVisit: {
        meta: asks,
        on: {
          'answer.thisYear': noting({ lastVisit: 'thisYear' }, checkFacts),
          'answer.longerAgo': noting({ lastVisit: 'longerAgo' }, checkFacts),
          'answer.newName': noting({ lastVisit: 'newName' }, checkFacts),
          'answer.otherClinic': noting({ lastVisit: 'otherClinic' }, checkFacts),
          'answer.unsure': checkFacts,
        },
      },
      twoRecords: {
        meta: asks,
        on: {
          'answer.intoOne': checkThenStaff('accountDuplicate'),
          'answer.intoNone': checkThenStaff('accountDuplicate'),
          'answer.unsure': checkThenStaff('accountDuplicate'),
        },
      },
      facts: {
        meta: { kind: 'do', effect: 'lookUp', waits: true },
        on: {
          'result.inactive': [
            { guard: 'mayTellInactive', ...noting({ account: 'inactive' }, 'tell') },
            staff('accountCheck'),
          ],
          'result.locked': [
            { guard: 'mayTellLock', ...noting({ account: 'locked' }, hearing('result', 'tell')) },
            staff('accountCheck'),
          ],
          'result.fine': [{ guard: 'mayTellInactive', ...noting({ account: 'ready' }, 'tell') }, staff('accountCheck')],
          'result.notActivated': next('activation'),
          'result.noEmail': staff('noEmailOnFile'),
          'result.duplicate': staff('accountDuplicate'),
          'result.sharedEmail': staff('sharedEmail'),
          'result.bounced': staff('emailBounces'),
          'result.delivered': staff('accountCheck'),
          'result.none': staff('accountCheck'),
          'result.failed': staff('accountCheck'),
          'result.unknown': staff('accountCheck'),
        },
      },
      tell: {
        meta: asksProven,
        on: {
          'answer.openAgain': { guard: 'isInactive', ...staff('accountInactive') },
          'answer.waitOrStaff': { guard: 'isLocked', target: 'lockChoice' },
          'answer.resetPassword': { guard: 'isReady', ...next('selfServiceReset') },
          'answer.unsure': staff('accountCheck'),
        },
      },
      lockChoice: {
        meta: asksProven,
        on: {
          'answer.remindMe': reminding('lock', next('lockedOut', 'resting')),
          'answer.staff': staff('unlock'),
          'answer.unsure': staff('unlock'),
        },
      },
      elsewhere: end,
      staff: end,
    },
  },
);

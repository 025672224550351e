import { asks, checkThenStaff, end, next, noting, resolved, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** The page is the right one: what it says decides the flow. */
const byScreen = [{ guard: 'wasRefused', ...next('signInRefused') }, next('accountProblem', 'whatItSays')] as const;

/** The same, once it is known how they signed up, where there is more than one way. */
const onOurPage = [{ guard: 'otherSignIns', target: 'howYouSignUp' }, ...byScreen] as const;

/** Accounts that came along need one reset; else patients join anew. */
const afterMove = [{ guard: 'accountsMoved', ...next('selfServiceReset') }, next('activation')] as const;

/**
 * Another clinic's page, an old bookmark or the wrong app: the likeliest causes of "my password is right and it says
 * wrong". First the name on the page, then a fresh address, the app, another sign-in button, the place.
 */
export const rightPortal = defineFlow(
  {
    blockedByPlace: ({ context }) => context.facts.screen === 'blocked' && context.policy.portal.openFrom.length > 0,
    blocked: ({ context }) => context.facts.screen === 'blocked',
    opensInSomePlaces: ({ context }) => context.policy.portal.openFrom.length > 0,
    hasApp: ({ context }) => context.policy.portal.app.choose !== null,
    hasOldPortal: ({ context }) => context.policy.portal.oldPortal.name !== null,
    accountsMoved: ({ context }) => context.policy.portal.oldPortal.accountsMoved,
    otherSignIns: ({ context }) => context.policy.portal.signInWith.length > 0,
    wasRefused: ({ context }) => context.facts.screen === 'refused',
  },
  {
    id: 'rightPortal',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'blockedByPlace', target: 'whereAreYou' },
          { guard: 'blocked', ...next('portalOutage', 'justYou') },
          { target: 'nameOnPage' },
        ],
      },
      nameOnPage: {
        meta: asks,
        on: {
          'answer.thisPortal': onOurPage,
          'answer.anotherClinic': 'otherClinic',
          'answer.oldPortal': { guard: 'hasOldPortal', target: 'movedPortal' },
          'answer.app': { guard: 'hasApp', target: 'inTheApp' },
          'answer.unsure': 'openFresh',
        },
      },
      openFresh: {
        meta: asks,
        on: {
          'answer.signInPage': onOurPage,
          'answer.willNotLoad': next('portalOutage'),
          'answer.blocked': [
            { guard: 'opensInSomePlaces', ...noting({ screen: 'blocked' }, 'whereAreYou') },
            noting({ screen: 'blocked' }, next('portalOutage', 'justYou')),
          ],
          'answer.unsure': onOurPage,
        },
      },
      inTheApp: {
        meta: asks,
        on: { 'answer.in': resolved('in'), 'answer.stillNot': 'openFresh', 'answer.unsure': 'openFresh' },
      },
      otherClinic: {
        meta: asks,
        on: {
          'answer.alsoWithUs': 'openFresh',
          'answer.notWithUs': resolved('elsewhere'),
          'answer.unsure': 'openFresh',
        },
      },
      movedPortal: {
        meta: asks,
        on: { 'answer.showMe': afterMove, 'answer.didThat': onOurPage, 'answer.unsure': afterMove },
      },
      howYouSignUp: {
        meta: asks,
        on: {
          'answer.password': byScreen,
          'answer.otherButton': 'otherButton',
          'answer.unsure': byScreen,
        },
      },
      otherButton: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.lostIt': checkThenStaff('signInWithOther'),
          'answer.unsure': checkThenStaff('signInWithOther'),
        },
      },
      whereAreYou: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.opens': next('triage', 'screenWords'),
          'answer.abroad': staff('blockedByPlace'),
          'answer.stillBlocked': next('portalOutage', 'justYou'),
          'answer.unsure': next('portalOutage', 'justYou'),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);

import { asks, carryOn, end, next, noting, resolved, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** A parent's or helper's own sign-in is an ordinary one: its trouble is found like anybody's. */
const ownSignInFails = noting({ own: 'self' }, next('triage', 'screenWords'));

/** Helpers have a sign-in of their own, or staff see to it. */
const asHelper = [{ guard: 'helpersSignIn', target: 'helperSignIn' }, staff('proxySetup')] as const;

/**
 * Access for someone else: a child, an adult, a teen, someone who died. Nothing is said about the other person, not even
 * whether they are a patient, and nothing is done on their account: own sign-in, or staff.
 */
export const proxyAccess = defineFlow(
  {
    isChild: ({ context }) => context.facts.own === 'child',
    isDead: ({ context }) => context.facts.own === 'died',
    hasTeenRules: ({ context: { policy } }) => policy.family.teenFrom < policy.family.adultAt,
    helpersSignIn: ({ context }) => context.policy.family.helperSignIn,
    hasForm: ({ context }) => context.policy.family.form !== null,
  },
  {
    id: 'proxyAccess',
    version: '1',
    initial: 'whoFor',
    states: {
      whoFor: {
        meta: asks,
        on: {
          'answer.child': noting({ own: 'child' }, 'childAge'),
          'answer.adult': noting({ own: 'helper' }, 'adult'),
          'answer.me': noting({ own: 'self' }, carryOn),
          'answer.teen': noting({ own: 'self' }, 'teen'),
          'answer.died': noting({ own: 'died' }, 'died'),
          'answer.unsure': [
            { guard: 'isChild', target: 'childAge' },
            { guard: 'isDead', target: 'died' },
            { target: 'adult' },
          ],
        },
      },
      childAge: {
        meta: asks,
        on: {
          'answer.young': noting({ childAge: 'young' }, 'ownSignIn'),
          'answer.teen': { guard: 'hasTeenRules', ...noting({ childAge: 'teen' }, 'teenRules') },
          'answer.grownUp': noting({ childAge: 'grownUp' }, 'turnedAdult'),
          'answer.unsure': 'ownSignIn',
        },
      },
      ownSignIn: {
        meta: asks,
        on: {
          'answer.mineFails': ownSignInFails,
          'answer.childMissing': staff('proxySetup'),
          'answer.seeIt': resolved('in'),
          'answer.oneEmail': noting({ inbox: 'shared' }, staff('sharedEmail')),
          'answer.unsure': staff('proxySetup'),
        },
      },
      teenRules: {
        meta: asks,
        on: {
          'answer.mineFails': ownSignInFails,
          'answer.askAccess': staff('proxySetup'),
          'answer.fine': resolved('told'),
          'answer.unsure': staff('proxySetup'),
        },
      },
      turnedAdult: {
        meta: asks,
        on: {
          'answer.understood': resolved('told'),
          'answer.cannotDecide': staff('proxyLegal'),
          'answer.unsure': staff('proxySetup'),
        },
      },
      adult: {
        meta: asks,
        on: {
          // From here on they answer for themselves, and codes go to them.
          'answer.both': noting({ own: 'self', helperPresent: true }, carryOn),
          'answer.notHere': asHelper,
          'answer.cannotDecide': staff('proxyLegal'),
          'answer.unsure': asHelper,
        },
      },
      helperSignIn: {
        meta: asks,
        on: {
          'answer.mineFails': ownSignInFails,
          'answer.noSignIn': staff('proxySetup'),
          'answer.useForm': { guard: 'hasForm', ...resolved('told') },
          'answer.unsure': staff('proxySetup'),
        },
      },
      died: {
        meta: asks,
        on: {
          'answer.callMe': staff('deceased'),
          'answer.notNow': resolved('told'),
          'answer.unsure': resolved('told'),
        },
      },
      teen: {
        meta: asks,
        on: { 'answer.staff': staff('teen'), 'answer.mineFails': ownSignInFails, 'answer.unsure': staff('teen') },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);

import { asks, carryOn, end, next, noting, resolved, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** Their own sign-in fails: from here on it is their own account that is spoken of. */
const ownSignInFails = noting({ own: 'self' }, next('triage', 'screenWords'));
const setUp = staff('proxySetup');

/** Helpers sign in as themselves where the portal has that; else staff set it up. */
const asHelper = [{ guard: 'helpersSignIn', target: 'helperSignIn' }, setUp] as const;
const asParent = [{ guard: 'helpersSignIn', target: 'ownSignIn' }, setUp] as const;

/**
 * The account is someone else's: a child's, a parent's, of someone who died. Says nothing about that person, not even whether
 * they are a patient here; nothing is done to their account. The way is an own sign-in, or staff.
 */
export const proxyAccess = defineFlow(
  {
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
          'answer.myChild': noting({ own: 'child' }, 'childAge'),
          'answer.adult': noting({ own: 'helper' }, 'adult'),
          'answer.me': noting({ own: 'self', helperPresent: true }, carryOn),
          'answer.iAmTheTeen': noting({ own: 'self' }, 'teen'),
          'answer.someoneDied': noting({ own: 'died' }, 'died'),
          'answer.unsure': noting({ own: 'helper' }, 'adult'),
        },
      },
      childAge: {
        meta: asks,
        on: {
          'answer.young': [{ guard: 'helpersSignIn', ...noting({ childAge: 'young' }, 'ownSignIn') }, setUp],
          'answer.teen': noting({ childAge: 'teen' }, 'teenRules'),
          'answer.grownUp': noting({ childAge: 'grownUp' }, 'turnedAdult'),
          'answer.unsure': asParent,
        },
      },
      ownSignIn: {
        meta: asks,
        on: {
          'answer.mineFails': ownSignInFails,
          'answer.childMissing': setUp,
          'answer.seeItNow': resolved('in'),
          'answer.sharedEmail': staff('sharedEmail'),
          'answer.unsure': setUp,
        },
      },
      teenRules: {
        meta: asks,
        on: {
          'answer.mineFails': { guard: 'helpersSignIn', ...ownSignInFails },
          'answer.askForAccess': setUp,
          'answer.fine': resolved('told'),
          'answer.unsure': setUp,
        },
      },
      turnedAdult: {
        meta: asks,
        on: {
          'answer.thanks': resolved('told'),
          'answer.cannotDecide': staff('proxyLegal'),
          'answer.unsure': setUp,
        },
      },
      adult: {
        meta: asks,
        on: {
          'answer.withMe': noting({ own: 'self', helperPresent: true }, carryOn),
          'answer.notHere': asHelper,
          'answer.cannotDecide': staff('proxyLegal'),
          'answer.unsure': asHelper,
        },
      },
      helperSignIn: {
        meta: asks,
        on: {
          'answer.mineFails': ownSignInFails,
          'answer.haveNone': setUp,
          'answer.useForm': { guard: 'hasForm', ...resolved('told') },
          'answer.unsure': setUp,
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
        on: { 'answer.staffHelp': staff('teen'), 'answer.mineFails': ownSignInFails, 'answer.unsure': staff('teen') },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);

import { asks, checkThenStaff, end, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** Somebody new joins, somebody known resets; else the patient is asked. */
const notTyping = [
  { guard: 'neverSignedIn', ...next('activation') },
  { guard: 'signedInBefore', ...next('selfServiceReset') },
  { target: 'everIn' },
] as const;

/** "Wrong name or password": typing slips and old saved passwords before any reset, and stopping before it locks. */
export const signInRefused = defineFlow(
  {
    justReset: ({ context }) => context.facts.resetDone === true,
    knowsName: ({ context }) => context.facts.signInName !== undefined,
    neverSignedIn: ({ context }) => context.facts.everSignedIn === 'never',
    signedInBefore: ({ context }) => context.facts.everSignedIn === 'yes',
  },
  {
    id: 'signInRefused',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: { always: [{ guard: 'justReset', target: 'afterReset' }, { target: 'firstLook' }] },
      firstLook: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.stillRefused': [{ guard: 'knowsName', target: 'tryOther' }, { target: 'nameCheck' }],
          'answer.locked': noting({ screen: 'locked' }, next('lockedOut')),
          'answer.unsure': 'nameCheck',
        },
      },
      nameCheck: {
        meta: asks,
        on: {
          'answer.email': noting({ signInName: 'email' }, 'tryOther'),
          'answer.username': noting({ signInName: 'username' }, 'tryOther'),
          'answer.notSure': next('forgottenUsername'),
          'answer.unsure': next('forgottenUsername'),
        },
      },
      tryOther: {
        meta: asks,
        on: {
          'answer.in': noting({ cause: 'username' }, resolved('in')),
          'answer.stillRefused': notTyping,
          'answer.doNotHaveIt': next('forgottenUsername'),
          'answer.unsure': notTyping,
        },
      },
      everIn: {
        meta: asks,
        on: {
          'answer.before': noting({ everSignedIn: 'yes' }, next('selfServiceReset')),
          'answer.never': noting({ everSignedIn: 'never' }, next('activation')),
          'answer.resetToday': noting({ everSignedIn: 'yes', resetDone: true }, 'afterReset'),
          'answer.unsure': next('selfServiceReset'),
        },
      },
      afterReset: {
        meta: asks,
        on: {
          'answer.in': noting({ cause: 'reset' }, resolved('in')),
          'answer.stillRefused': checkThenStaff('resetDoneStillRefused'),
          'answer.locked': noting({ screen: 'locked' }, next('lockedOut')),
          'answer.unsure': checkThenStaff('resetDoneStillRefused'),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);

import { asks, checkpoint, end, next, noting, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** A password that the page took is not yet a sign-in. */
const worked = noting({ resetDone: true, cause: 'reset' }, next('selfServiceReset', 'signIn'));

/**
 * The page refuses the new password: what it says, small things that are easily missed, another browser. Rules are the
 * portal's own, never made up, and the password is never typed here.
 */
export const passwordRejected = defineFlow(
  {},
  {
    id: 'passwordRejected',
    version: '1',
    initial: 'whatItSays',
    states: {
      whatItSays: {
        meta: checkpoint,
        on: {
          'answer.rules': 'rules',
          'answer.usedBefore': 'usedBefore',
          'answer.mismatch': 'mismatch',
          'answer.linkIsOld': next('linkOrCodeProblem'),
          'answer.wantsCurrent': next('selfServiceReset'),
          'answer.nothing': 'smallThings',
          'answer.unsure': 'smallThings',
        },
      },
      rules: {
        meta: asks,
        on: { 'answer.worked': worked, 'answer.stillRefused': 'smallThings', 'answer.unsure': 'smallThings' },
      },
      usedBefore: {
        meta: asks,
        on: { 'answer.worked': worked, 'answer.stillRefused': 'rules', 'answer.unsure': 'rules' },
      },
      mismatch: {
        meta: asks,
        on: { 'answer.worked': worked, 'answer.stillRefused': 'smallThings', 'answer.unsure': 'smallThings' },
      },
      smallThings: {
        meta: asks,
        on: { 'answer.worked': worked, 'answer.stillRefused': 'otherDevice', 'answer.unsure': 'otherDevice' },
      },
      otherDevice: {
        meta: asks,
        on: {
          'answer.worked': worked,
          'answer.stillRefused': staff('passwordRefused'),
          'answer.unsure': staff('passwordRefused'),
        },
      },
      elsewhere: end,
      staff: end,
    },
  },
);

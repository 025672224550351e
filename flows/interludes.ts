import { asks, back, end, hearing, says, staff, startOver } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** After a 911 or 988 answer: the portal can wait, and the place is kept for as long as it takes. */
export const afterEmergency = defineFlow(
  {},
  {
    id: 'afterEmergency',
    version: '1',
    initial: 'asking',
    states: {
      asking: { meta: asks, on: { 'answer.goOn': back, 'answer.notNow': 'paused', 'answer.unsure': 'paused' } },
      paused: { meta: { kind: 'rest', accepts: 'words' }, on: { 'answer.goOn': back, 'answer.given': back } },
      returned: end,
    },
  },
);

/** The patient was away for hours: the phone may be in other hands, so nothing earlier is shown. */
export const welcomeBack = defineFlow(
  {},
  {
    id: 'welcomeBack',
    version: '1',
    initial: 'asking',
    states: {
      asking: { meta: asks, on: { 'answer.same': back, 'answer.somethingNew': startOver, 'answer.unsure': back } },
      returned: end,
      elsewhere: end,
    },
  },
);

/** The third answer in a row that was not understood. */
export const offerStaff = defineFlow(
  {},
  {
    id: 'offerStaff',
    version: '1',
    initial: 'asking',
    states: {
      asking: {
        meta: asks,
        on: {
          'answer.staff': staff('notUnderstood'),
          'answer.tryAgain': back,
          'answer.unsure': staff('notUnderstood'),
        },
      },
      returned: end,
      staff: end,
    },
  },
);

/** The patient wants to go on by text, or in the web chat: a code that moves the conversation there. Then it goes on here until that is used. */
export const goElsewhere = defineFlow(
  {},
  {
    id: 'goElsewhere',
    version: '1',
    initial: 'opening',
    states: {
      opening: {
        meta: { kind: 'do', effect: 'openPairing', waits: true },
        on: { 'result.open': hearing('result', 'code'), 'result.failed': 'noCode', 'result.unknown': 'noCode' },
      },
      code: { meta: says, on: { said: back } },
      noCode: { meta: says, on: { said: back } },
      returned: end,
    },
  },
);

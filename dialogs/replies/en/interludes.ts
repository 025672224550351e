import type * as flows from '../../../flows/interludes.ts';
import type { WordsFor } from '../words.ts';

export const afterEmergency = {
  asking: {
    web: 'The portal can wait. Do you want to go on with it?',
    again: 'Take the time you need. Shall we go on with the portal?',
    choices: {
      goOn: { label: 'Go on', other: 'Go on with the portal', also: ['yes', 'continue'] },
      notNow: { label: 'Not now', other: 'Leave it for now', also: ['no', 'later'] },
    },
  },
  paused: {
    web: 'I am here when you want to go on. If you are in danger, call {emergency}.',
    again: 'Your place is kept. Write when you want to go on.',
    choices: { goOn: { label: 'Go on', other: 'Go on with the portal', also: ['yes', 'continue'] } },
  },
} as const satisfies WordsFor<typeof flows.afterEmergency>;

export const welcomeBack = {
  asking: {
    web: 'Welcome back. Is it the same problem as before?',
    again: 'Shall we go on where we were, or begin anew?',
    choices: {
      same: { label: 'Same problem', other: 'Go on where we were', also: ['yes', 'same', 'go on'] },
      somethingNew: { label: 'Something new', other: 'Begin anew', also: ['no', 'new', 'another problem'] },
    },
  },
} as const satisfies WordsFor<typeof flows.welcomeBack>;

export const offerStaff = {
  asking: {
    web: 'I did not get that. Staff can take over, or we can try once more. Which would you like?',
    again: 'Shall staff take over, or shall we try again?',
    choices: {
      staff: { label: 'Talk to staff', other: 'Let a person take over', also: ['staff', 'yes', 'a person'] },
      tryAgain: { label: 'Try again here', other: 'Ask me once more', also: ['no', 'try again', 'again'] },
    },
  },
} as const satisfies WordsFor<typeof flows.offerStaff>;

export const goElsewhere = {
  code: {
    web: 'To go on by text, text "GO {pairingCode}" to {textNumber}. It works once, for 10 minutes.',
    sms: 'To go on in the web chat, open {chatAddress} and type GO {pairingCode} there. It works once, for 10 minutes.',
  },
  noCode: { web: 'I could not get you a code for that just now. We go on here.' },
} as const satisfies WordsFor<typeof flows.goElsewhere>;

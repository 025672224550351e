import type { safeForm as flow } from '../../../flows/safeForm.ts';
import type { WordsFor } from '../words.ts';

export const safeForm = {
  filling: {
    web: 'Your form is ready. Fill it in, then come back here. It stays open for {formMinutes}. Do not type those details in this chat.',
    sms: 'Your form: {safeForm} It stays open for {formMinutes}. Do not text those details. Come back here when it is done.',
    opens: 'Go to the safe form',
    again: 'The form is still there for you. Come back here when it is done.',
    choices: {
      cannotOpen: {
        label: 'I cannot open or read it',
        other: 'The form does not work for me',
        also: ['no', 'it does not open', 'i cannot open it', 'i cannot read it', 'it does not work'],
      },
    },
  },
  again: {
    web: 'The form is closed now. What would you like?',
    again: 'That form was open for {formMinutes}. How shall we go on?',
    choices: {
      tryAgain: { label: 'Open it once more', other: 'Give me a new form', also: ['yes', 'try again', 'again'] },
      no: { label: 'Go on without it', other: 'I do not want the form', also: ['no', 'skip', 'no form'] },
    },
  },
  notConfirmed: {
    web: 'I could not confirm who you are with that form alone. That is common. You did nothing wrong.',
  },
  codeCame: {
    web: 'If it matches what we have, a code is on its way. It goes to another contact on your record. Did it come?',
    again: 'Look at your other email, or at your phone. Do you see a new code?',
    choices: {
      came: { label: 'It came', other: 'I have the code', also: ['yes', 'i have it', 'i got it'] },
      didNotCome: {
        label: 'It did not come',
        other: 'I have no code',
        also: ['no', 'nothing', 'not yet', 'nothing came'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;

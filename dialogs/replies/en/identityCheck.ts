import type { identityCheck as flow } from '../../../flows/identityCheck.ts';
import type { WordsFor } from '../words.ts';

export const identityCheck = {
  ownAccount: {
    web: 'Is this your own account?',
    again: 'Whose account do you want to get into?',
    choices: {
      mine: { label: 'It is mine', other: 'It is my own account', also: ['yes', 'mine', 'me', 'my own'] },
      someoneElses: {
        label: "It is someone else's",
        other: 'I do this for someone else',
        also: ['no', 'not mine', 'my son', 'my daughter', 'my mom', 'my dad', 'my husband', 'my wife'],
      },
    },
  },
  chooseWay: {
    web: 'I must check who you are. A code can go only to what is already on your record. Which way would you like?',
    again: 'The code goes to your email or your phone. Which one can you open now?',
    choices: {
      email: { label: 'By email', other: 'Send it to my email', also: ['email', 'my email'] },
      text: { label: 'By text', other: 'Send it to my phone', also: ['text', 'sms', 'phone', 'my phone'] },
      noneReach: {
        label: 'None of these reach me',
        sms: 'None of these',
        other: 'I can open none of them',
        also: ['no', 'none', 'neither'],
      },
      ratherStaff: { label: 'I want staff instead', other: 'A person should do this', also: ['staff', 'a person'] },
    },
  },
  giveName: {
    web: 'Do not type a password. What email, phone or username do you use with us?',
    sms: 'Do not text a password. What email, phone or username do you use with us?',
    again: 'Type the email, the phone number or the username that you gave us. What is it?',
    choices: {
      thisNumber: {
        label: 'This number',
        other: 'The number I text from',
        also: ['this phone', 'this one', 'my number', 'the same number'],
      },
    },
  },
  typeCode: {
    web: '{codeNote} Staff never ask for it. Can you type it in the code box?',
    sms: '{codeNote} Staff never ask for it. What are the 6 digits?',
    again: 'Look for the newest message from {textName}. Do you see 6 digits in it?',
    choices: {
      didNotCome: {
        label: 'It did not come',
        other: 'I have no code',
        also: ['no', 'nothing', 'not yet', 'nothing came', 'no code'],
      },
    },
  },
  notEnough: { web: '{codeRight}' },
  noCode: {
    web: '{codeTrouble} What would you like?',
    again: 'We can go on with a code, or without one. Which would you like?',
    choices: {
      newCode: {
        label: 'Send a new code',
        other: 'Try one more code',
        also: ['new code', 'send it again', 'resend', 'again'],
      },
      otherWay: { label: 'Send it another way', other: 'Try some other way', also: ['another way', 'other way'] },
      goOn: { label: 'Go on without a code', other: 'I do not want a code', also: ['no', 'go on', 'skip', 'no code'] },
    },
  },
  formOffer: {
    web: 'There is a safe form for your name and birth date. Do not type those in this chat. It takes about 2 minutes. Shall I open it?',
    sms: 'There is a safe form for your name and birth date. Do not text those to us. It takes about 2 minutes. Shall I open it?',
    again: 'You can fill in a safe form, or have staff check who you are. Which would you like?',
    choices: {
      openForm: {
        label: 'Open the safe form',
        other: 'I will fill in the form',
        also: ['yes', 'the form', 'form', 'open it'],
      },
      ratherStaff: {
        label: 'I want staff instead',
        other: 'A person should do this',
        also: ['no', 'staff', 'a person'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;

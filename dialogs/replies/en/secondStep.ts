import type { secondStep as flow } from '../../../flows/secondStep.ts';
import type { WordsFor } from '../words.ts';

export const secondStep = {
  whichStep: {
    web: 'The portal makes one more check when you sign in. Do not type that code here. How does it come to you?',
    sms: 'The portal makes one more check when you sign in. Do not text us that code. How does it come to you?',
    again: 'Think of when you sign in. Where do you look for the code?',
    choices: {
      text: { label: 'A text', other: 'It comes as a text message', also: ['text', 'text message', 'sms'] },
      call: { label: 'A phone call', other: 'My phone rings and a voice says it', also: ['call', 'a call'] },
      email: { label: 'An email', other: 'It comes to my email', also: ['email'] },
      app: { label: 'An app', other: 'An app on my phone shows it', also: ['app', 'authenticator'] },
      question: { label: 'A secret question', other: 'It asks a question that I chose', also: ['question'] },
    },
  },
  phoneSame: {
    web: 'The code goes only to the phone number that the portal has. Is that still your number?',
    again: 'Do you still have the number you had when you set up the code?',
    choices: {
      same: {
        label: 'Same number, no code',
        other: 'It is my old number, but no code comes',
        also: ['yes', 'same', 'same number', 'no code'],
      },
      newNumber: { label: 'I have a new number', other: 'My number has changed', also: ['no', 'new number'] },
      lostOrStolen: {
        label: 'My phone is lost or stolen',
        sms: 'Phone lost or stolen',
        other: 'I do not have that phone any more',
        also: ['lost', 'stolen', 'i lost my phone'],
      },
      landline: { label: 'It is a landline', other: 'It is my home phone', also: ['landline', 'home phone'] },
    },
  },
  landline: {
    web: 'A landline cannot get texts. On that page, choose "Call me". Listen for the code. Type it there, not here. Are you in?',
    again: 'The page may offer to call you with the code. Did that get you in?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      noSuchChoice: { label: 'No such choice', other: 'The page does not offer a call', also: ['no', 'no call'] },
    },
  },
  phoneChecks: {
    web: 'Check for a signal, and restart the phone. Look at blocked numbers and spam texts. If you once blocked the sender, no code comes. Ask once more and wait 2 minutes. Are you in?',
    again: 'Ask for one more code and wait 2 minutes. Did it get you in?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      stillNothing: { label: 'Still nothing', other: 'No code came', also: ['no', 'nothing', 'not yet'] },
    },
  },
  otherWay: {
    web: 'Tap "Try another way" on that page. It may offer an email, a call or a backup code. A device that is still signed in can help too. Are you in?',
    again: 'The page may have a second way in, like a backup code. Did one get you in?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'one worked'] },
      noneWorks: { label: 'None of them works', other: 'There is no way that works', also: ['no', 'none'] },
    },
  },
  appTime: {
    web: 'Let your phone set its clock by itself. Open the app and use the newest number. Type it on the portal page, not here. Are you in?',
    again: 'Wait for a new number in the app, and use it at once. Did it let you in?',
    choices: {
      in: { label: 'I am in', other: 'It took the number', also: ['yes', 'it worked', 'it did'] },
      stillRefused: { label: 'It is still refused', other: 'It does not take the number', also: ['no', 'refused'] },
      appIsEmpty: {
        label: 'New phone, and the app is empty',
        sms: 'New phone, empty app',
        other: 'My new phone shows no number',
        also: ['new phone', 'the app is empty'],
      },
    },
  },
  question: {
    web: 'Answer on that page, not here. Write it just as you did the first time. Spaces and signs count. Try two times at most. Does it go on?',
    again: 'How you wrote the answer matters: capitals, spaces, signs. Did the page take it?',
    choices: {
      wentOn: { label: 'It went on', other: 'It took my answer', also: ['yes', 'it did', 'it does'] },
      forgotIt: {
        label: 'I forgot the answer',
        other: 'It does not take my answer',
        also: ['no', 'i forgot', 'i forgot it', 'it did not'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;

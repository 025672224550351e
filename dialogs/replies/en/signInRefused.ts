import type { signInRefused as flow } from '../../../flows/signInRefused.ts';
import type { WordsFor } from '../words.ts';

export const signInRefused = {
  firstLook: {
    web: 'Too many tries can lock it, so try just once. See that Caps Lock is off. Look for a space at the end. Your phone may fill in an old password. Type it there by hand, and tap the eye. Are you in?',
    sms: 'Try just once, so that it does not lock. See that Caps Lock is off. Your phone may fill in an old password. On the page, type it by hand. Are you in?',
    again: 'On the page, type it slowly and by hand, with no space at the end. Did it let you in?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      stillRefused: { label: 'Still refused', other: 'It still says wrong', also: ['no', 'refused', 'not yet'] },
      locked: { label: 'Now it is locked', other: 'It says I am locked out', also: ['locked', 'it is locked'] },
    },
  },
  nameCheck: {
    web: 'Then it may be the name. What do you type there as your name?',
    again: 'Look at the box above the password. What do you put in it?',
    choices: {
      email: { label: 'My email', other: 'An email, with an @ in it', also: ['email', 'my email address'] },
      username: { label: 'A username', other: 'A name that I made up', also: ['username', 'my username', 'a name'] },
      notSure: { label: 'I am not sure', other: 'I forgot what I use', also: ['not sure', 'i forgot it'] },
    },
  },
  tryOther: {
    web: '{nameToTry} Try that once. Are you in?',
    again: '{nameToTry} What happens when you try it?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      stillRefused: { label: 'Still refused', other: 'It still says wrong', also: ['no', 'refused', 'not yet'] },
      doNotHaveIt: { label: 'I do not have it', other: 'I have no such name', also: ['i have none', 'i forgot it'] },
    },
  },
  everIn: {
    web: 'Have you been in this portal before?',
    again: 'Think of the time before today. Were you ever signed in here?',
    choices: {
      before: { label: 'I have been in before', other: 'I used it in the past', also: ['yes', 'i have', 'before'] },
      never: { label: 'Never', other: 'This is my first time', also: ['no', 'i have not', 'not once'] },
      resetToday: {
        label: 'I reset my password today',
        sms: 'I reset it today',
        other: 'I made a new password today',
        also: ['i reset it', 'today'],
      },
    },
  },
  afterReset: {
    web: 'Your phone may still fill in the old password. Delete the one it saved for this page, also in the app. Then type the new one there by hand. {lockHolds} Are you in?',
    sms: 'Delete the old password that your phone saved, also in the app. Then use the new one on the page. {lockHolds} Are you in?',
    again: 'Use only the new password, and none that your phone saved. Did it let you in?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      stillRefused: { label: 'Still refused', other: 'It still says wrong', also: ['no', 'refused', 'not yet'] },
      locked: { label: 'It says locked', other: 'It says I am locked out', also: ['locked', 'it is locked'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

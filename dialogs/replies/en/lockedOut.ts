import type { lockedOut as flow } from '../../../flows/lockedOut.ts';
import type { WordsFor } from '../words.ts';

export const lockedOut = {
  stopTrying: {
    web: 'That is frustrating. It is a safety step, and it can be fixed. Stop trying for now. More tries can make the wait longer. Does the screen say how long to wait?',
    sms: 'It can be fixed. Stop trying for now. More tries can make it longer. Does the screen say how long?',
    again: 'Read the words on the screen. Is there a number of minutes or hours?',
    choices: {
      givesTime: {
        label: 'It gives a time',
        other: 'It tells me how long',
        also: ['yes', 'it does', 'it says how long'],
      },
      noTime: { label: 'It gives no time', other: 'It does not say how long', also: ['no', 'it does not'] },
      needNow: { label: 'I need in right now', other: 'I cannot wait', also: ['i need it now'] },
      disabled: {
        label: 'It says disabled, or call us',
        sms: 'Disabled, or call us',
        other: 'It says I have to call',
        also: ['disabled'],
      },
      tooManyResets: { label: 'It says too many resets', sms: 'Too many resets', other: 'It says I asked too often' },
    },
  },
  chooseWay: {
    web: '{lockEnds} {unlockMail} What would you like?',
    again: 'You can wait, or ask staff. What suits you best?',
    choices: {
      remindMe: { label: 'Remind me when to try', other: 'Tell me when the wait is over', also: ['wait', 'remind me'] },
      resetNow: { label: 'Reset now', other: 'Make a new password now', also: ['reset'] },
      staff: { label: 'Talk to staff', other: 'Let a person look at it', also: ['staff', 'talk to a person'] },
    },
  },
  noAutoEnd: {
    web: 'On this portal, a lock does not end by itself. {resetOpens} Staff can open it after they check who you are. Which way would you like?',
    sms: 'Here, a lock does not end by itself. {resetOpens} Staff can open it after they check who you are. Which way would you like?',
    again: 'This lock needs help to open. How shall we go on?',
    choices: {
      reset: { label: 'Reset my password', other: 'Make a new password', also: ['reset'] },
      staff: { label: 'Talk to staff', other: 'Let staff open it', also: ['staff', 'talk to a person'] },
    },
  },
  wasItYou: {
    web: 'Were you the one who tried to sign in?',
    sms: '{waitNote} Were you the one who tried to sign in?',
    again: 'Someone typed a wrong password too often. Was that you?',
    choices: {
      me: { label: 'It was me', other: 'I tried too often', also: ['yes', 'i did', 'that was me'] },
      notMe: { label: 'It was not me', other: 'Someone else tried', also: ['no', 'not me'] },
      maybe: { label: 'Maybe an app or family', other: 'It could be my phone, or family', also: ['maybe', 'family'] },
    },
  },
  needNow: {
    web: 'For care today you do not have to wait for the portal. What do you need it for?',
    again: 'Do you need care today, or only the portal?',
    choices: {
      careToday: {
        label: 'Medicine, result or visit today',
        other: 'I need care today',
        also: ['medicine', 'a result', 'a visit', 'care today', 'yes'],
      },
      canWait: { label: 'It can wait', other: 'It is not for today', also: ['no', 'only the portal'] },
    },
  },
  resting: {
    web: 'I will tell you {reminder}. Do not guess your old password. A saved password can lock you out again. Delete it on this device.',
    sms: 'I will text you {reminder}. Do not guess the old password. Delete it where your phone saved it.',
    again: 'There is nothing to do now. I will tell you {reminder}.',
    choices: {
      tryNow: { label: 'The wait is over', other: 'I want to try now', also: ['is it time', 'is it time?', 'try now'] },
    },
  },
  timeToTry: {
    web: 'The wait is over. Do not guess. Tap "{forgotPassword}" on the sign-in page. What happened?',
    again: 'Go to the sign-in page and tap "{forgotPassword}". How did it go?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      showSteps: { label: 'Show me the steps', other: 'Walk me through it', also: ['steps', 'how'] },
      stillLocked: { label: 'Still locked', other: 'It still says locked', also: ['no', 'locked'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

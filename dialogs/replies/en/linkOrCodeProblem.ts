import type { linkOrCodeProblem as flow } from '../../../flows/linkOrCodeProblem.ts';
import type { WordsFor } from '../words.ts';

export const linkOrCodeProblem = {
  whatIsWrong: {
    web: 'That can be fixed. What happens when you use the link or the code?',
    again: 'What does the page do with your link or code?',
    choices: {
      oldOrUsed: {
        label: 'It says old, expired or used',
        sms: 'Old, expired or used',
        other: 'It says it no longer works',
        also: ['expired', 'old', 'used'],
      },
      wrongPage: {
        label: 'It opens a blank or wrong page',
        sms: 'Blank or wrong page',
        other: 'The page is empty, or not the portal',
        also: ['blank page', 'wrong page', 'blank'],
      },
      codeRefused: {
        label: 'The code is refused',
        sms: 'Code refused',
        other: 'It does not take my code',
        also: ['the code does not work', 'wrong code'],
      },
      nothingCame: { label: 'Nothing came', other: 'I got no link and no code', also: ['nothing', 'no email'] },
      tooMany: { label: 'Too many requests', other: 'It says I must wait', also: ['too many'] },
      signInCode: {
        label: 'It is the code at sign-in',
        sms: 'Code at sign-in',
        other: 'I need a code each time I sign in',
      },
    },
  },
  newest: {
    web: 'Use only the newest one. It lasts {resetLasts} and works one time. Many mails can sit in one pile, the newest last. Does that one work?',
    again: 'Look for the last message that came. Does its link or code work?',
    choices: {
      works: { label: 'It works', other: 'The newest one is fine', also: ['yes', 'it does', 'it worked'] },
      sameAgain: { label: 'Same again', other: 'It still says the same', also: ['no', 'it does not', 'same'] },
    },
  },
  openElsewhere: {
    web: 'Use the device where you asked for it. Copy the whole link. Paste it in Safari, Chrome or Edge. Does it open?',
    again: 'Try the link in another browser, on the same device. Do you see the page now?',
    choices: {
      works: { label: 'It opens', other: 'I see the page now', also: ['yes', 'it does', 'it works'] },
      doesNot: { label: 'It does not open', other: 'Still blank or wrong', also: ['no', 'it does not'] },
    },
  },
  codeChecks: {
    web: 'Keep the page open where you asked for the code. Type the newest code there, not here. Use digits only, no spaces. Does it work?',
    again: 'Try the newest code once more on that page. Does the page take it?',
    choices: {
      works: { label: 'It works', other: 'The page took the code', also: ['yes', 'it does', 'it worked'] },
      doesNot: { label: 'Still refused', other: 'It will not take the code', also: ['no', 'it does not'] },
    },
  },
  freshOne: {
    web: 'Ask the page for one more. It can take {usual}. Open it right away, and only once. What happened?',
    again: 'Get one new link or code, and use it at once. How did it go?',
    choices: {
      works: { label: 'It works', other: 'The new one is fine', also: ['yes', 'it worked', 'it did'] },
      sameAgain: { label: 'Same again', other: 'The new one fails too', also: ['no', 'same', 'it did not'] },
      nothingCame: { label: 'Nothing came', other: 'I got no new one', also: ['nothing'] },
      tooMany: { label: 'Too many requests', other: 'It says I must wait', also: ['too many'] },
    },
  },
  tooMany: {
    web: 'The portal limits how often you can ask. If you know your password, you may still sign in. If not, wait {resetWait}. More requests can make it longer. What would you like?',
    again: 'You can wait {resetWait}, or sign in if you know your password. What suits you?',
    choices: {
      remindMe: { label: 'Remind me when to try', other: 'Tell me when the wait is over', also: ['wait', 'remind me'] },
      rememberIt: {
        label: 'I remember the password',
        other: 'I know my password',
        also: ['i remember', 'i remember it', 'i know it'],
      },
      cannotWait: { label: 'It cannot wait', other: 'I need in now', also: ['i cannot wait', 'no', 'i need it now'] },
    },
  },
  resting: {
    web: 'I will tell you {reminder}. Do not ask for a new one before then.',
    sms: 'I will text you {reminder}. Do not ask for a new one before then.',
    again: 'Your place is kept. I will tell you {reminder}.',
    choices: { in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] } },
  },
} as const satisfies WordsFor<typeof flow>;

import type { portalOutage as flow } from '../../../flows/portalOutage.ts';
import type { WordsFor } from '../words.ts';

export const portalOutage = {
  down: {
    web: 'The portal is not working for anyone right now. It is not your account. Do not reset your password. What would you like?',
    again: 'We have to wait until the portal is fixed. What shall we do until then?',
    choices: {
      tellMe: {
        label: 'Tell me when it works',
        other: 'Write to me when it is back',
        also: ['yes', 'tell me', 'wait'],
      },
      careToday: {
        label: 'I need something today',
        other: 'I need care today',
        also: ['medicine', 'a result', 'a visit', 'today'],
      },
      comeBack: { label: 'I will come back', other: 'I will try again later', also: ['no', 'later'] },
    },
  },
  resting: {
    web: 'I will tell you here when it works. Leave this page open if you can.',
    sms: 'I will text you when it works.',
    again: 'There is nothing to do now. I will write when the portal is back.',
    choices: {
      careToday: {
        label: 'I need something today',
        other: 'I need care today',
        also: ['medicine', 'a result', 'a visit', 'today'],
      },
    },
  },
  backUp: {
    web: 'Good news. The portal works again. Are you in?',
    again: 'Go to {signIn} and sign in. Does it let you in now?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      notYet: { label: 'Not yet', other: 'I am not in yet', also: ['no'] },
    },
  },
  justYou: {
    web: "The portal may still be up. Let's check your side. Do other websites open?",
    again: 'Go to a website that you use a lot. Can you see it?',
    choices: {
      othersOpen: { label: 'Other sites open', other: 'Only the portal fails', also: ['yes', 'they do', 'i can'] },
      nothingOpens: { label: 'Nothing opens', other: 'No website works', also: ['no', 'nothing', 'they do not'] },
    },
  },
  yourNet: {
    web: 'Turn your Wi-Fi off and on again. Or use mobile data. Does the portal open now?',
    again: 'Try to get online in a different way. Can you see the portal now?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['i signed in'] },
      opens: { label: 'It opens', other: 'I see the sign-in page', also: ['yes', 'it does', 'i can'] },
      stillNot: { label: 'It does not open', other: 'Still no page', also: ['no', 'it does not'] },
    },
  },
  freshPage: {
    web: 'Use a private window or another browser. Type {signIn} yourself. If you use the app, update it. What do you see now?',
    again: 'Open {signIn} in a browser you did not use yet. What happens?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked'] },
      opensBut: {
        label: 'It opens, but I cannot get in',
        sms: 'It opens, but I am not in',
        other: 'I see the page, but it stops me',
        also: ['it opens'],
      },
      stillBroken: { label: 'Still broken', other: 'The page does not load', also: ['no', 'it does not open'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

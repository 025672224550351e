import type { rightPortal as flow } from '../../../flows/rightPortal.ts';
import type { WordsFor } from '../words.ts';

export const rightPortal = {
  nameOnPage: {
    web: "Let's see if it is the right page. What name is at the top of it?",
    again: 'Look at the top of the page where you sign in. Which name is there?',
    choices: {
      thisPortal: {
        label: 'It says {portal}',
        other: 'The name is {portal}',
        also: ['yes', '{portal}', 'your portal'],
      },
      anotherClinic: {
        label: 'Another clinic or portal',
        sms: 'Another name',
        other: 'It shows some other name',
        also: ['no', 'another clinic', 'another portal', 'a different name'],
      },
      oldPortal: {
        label: 'It says {oldPortal}',
        other: 'The old name, {oldPortal}',
        also: ['{oldPortal}', 'the old portal', 'the old name'],
      },
      app: { label: 'I use the app', other: 'I am in the app on my phone', also: ['app', 'the app'] },
    },
  },
  openFresh: {
    web: 'Old bookmarks and search results can be wrong. Type {signIn} by hand at the top of your browser. What do you see?',
    sms: 'Old links can be wrong. Type {signIn} by hand in your browser. What do you see?',
    again: 'Open your browser and type {signIn} yourself. What comes up?',
    choices: {
      signInPage: {
        label: 'The sign-in page',
        other: 'A page where I can sign in',
        also: ['yes', 'the page', 'it opens'],
      },
      willNotLoad: {
        label: 'It does not load',
        other: 'The page is blank or broken',
        also: ['no', 'nothing', 'it does not open'],
      },
      blocked: { label: 'It says blocked', other: 'It says I cannot open it from here', also: ['blocked'] },
    },
  },
  inTheApp: {
    web: 'Update the app first. In it, choose {appChoose} as your clinic. Then sign in. Are you in?',
    again: 'Look for {appChoose} in the app, and choose it. Did it let you in?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      stillNot: { label: 'Still not', other: 'It still does not work', also: ['no', 'not yet', 'i am not in'] },
    },
  },
  otherClinic: {
    web: 'That page is from another clinic. We cannot open it for you. Their page shows their own help number. Do you also have a sign-in with us?',
    again: 'Their staff can help you with that page. Do you sign in to {portal} too?',
    choices: {
      alsoWithUs: { label: 'I have one with you too', other: 'I use your portal as well', also: ['yes', 'i do'] },
      notWithUs: { label: 'Only with them', other: 'I do not use your portal', also: ['no', 'i do not'] },
    },
  },
  movedPortal: {
    web: '{movedNote} The old sign-in no longer works. {afterMove} What would you like?',
    again: 'The old page is closed for good. {afterMove} Shall I show you the way?',
    choices: {
      showMe: { label: 'Show me how', other: 'Walk me through it', also: ['yes', 'show me', 'how'] },
      didThat: { label: 'I did that already', other: 'I have done it', also: ['no', 'i did', 'i did that'] },
    },
  },
  howYouSignUp: {
    web: 'How did you first sign up?',
    again: 'Think back to your first time on this portal. How did you join?',
    choices: {
      password: {
        label: 'With an email or username and a password',
        sms: 'With a password',
        other: 'I made a password for it',
        also: ['password', 'a password', 'email', 'username'],
      },
      otherButton: {
        label: 'With {otherSignIns}',
        other: 'I use {otherSignIns} for it',
        also: ['with another button', 'another button'],
      },
    },
  },
  otherButton: {
    web: 'Then tap that button on the sign-in page. Its password is theirs, not ours. Are you in?',
    again: 'Look for a button that says {otherSignIns}. Did it let you in?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      lostIt: {
        label: 'I lost that account too',
        other: 'I cannot get into that one',
        also: ['no', 'i lost it', 'it does not work'],
      },
    },
  },
  whereAreYou: {
    web: 'This portal opens only in some places: {openFrom}. Turn off any VPN, or use mobile data. What happens now?',
    again: 'A VPN can hide where you are. Turn it off and try once. What do you see?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      opens: {
        label: 'It opens, but I am not in',
        other: 'The page shows now, but no more',
        also: ['it opens', 'the page opens'],
      },
      abroad: { label: 'I am abroad', other: 'I am in another country', also: ['abroad', 'i am on a trip'] },
      stillBlocked: {
        label: 'I am here, and still blocked',
        other: 'It is blocked, and I am not away',
        also: ['no', 'blocked', 'still blocked'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;

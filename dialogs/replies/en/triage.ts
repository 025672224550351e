import type { triage as flow } from '../../../flows/triage.ts';
import type { WordsFor } from '../words.ts';

export const triage = {
  whatHappened: {
    web: 'What is going on?',
    again: 'Which of these is closest to your problem?',
    choices: {
      forgotPassword: {
        label: 'I forgot my password',
        sms: 'Forgot password',
        other: 'I need a new password',
        also: ['reset my password', 'lost my password'],
      },
      noEmail: {
        label: 'I did not get the reset email',
        sms: 'No reset email',
        other: 'The email never came',
        also: ['no email', 'the reset email never came'],
      },
      forgotUsername: {
        label: 'I forgot my username',
        sms: 'Forgot username',
        other: 'I lost my sign-in name',
        also: ['i do not know my username'],
      },
      locked: {
        label: 'My account is locked',
        sms: 'Account locked',
        other: 'It says I am locked out',
        also: ['locked'],
      },
      someoneElse: {
        label: 'Someone may have used my account',
        sms: 'Someone used my account',
        other: 'A stranger may be in my account',
        also: ['hacked', 'i was hacked'],
      },
      somethingElse: {
        label: 'Something else',
        other: 'My problem is not in this list',
        also: ['other', 'none of these', 'another problem'],
      },
    },
  },
  moreProblems: {
    web: 'Is it one of these?',
    again: 'Does one of these sound like your problem?',
    choices: {
      passwordRefused: {
        label: 'My new password is refused',
        sms: 'New password refused',
        other: 'It will not take my new password',
      },
      linkOrCode: {
        label: 'The link or code does not work',
        sms: 'Link or code fails',
        other: 'The link or code gives an error',
        also: ['the link does not work', 'the code does not work'],
      },
      neverSignedIn: {
        label: 'I am new, or never signed in',
        sms: 'New, never signed in',
        other: 'I have not used the portal before',
        also: ['i am new', 'new'],
      },
      helping: {
        label: 'I help someone else',
        other: 'It is for my child or my family',
        also: ['it is for my mother', 'it is for my father', 'it is for my child'],
      },
      willNotOpen: { label: 'The portal will not open', other: 'The page does not load', also: ['the portal is down'] },
      noneOfThese: { label: 'None of these', other: 'My problem is not here', also: ['no', 'none', 'something else'] },
    },
  },
  screenWords: {
    web: 'What does the sign-in page say?',
    again: 'Look at the page where you sign in. Which words are closest?',
    choices: {
      refused: {
        label: 'Wrong username or password',
        sms: 'Wrong name or password',
        other: 'It says my details are wrong',
        also: ['wrong password', 'wrong username'],
      },
      notFound: { label: 'Email not found', other: 'It does not know my email' },
      noAccess: {
        label: 'No access, not set up, not active',
        sms: 'No access or not active',
        other: 'It says my account is not ready',
        also: ['no access', 'not set up', 'not active'],
      },
      blocked: {
        label: 'Blocked, or not available here',
        sms: 'Blocked or not here',
        other: 'It says I cannot open it from here',
        also: ['blocked', 'not available'],
      },
      wantsCode: { label: 'It wants a code', other: 'It asks me to type a code' },
      nothingLikeThat: {
        label: 'Nothing like that',
        other: 'It says something else',
        also: ['no', 'none of these', 'something else', 'nothing'],
      },
    },
  },
  didYouMean: {
    web: 'Which of these do you mean?',
    again: 'Which one is closest to what you need?',
    choices: {
      first: { label: '{guess1}', other: '{otherGuess1}', also: ['yes', 'the first one'] },
      second: { label: '{guess2}', other: '{otherGuess2}', also: ['the second one'] },
      third: { label: '{guess3}', other: '{otherGuess3}', also: ['the third one'] },
      noneOfThese: {
        label: 'None of these',
        sms: 'Something else',
        other: 'I need something else',
        also: ['no', 'none'],
      },
    },
  },
  notPortal: {
    web: 'I can only help with signing in to the portal. For that, call {carePhone}. Do you also need to sign in?',
    sms: 'I can only help with signing in. For that, call {carePhone}. Do you also need to sign in?',
    again: 'I can help if you cannot get into the portal. Is that so?',
    choices: {
      alsoPortal: { label: 'I need to sign in', other: 'I cannot get into the portal', also: ['yes', 'i do'] },
      noPortal: { label: 'That is all', other: 'I only needed the number', also: ['no', 'i do not'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

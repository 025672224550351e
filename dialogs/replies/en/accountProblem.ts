import type { accountProblem as flow } from '../../../flows/accountProblem.ts';
import type { WordsFor } from '../words.ts';

export const accountProblem = {
  whatItSays: {
    web: "Let's find out what it is. What does the page say?",
    again: 'Read the words on the page once more. Which of these are closest?',
    choices: {
      notActive: {
        label: 'Not active, disabled or closed',
        sms: 'Not active or closed',
        other: 'It says my account is turned off',
        also: ['not active', 'disabled', 'closed', 'inactive'],
      },
      noAccess: {
        label: 'No access, or not set up',
        other: 'It says I may not use the portal',
        also: ['no access', 'not set up', 'not configured'],
      },
      twoAccounts: {
        label: 'I seem to have two accounts',
        sms: 'Maybe two accounts',
        other: 'I am in there more than once',
        also: ['two accounts', 'i have two accounts'],
      },
      signUp: { label: 'It wants me to sign up', other: 'It asks for a new account', also: ['sign up'] },
      nothingLikeThat: {
        label: 'Nothing like that',
        other: 'It says something else',
        also: ['no', 'none of these', 'something else', 'nothing'],
      },
    },
  },
  lastVisit: {
    web: 'It helps staff to know this. When were you last here?',
    again: 'Think of your last visit to {clinic}. When was it?',
    choices: {
      thisYear: { label: 'This year', other: 'Not long ago', also: ['recently', 'last month', 'last week'] },
      longerAgo: { label: 'Longer ago', other: 'Last year, or before that', also: ['last year', 'long ago'] },
      newName: { label: 'I have a new name', other: 'My name has changed since', also: ['new name'] },
      otherClinic: {
        label: 'I moved to another clinic',
        sms: 'I changed clinics',
        other: 'I go somewhere else now',
        also: ['another clinic'],
      },
    },
  },
  twoRecords: {
    web: 'That can come with a new name, new insurance or a second clinic. Only staff can join them. Can you still get into one?',
    again: 'Try each sign-in that you have. Does one of them let you in?',
    choices: {
      intoOne: { label: 'Into one', other: 'One of them lets me in', also: ['yes', 'one', 'i can'] },
      intoNone: { label: 'Into none', other: 'I get into neither', also: ['no', 'none', 'i cannot'] },
    },
  },
  tell: {
    web: '{accountNow} Shall we go on?',
    again: '{accountNow} Do you want to do that now?',
    choices: {
      openAgain: { label: 'Have staff open it again', other: 'Let a person open it', also: ['yes', 'go on', 'staff'] },
      waitOrStaff: { label: 'Wait, or ask staff', other: 'Show me both ways', also: ['yes', 'go on', 'wait'] },
      resetPassword: { label: 'Reset my password', other: 'Make a new password', also: ['yes', 'go on', 'reset'] },
    },
  },
  lockChoice: {
    web: 'I can tell you when it is time to try. Or staff can look at it. What would you like?',
    again: 'Shall I remind you later, or shall staff take over?',
    choices: {
      remindMe: { label: 'Remind me when to try', other: 'Tell me when the wait is over', also: ['wait', 'remind me'] },
      staff: { label: 'Talk to staff', other: 'Let staff open it', also: ['staff', 'talk to a person'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

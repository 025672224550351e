import type { activation as flow } from '../../../flows/activation.ts';
import type { WordsFor } from '../words.ts';

export const activation = {
  whatYouHave: {
    web: "Let's get you set up. What did the clinic give you for the portal?",
    again: 'The first time, you need something from the clinic. Which of these do you have?',
    choices: {
      invitation: {
        label: 'An invitation by email or text',
        sms: 'Email or text invite',
        other: 'A message that asks me to join',
        also: ['an invitation', 'invitation', 'an email', 'a text'],
      },
      paperCode: { label: 'A code on paper', other: 'A printed code', also: ['a code', 'a paper', 'a letter'] },
      temporaryPassword: {
        label: 'A temporary password from staff',
        sms: 'Temporary password',
        other: 'Staff told me a password to begin with',
        also: ['a temporary password', 'a password'],
      },
      nothingYet: { label: 'Nothing yet', other: 'I got nothing so far', also: ['no', 'nothing', 'none of these'] },
    },
  },
  openInvite: {
    web: 'Open the newest invitation. A new one can take {usual} to come. Follow each page just as it is shown. Make your password there, not here. How far did you get?',
    again: 'Open the last invitation that came, and do what it says. What does it show?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      expired: {
        label: 'It says expired or used',
        sms: 'Expired or used',
        other: 'It says it no longer works',
        also: ['expired', 'used'],
      },
      noMatch: { label: 'My details do not match', other: 'It says a detail is wrong', also: ['no match'] },
      cannotFind: {
        label: 'I cannot find it',
        other: 'There is no invitation',
        also: ['no', 'not there', 'it did not come'],
      },
    },
  },
  useCode: {
    web: 'On the sign-up page, type the code just as it is printed. It is not a username. It works one time, for {codeLasts}. Are you in?',
    again: 'Look at the code on your paper, and try it once more. Did it let you in?',
    choices: {
      in: { label: 'I am in', other: 'It took the code', also: ['yes', 'it worked', 'it works'] },
      refused: { label: 'Refused or expired', other: 'It does not take the code', also: ['no', 'refused', 'expired'] },
      noMatch: { label: 'My details do not match', other: 'It says a detail is wrong', also: ['no match'] },
    },
  },
  tempPassword: {
    web: 'A temporary password works one time, and not for long. Use it on the portal page, not here. Follow the page just as it is shown. Then make your own password there. Are you in?',
    again: 'First use what staff gave you, then set your own password. Did it let you in?',
    choices: {
      in: { label: 'I am in', other: 'The page let me in', also: ['yes', 'it worked', 'it works'] },
      refused: { label: 'It is refused', other: 'It will not take the one from staff', also: ['no', 'refused'] },
      ownIsRefused: {
        label: 'My own password is refused',
        sms: 'My own one is refused',
        other: 'It does not like my new password',
        also: ['my new password is refused'],
      },
    },
  },
  noInvite: {
    web: 'You can sign up at {signUp}. Follow each page just as it is shown. What does it say?',
    again: 'Go to {signUp} and fill in the page. What happens then?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      haveAccount: {
        label: 'It says I have an account',
        other: 'It says I signed up before',
        also: ['i have an account'],
      },
      wantsCode: {
        label: 'It wants a code or an invitation',
        sms: 'It wants a code',
        other: 'I need a code to go on',
        also: ['a code', 'an invitation'],
      },
      noMatch: { label: 'My details do not match', other: 'It says a detail is wrong', also: ['no match', 'no'] },
    },
  },
  detailsCheck: {
    web: 'Write your birth date as {dateAs}. Use 5 digits for the ZIP code. Write your name as on your insurance card. Try an old address too. Are you in?',
    again: 'Check your name, birth date and ZIP code once more. Did the page let you in?',
    choices: {
      in: { label: 'I am in', other: 'It took my details', also: ['yes', 'it worked', 'it did'] },
      stillRefused: { label: 'Still refused', other: 'It still says no match', also: ['no', 'it did not'] },
    },
  },
  newInvite: {
    web: 'A new invitation goes only to the email or phone on your record. First we check who you are. Shall we go on?',
    again: 'It takes a check first, then a new invitation. Would you like that?',
    choices: {
      goOn: { label: 'Go on', other: 'Check who I am', also: ['yes', 'send it'] },
      contactIsOld: {
        label: 'That email or phone is old',
        sms: 'That contact is old',
        other: 'I lost that email or phone',
        also: ['no', 'it is old'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;

import type { forgottenUsername as flow } from '../../../flows/forgottenUsername.ts';
import type { WordsFor } from '../words.ts';

export const forgottenUsername = {
  itIsYourEmail: {
    web: 'That is easy. On this portal, your username is your email. Sign in with that. What happens?',
    again: 'Use the email that the clinic writes to as your name. Does it let you go on?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      needPassword: {
        label: 'I need the password',
        other: 'I forgot my password too',
        also: ['password', 'i forgot my password'],
      },
      notFound: { label: 'Email not found', other: 'It does not know my email', also: ['no', 'not found'] },
    },
  },
  openPage: {
    web: 'No problem. Your username and your password are two separate steps. On the sign-in page, look for "{forgotUsername}". Do you see it?',
    sms: 'Your username and password are two separate steps. On the sign-in page, look for "{forgotUsername}". Do you see it?',
    again: 'Look around the sign-in button. Is there a link that says "{forgotUsername}"?',
    choices: {
      seeIt: { label: 'I see it', other: 'The link is there', also: ['yes', 'found it'] },
      notThere: { label: 'I do not see it', other: 'There is no such link', also: ['no', 'not there'] },
      pageWillNotOpen: { label: 'The page does not open', other: 'The page is blank or broken' },
    },
  },
  fillIn: {
    web: 'Tap it and fill in the page. If it matches what we have, an email comes in about {usual}. Did it come?',
    again: 'Look in your email for mail from {sender}. Is your username in there?',
    choices: {
      came: { label: 'It came', other: 'I have the email now', also: ['yes', 'i got it', 'it did'] },
      didNotCome: { label: 'It did not come', other: 'There is no email', also: ['no', 'nothing', 'nothing came'] },
      noMatch: { label: 'My details do not match', other: 'It says a detail is wrong', also: ['no match'] },
      whichEmail: {
        label: 'I do not know which email',
        sms: 'Not sure which email',
        other: 'I have more than one email',
        also: ['which email'],
      },
    },
  },
  lookAround: {
    web: 'It may be close by. Look in the saved passwords of your phone or browser. Look in your welcome email and on clinic papers. Some people use their email. Did you find it?',
    sms: 'Look in the passwords that your phone saved. Look in your welcome email and on clinic papers. Some people use their email. Did you find it?',
    again: 'Think of where you may have kept it. Is it there?',
    choices: {
      found: { label: 'I found it', other: 'I know it now', also: ['yes', 'found'] },
      notFound: { label: 'I did not find it', other: 'I looked and it is not there', also: ['no', 'not there'] },
    },
  },
  askEmail: {
    web: 'I can ask the portal to send it. It goes only to the email on your record. Which email do you use with us?',
    again: 'Type the email that the clinic has for you. Which one is it?',
    choices: {
      ratherStaff: { label: 'I want staff instead', other: 'A person should do this', also: ['staff'] },
    },
  },
  didItCome: {
    web: 'If it matches what we have, it comes in about {usual}. Look in spam too. Did it come?',
    again: 'Search your mail for {sender}. Do you have a new one?',
    choices: {
      came: { label: 'It came', other: 'I have the email now', also: ['yes', 'i got it', 'it did'] },
      didNotCome: { label: 'It did not come', other: 'There is no email', also: ['no', 'nothing', 'nothing came'] },
    },
  },
  knowPassword: {
    web: 'Good. Sign in with that username. Do you know your password too?',
    again: 'Now you have the name. Do you have the password as well?',
    choices: {
      know: { label: 'I know it', other: 'I have that as well', also: ['yes', 'i do', 'i am in'] },
      needReset: { label: 'I need to reset it', other: 'I need a new password', also: ['no', 'i do not', 'reset'] },
      refused: { label: 'It is refused', other: 'It says my details are wrong', also: ['refused', 'it does not work'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

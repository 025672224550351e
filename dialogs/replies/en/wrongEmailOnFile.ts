import type { wrongEmailOnFile as flow } from '../../../flows/wrongEmailOnFile.ts';
import type { WordsFor } from '../words.ts';

export const wrongEmailOnFile = {
  otherAddress: {
    web: 'The portal may go by a different email of yours. Try the one that our clinic writes to. Then try an old one, or one from work. Did the page send something?',
    sms: 'The portal may go by a different email. Try the one we write to, then an old one. Did the page send something?',
    again: 'Try each email that you have had. Does the page say that it sent something?',
    choices: {
      sent: {
        label: 'It sent something',
        other: 'It says to check my email',
        also: ['yes', 'sent', 'it did', 'check your email'],
      },
      noneWorks: { label: 'No other email works', other: 'I tried them all', also: ['no', 'none', 'none of them'] },
      noEmail: { label: 'I have no email', other: 'I do not use email', also: ['no email'] },
    },
  },
  canOpenOld: {
    web: 'Thanks for telling me. I cannot see or change the email on your record. That keeps it safe. Can you still open the old email?',
    sms: 'I cannot see or change the email on your record. That keeps it safe. Can you still open the old email?',
    again: 'Think of the email that you gave the clinic. Can you still read mail there?',
    choices: {
      can: { label: 'I can', other: 'I can still open it', also: ['yes', 'it opens'] },
      cannot: { label: 'I cannot', other: 'I lost that email', also: ['no', 'it is gone'] },
      mailPasswordGone: {
        label: 'I forgot the password of that email',
        sms: 'I forgot its password',
        other: 'I could, with a new password for it',
        also: ['i forgot that password'],
      },
      noEmail: {
        label: 'I have no email at all',
        sms: 'I have no email',
        other: 'I do not use email',
        also: ['no email'],
      },
    },
  },
  mailboxFirst: {
    web: "Then let's open that email first. Your mail company has its own page for a lost password. Follow the steps there. I will keep your place. Can you open it now?",
    sms: 'Then open that email first. Your mail company has a page for a lost password. I will keep your place. Can you open it now?',
    again: 'Go through the steps of your mail company. Does your old email open?',
    choices: {
      can: { label: 'I can open it now', other: 'My old email opens', also: ['yes', 'i can', 'it opens'] },
      cannot: { label: 'I cannot open it', other: 'My old email stays closed', also: ['no', 'i cannot'] },
    },
  },
  useOld: {
    web: 'Good. Ask the portal for a reset now. Open it in the old email. Once you are in, change your email under "{profile}". Tell the clinic too. Are you in?',
    again: 'Ask for the reset, and use the mail in your old inbox. Did that let you in?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      nothingCame: { label: 'Nothing came', other: 'There is no new mail', also: ['no', 'nothing', 'it did not come'] },
      linkFails: {
        label: 'The link does not work',
        other: 'The link or code gives an error',
        also: ['the code does not work'],
      },
    },
  },
  byPhone: {
    web: 'The portal can also use the phone on your record. On its reset page, choose your phone in place of your email. What happened?',
    again: 'See if the reset page can text or call you with a code. How did it go?',
    choices: {
      codeCame: { label: 'A code came', other: 'I got a text or a call', also: ['yes', 'it came', 'a code'] },
      nothingCame: {
        label: 'Same number, but nothing came',
        sms: 'Same number, no code',
        other: 'My phone is the same, but no code',
        also: ['no', 'nothing', 'nothing came'],
      },
      numberChanged: {
        label: 'My number changed too',
        other: 'I have a new number as well',
        also: ['new number', 'new phone', 'i have a new number'],
      },
    },
  },
  noEmail: {
    web: 'That is fine. There are ways for you too. What would you like?',
    again: 'You do not have to have an email. Which way suits you?',
    choices: {
      addEmail: { label: 'Have staff add my email', other: 'I want to use an email', also: ['add my email'] },
      withoutEmail: {
        label: 'The portal without email',
        other: 'I want the portal, but no email',
        also: ['without email'],
      },
      noPortal: {
        label: 'Phone or paper, no portal',
        other: 'I do not need the portal',
        also: ['no', 'phone', 'paper', 'no portal'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;

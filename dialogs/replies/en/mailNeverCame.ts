import type { mailNeverCame as flow } from '../../../flows/mailNeverCame.ts';
import type { WordsFor } from '../words.ts';

export const mailNeverCame = {
  everSignedIn: {
    web: 'Have you ever signed in to this portal before?',
    again: 'Think back. Did this portal ever let you in?',
    choices: {
      before: { label: 'I have been in before', other: 'I used it in the past', also: ['yes', 'i have', 'before'] },
      never: { label: 'Never', other: 'This is my first time', also: ['no', 'i have not', 'not once'] },
    },
  },
  rightInbox: {
    web: 'Many people have more than one email. Some gave the clinic an old, work or family one. Is this the one you gave?',
    sms: 'Some people use an old, work or family email. Is this the one you gave the clinic?',
    again: 'Which email did you give the clinic when you signed up?',
    choices: {
      sure: {
        label: 'I am sure it is this one',
        sms: 'This one, I am sure',
        other: 'They have this email',
        also: ['yes', 'this one', 'i did'],
      },
      another: {
        label: 'It may be another one',
        other: 'I may have used a different email',
        also: ['no', 'another one', 'a different one'],
      },
      oldOne: {
        label: 'An old one, I cannot open it',
        other: 'One that I lost',
        also: ['the old one', 'my old email'],
      },
    },
  },
  otherInbox: {
    web: 'Look in that email too. Check its spam folder as well. Did you find it?',
    again: 'Open your other email and search for {sender}. Is it there?',
    choices: {
      found: { label: 'I found it', other: 'It was in the other email', also: ['yes', 'found'] },
      cannotOpen: { label: 'I cannot open that one', other: 'I lost that email', also: ['i cannot open it'] },
      notThere: { label: 'It is not there', sms: 'Not there', other: 'It is in none of them', also: ['no'] },
    },
  },
  askAgain: {
    web: 'Ask once more on the portal page. Wait {usual}. Then use only the newest email. What happened?',
    again: 'Ask the portal for one more email and wait {usual}. What do you see?',
    choices: {
      came: { label: 'It came', other: 'I have a new email', also: ['yes', 'it did'] },
      nothing: { label: 'Nothing came', other: 'No new email', also: ['no', 'nothing', 'it did not'] },
      tooMany: {
        label: 'It says wait, or too many',
        other: 'It will not send one more',
        also: ['too many', 'it says wait'],
      },
    },
  },
  tryPhone: {
    web: 'The page may offer a text or a call instead. Choose that. Did a code come?',
    again: 'Some pages can text or call you with a code. Did you get one?',
    choices: {
      came: { label: 'A code came', other: 'I got a text or a call', also: ['yes', 'it came', 'it did'] },
      no: {
        label: 'No code, or not offered',
        other: 'There is no such choice',
        also: ['no', 'not offered', 'nothing'],
      },
    },
  },
  toldDelivered: {
    web: 'Your mail company took our last email {delivered}. So mail from us reaches it. Look in all folders, also in spam. Search for "{subject}" from {sender}. Did you find it?',
    sms: 'Your mail company took our last email {delivered}. Look in all folders, also spam. Search for "{subject}". Did you find it?',
    again: 'The email is called "{subject}". Type that in the search box. Does it show up?',
    choices: {
      found: { label: 'I found it', other: 'The search shows it', also: ['yes', 'found'] },
      notThere: { label: 'It is not there', sms: 'Not there', other: 'The search finds nothing', also: ['no'] },
    },
  },
  toldDeferred: {
    web: 'Your mail company has put our last email off. It often comes later. I can check with you {reminder}. What do you want to do?',
    sms: 'Your mail company has put our last email off. I can check with you {reminder}. What now?',
    again: 'The email is still on its way. Do you want to wait for it?',
    choices: {
      came: { label: 'It came now', other: 'I have the email now', also: ['it came', 'i got it'] },
      wait: { label: 'I will wait', other: 'Ask me again later', also: ['yes', 'wait', 'later'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

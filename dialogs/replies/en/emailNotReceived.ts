import type { emailNotReceived as flow } from '../../../flows/emailNotReceived.ts';
import type { WordsFor } from '../words.ts';

export const emailNotReceived = {
  whenAsked: {
    web: "That happens a lot. Let's find it. When did you ask for the email?",
    sms: "Let's find it. When did you ask for the email?",
    again: 'How long ago did you ask the portal for it?',
    choices: {
      moreThan5: {
        label: 'More than {usual} ago',
        sms: 'More than {usual}',
        other: 'A while ago',
        also: ['more', 'today', 'yesterday'],
      },
      lessThan5: {
        label: 'Less than {usual} ago',
        sms: 'Less than {usual}',
        other: 'Just now',
        also: ['less', 'a minute ago'],
      },
      notYet: { label: 'I have not asked yet', sms: 'Not yet', other: 'I did not ask for one', also: ['no', 'never'] },
    },
  },
  resting: {
    web: 'It can take {usual}, at times {slow}. A second request can cancel the first. So wait a little. I will ask you {reminder}.',
    sms: 'It can take {usual}, at times {slow}. Do not ask for a second one yet. I will ask you {reminder}.',
    again: 'I will check with you {reminder}. Tell me if the email comes before that.',
    choices: {
      itCame: { label: 'It came', other: 'I have the email now', also: ['yes', 'i got it'] },
      nothingYet: { label: 'Still nothing', other: 'It is not here yet', also: ['no', 'nothing', 'not yet'] },
    },
  },
  whichMail: {
    web: 'It may have gone to the wrong folder. Which email do you use?',
    sms: 'It may be in the wrong folder. Which email do you use?',
    again: 'Look at your email address. What comes after the @ sign?',
    choices: {
      gmail: { label: 'Gmail', other: 'It ends in gmail.com', also: ['google', '@gmail.com'] },
      outlook: {
        label: 'Outlook or Hotmail',
        other: 'It ends in outlook, hotmail or live',
        also: ['outlook', 'hotmail', 'live', 'msn', '@outlook.com', '@hotmail.com'],
      },
      yahoo: { label: 'Yahoo', other: 'It ends in yahoo.com', also: ['@yahoo.com'] },
      icloud: {
        label: 'iCloud',
        other: 'It ends in icloud, me or mac',
        also: ['apple', 'apple mail', '@icloud.com', '@me.com'],
      },
      other: {
        label: 'Other, or not sure',
        sms: 'Other',
        other: 'It ends in something else',
        also: ['not sure', 'aol', 'work email'],
      },
      noEmail: {
        label: 'I have no email, or cannot open it',
        sms: "No email, or can't open it",
        other: 'I cannot get to my email',
        also: ['i have no email', 'no', 'no email', 'i cannot open it'],
      },
    },
  },
  folders: {
    web: '{steps} It is from {sender}. Did you find it?',
    sms: '{steps} It is from {sender}. Did you find it?',
    again: 'Mail can land in a spam or junk folder. Is the email in there?',
    choices: {
      found: { label: 'I found it', other: 'It was there', also: ['yes', 'found'] },
      notThere: {
        label: 'It is not there',
        sms: 'Not there',
        other: 'I looked and it is not there',
        also: ['no', 'i did not find it'],
      },
      showAgain: { label: 'Show me the steps again', sms: 'Show me again', other: 'Tell me the steps once more' },
    },
  },
  filters: {
    web: 'Search your mail for {sender}. Look in All Mail and in Trash. Look at your filters and your blocked senders. Then add the sender to your contacts. Did you find the email?',
    sms: 'Search your mail for {sender}. Look in All Mail, Trash, filters and blocked senders. Did you find it?',
    again: 'Type the sender in the search box of your mail. Does the email show up?',
    choices: {
      found: { label: 'I found it', other: 'The search shows it', also: ['yes', 'found'] },
      hadBlocked: {
        label: 'I had blocked or unsubscribed it',
        sms: 'I had blocked it',
        other: 'That sender was on my block list',
        also: ['it was blocked', 'blocked', 'i had turned it off'],
      },
      notThere: {
        label: 'It is not there',
        sms: 'Not there',
        other: 'The search finds nothing',
        also: ['no', 'i did not find it'],
      },
    },
  },
  openIt: {
    web: 'Good. If it was in spam, tap "Not spam". Open the newest email, often at the bottom. Use its link or code. Make a new password on that page. Are you in?',
    sms: 'Good. Open the newest email. If it is in spam, tap Not spam first. Make a new password on that page. Are you in?',
    again: 'Use the newest email, and set a new password on the page. Can you sign in now?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      linkFails: {
        label: 'The link does not work',
        other: 'The link or code gives an error',
        also: ['the code does not work'],
      },
      passwordRefused: { label: 'The password is refused', other: 'It does not like my new password' },
      notYet: { label: 'Not yet', other: 'I am not in yet', also: ['no'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

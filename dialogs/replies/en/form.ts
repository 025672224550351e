import type { FormWords } from '../formWords.ts';

export const form: FormWords = {
  title: 'Safe form',
  intro: 'Please fill in all boxes. We do not keep what you type here.',
  name: 'Your first and last name',
  birthDate: 'Your birth date',
  dateParts: { month: 'Month', day: 'Day', year: 'Year' },
  phone: 'Your phone number at our clinic',
  zip: 'Your home ZIP code',
  send: 'Send the form',
  lookAgain: 'Please look at this again.',
  wrong: {
    name: 'Write your first name and your last name.',
    birthDate: 'Use numbers for the month, the day and the year. A year has 4 numbers.',
    phone: 'A phone number has 10 numbers. Put the area code first.',
    zip: 'A ZIP code has 5 numbers.',
  },
  done: {
    heading: 'Thank you',
    text: 'We have your form. You can close this page. Now go back to your chat or your texts.',
  },
  closed: {
    heading: 'This form is closed',
    text: 'A form works one time, and not for long. Go back to your chat or your texts. You can ask for help there.',
  },
  notSent: {
    heading: 'That did not work',
    text: 'Your form was not sent. Wait one minute. Then go back and try again.',
  },
};

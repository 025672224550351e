import type { selfServiceReset as flow } from '../../../flows/selfServiceReset.ts';
import type { WordsFor } from '../words.ts';

export const selfServiceReset = {
  openPage: {
    web: 'You can make a new password in a few minutes. Have your email open. Go to {signIn}. Look under the sign-in button for "{forgotPassword}". Do you see it?',
    sms: 'Have your email open. Go to {signIn}. Look under the sign-in button for "{forgotPassword}". Do you see it?',
    again: 'Go to the page where you sign in. Is there a link that says "{forgotPassword}"?',
    choices: {
      seeIt: { label: 'I see it', other: 'The link is there', also: ['yes', 'found it'] },
      otherWords: {
        label: 'I see "Reset" or "Trouble logging in"',
        sms: 'I see "Reset" or "Trouble"',
        other: 'It has other words',
        also: ['reset', 'trouble logging in', 'reset password'],
      },
      notThere: { label: 'I do not see it', other: 'There is no such link', also: ['no', 'not there'] },
      pageWillNotOpen: { label: 'The page does not open', other: 'The page is blank or broken' },
      noUsername: {
        label: 'I do not know my username',
        sms: 'I lost my username',
        other: 'I forgot my sign-in name',
        also: ['i forgot my username'],
      },
    },
  },
  enterName: {
    web: 'Tap it. The page asks for the email or username of your portal account. Type it on that page. Then do what the page says. What does it say now?',
    sms: 'Tap it. On that page, type the email or username of your account. Do what it says. What does it say now?',
    again: 'You gave the page your email or username. What did it show after that?',
    choices: {
      sent: {
        label: 'It sent something',
        other: 'It says to check my email',
        also: ['sent', 'email sent', 'check your email'],
      },
      notFound: { label: 'Email or name not found', other: 'It does not know my email or name' },
      noMatch: { label: 'My details do not match', other: 'It says a detail is wrong' },
      tooMany: { label: 'Too many requests', other: 'It says I must wait', also: ['too many'] },
      secretQuestion: { label: 'It asks a secret question', other: 'It wants the answer to a question' },
    },
  },
  waiting: {
    web: 'If it matches what we have, a message comes in about {usual}. It has a link or a code. It goes only to the email on your record. Do not ask again yet. What came?',
    sms: 'If it matches what we have, a link or code comes in about {usual}. It goes only to the email on your record. What came?',
    again: 'Look in your email for a message from {sender}. Did a link or a code come?',
    choices: {
      came: {
        label: 'A link or code',
        other: 'I got the message',
        also: ['yes', 'it came', 'a link', 'a code', 'the email'],
      },
      nothing: {
        label: 'Nothing after {usual}',
        other: 'It did not come',
        also: ['no', 'nothing', 'not yet', 'nothing came'],
      },
      doesNotWork: { label: 'It does not work', other: 'It came, but it gives an error' },
    },
  },
  newPassword: {
    web: 'Open the newest link, or use the code on the page. Make a new password there, not here. {rules} Did the page take it?',
    sms: 'Open the newest link or use the code. Make a new password there, not here. {rules} Did it work?',
    again: 'Did the page say that your new password is saved?',
    choices: {
      tookIt: { label: 'It worked', other: 'The page took it', also: ['yes', 'it did', 'saved'] },
      refused: { label: 'It was refused', other: 'The page says no', also: ['no', 'it did not', 'it refused'] },
      secondCode: { label: 'It wants a second code', other: 'It asks for another code' },
      setUpPages: { label: 'It shows set-up pages', other: 'It wants a new account' },
    },
  },
  signIn: {
    web: 'Now sign in again with your new password. Are you in?',
    again: 'Try the new password on the sign-in page. What happens?',
    choices: {
      in: { label: 'I am in', other: 'It let me in', also: ['yes', 'it worked', 'it works'] },
      wrong: { label: 'Wrong name or password', other: 'It says my details are wrong', also: ['wrong password'] },
      locked: { label: 'It says locked', other: 'It says I am locked out', also: ['locked'] },
      wantsCode: { label: 'It wants a code', other: 'It asks me to type a code' },
      somethingElse: { label: 'Something else', other: 'It shows something else', also: ['no', 'not yet'] },
    },
  },
  detailsRefused: {
    web: 'This can happen when a detail is old. {detailTips} Think of an old name or address. Try once more. Did the page go on?',
    sms: '{detailTips} Think of an old name or address. Try once more. Did the page go on?',
    again: 'Check each detail and try one more time. Does it match now?',
    choices: {
      wentOn: { label: 'It went on', other: 'It took my details', also: ['yes', 'it did'] },
      stillRefused: { label: 'Still refused', other: 'It still says no match', also: ['no', 'it did not'] },
    },
  },
  askName: {
    web: 'I can ask the portal to send a message. It goes only to the email on your record. Do not type a password. Which email or username do you use there?',
    sms: 'I can ask the portal to send it. It goes only to the email on your record. Which email or username do you use there?',
    again: 'Type the email or the username that you sign in with. Which one is it?',
    choices: {
      forgotIt: { label: 'I forgot it', other: 'I do not remember either one' },
      ratherStaff: { label: 'I want staff instead', other: 'A person should do this', also: ['staff'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

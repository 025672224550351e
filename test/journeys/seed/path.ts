import { said, type SeedLine } from './line.ts';

const ordinary = 'selfServiceReset: the ordinary reset, in a few minutes';
const otherInbox = 'mailNeverCame: it went to the other inbox';
const rules = 'passwordRejected: the rules, then small things';
const otherRules = 'passwordRejected: another clinic has other rules, and none that remembers';
const oldEmail = 'wrongEmail: identity is not confirmed by the form: staff call the number in the chart';
const temporary = 'activation: a temporary password that is refused';

/** The way to a new password: the steps, what they take, and how long. */
export const path: Readonly<Record<string, readonly SeedLine[]>> = {
  'The path': [
    said('"portal login page"', ['selfServiceReset.openPage'], [/Go to portal\.example/, ordinary]),
    said('"Forgot password"', ['selfServiceReset.openPage'], [/"Forgot password"/, ordinary]),
    said(
      '"Reset password"',
      ['selfServiceReset.openPage', 'selfServiceReset.openPage.choices.otherWords'],
      [/"Reset" or "Trouble logging in"/, ordinary],
    ),
    said(
      '"Trouble logging in"',
      ['selfServiceReset.openPage'],
      [/"Trouble logging in"/, 'selfServiceReset: the button has other words'],
    ),
    said('"under the sign-in button"', ['selfServiceReset.openPage'], [/under the sign-in button/, ordinary]),
    said(
      '"email address or username linked"',
      ['selfServiceReset.enterName'],
      [/the email or username of your portal account/, ordinary],
    ),
    said('"reset link or a one-time code"', ['selfServiceReset.waiting'], [/a link or a code/, ordinary]),
    said(
      '"Click the link or enter the code"',
      ['selfServiceReset.newPassword'],
      [/Open the newest link, or use the code on the page/, ordinary],
    ),
    said('"create a new password"', ['selfServiceReset.newPassword'], [/Make a new password there/, ordinary]),
    said(
      '"set and confirm"',
      ['passwordRejected.mismatch'],
      [/a mano las dos veces/, 'passwordRejected: the two do not match'],
    ),
    said('"Sign in again"', ['selfServiceReset.signIn'], [/sign in again with your new password/, ordinary]),
    said(
      '"account setup or temporary password flow"',
      ['activation.tempPassword'],
      [/make your own password there/, temporary],
    ),
    said(
      '"follow the prompt exactly"',
      ['activation.tempPassword'],
      [/Follow the page just as it is shown/, temporary],
    ),
  ],
  'What is needed': [
    said(
      'email "used when the portal account was created"',
      ['mailNeverCame.rightInbox'],
      [/Is this the one you gave\?/, otherInbox],
    ),
    said('username', ['selfServiceReset.enterName'], [/email or username/, ordinary]),
    said('"Access to the inbox"', ['selfServiceReset.openPage'], [/Have your email open/, ordinary]),
    said(
      '"date of birth"; name',
      ['selfServiceReset.detailsRefused'],
      [/MM\/DD\/YYYY.*nombre/, 'selfServiceReset: the details on file do not match'],
    ),
    said(
      '"or phone number"',
      ['identityCheck.giveName'],
      [/email, phone or username/, 'identity: only staff can unlock, and a code shows who asks'],
    ),
    said('password meeting "the portal\'s rules"', ['passwordRejected.rules'], [/Use 8 to 64 characters/, rules]),
  ],
  'Password rules': [
    said(
      'upper, lower, numbers, special',
      ['passwordRejected.rules'],
      [/a capital letter, a small letter, a number, and a sign/, rules],
    ),
    said('"8 to 16" minimum', ['passwordRejected.rules'], [/Use 12 to 20 characters/, otherRules]),
    said('"each health system sets its own policy"', ['passwordRejected.rules'], [/It needs a number\./, otherRules]),
    said(
      '"block reuse of recent passwords"',
      ['passwordRejected.usedBefore'],
      [/se acuerda de las 5 de antes/, 'passwordRejected: used before: one that is all new'],
    ),
  ],
  'How long it takes': [
    said('start: under 1 minute; new password: under 2', ['selfServiceReset.openPage'], [/in a few minutes/, ordinary]),
    said('delivery: 1 to 5 minutes', ['selfServiceReset.waiting'], [/in about 5 minutes/, ordinary]),
    said('identity: 1 to 3 minutes', ['identityCheck.formOffer'], [/about 2 minutes/, oldEmail]),
    said(
      'the example of 8:10, 8:12 and 8:15',
      ['selfServiceReset.waiting'],
      [/en cosa de 5 minutos/, 'selfServiceReset: forgotten at 8:10, the mail at 8:12, in before 8:15'],
    ),
  ],
};

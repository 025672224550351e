import type { Phrases } from '../phrases.ts';
import { problems } from './problems.ts';

export const phrases = {
  problems,
  password: {
    length: 'Use {shortest} to {longest} characters.',
    needs: 'It needs {needs}.',
    notOld: 'Not an old one.',
    remembers: 'The portal knows your last {history} passwords.',
    remembersSome: 'The portal knows the one you had before.',
    steps: {
      web: 'Open "{profile}", then Security, then Change password.',
      sms: 'Open "{profile}", Security, Change password.',
    },
    resetYourself:
      'If only you read your email, reset your password now. Type {signIn} yourself and tap "{forgotPassword}".',
    signs: {
      upper: { web: 'a capital letter', sms: 'a capital' },
      lower: 'a small letter',
      number: 'a number',
      sign: { web: 'a sign like #', sms: 'a sign' },
    },
  },
  code: {
    onItsWay:
      'If it matches what we have, a 6-digit code is on its way. It is from {textName} and works for {codeMinutes}.',
    wrong: 'That code was not right. Look at the newest one once more.',
    wrongToo: 'That is not the code either. Only the newest one works.',
    noneYet: 'A code can take 2 minutes to come. Then it works for {codeMinutes}.',
    tooOld: 'That code is too old. A new one works for {codeMinutes}.',
    notChecked: 'I could not check that code just now.',
    takesTwo: 'That code was right. Your account takes one more check.',
    unseen: 'That code was right. But the portal does not answer now, so I cannot look at your account.',
    voided: 'To be safe, the code from before no longer works.',
  },
  details: {
    birth_date: 'Write your birth date as {dateAs}.',
    zip: 'Use 5 digits for the ZIP code.',
    name: 'Write your name as on your insurance card.',
  },
  lock: {
    endsUsually: 'Most locks end in {lockTime}.',
    endsOften: 'Locks often end by themselves, in about {lockTime}.',
    mayStay: 'A lock may not end by itself here.',
    mailsUnlock: 'Also look for an email that unlocks it.',
    resetOpens: 'A password reset opens it.',
    mayHold: 'A lock can still hold for {lockTime}.',
  },
  moved: {
    to: 'We moved to {portal}.',
    since: 'We moved to {portal} in {oldSince}.',
    withAccounts: 'Use the same email there, and reset the password once.',
    withoutAccounts: 'On the new one, you sign up once.',
  },
  names: {
    email: 'This portal wants your email, the one that the clinic writes to.',
    own: 'This portal wants your username. Big and small letters matter.',
    either: 'Your email and your username may both work. Use the one that you have not tried.',
    notEmail: 'Use your username in place of your email. Big and small letters matter.',
    notUsername: 'Use your email in place of your username.',
  },
  untilTomorrow: 'until tomorrow',
  codeDays: '{codeDays} days',
  accounts: {
    inactive: 'Your account is not active. Staff can open it again.',
    locked: 'Your account is locked. You can wait, or staff can look at it.',
    lockedUntil: 'Your account is locked. The lock ends {lockedUntil}. You can wait, or ask staff.',
    ready: 'Your account is open and ready. A new password can get you in.',
  },
  family: { formAt: 'There is a form at {formAddress}.', formFromStaff: 'Ask staff for the form.' },
  closeAccess: {
    messages: 'change who gets messages',
    messagesOrOff: 'change who gets messages, or switch the portal off',
  },
  staff: {
    here: 'A staff member will help you.',
    away: 'Staff are away now. We open {nextOpening}.',
  },
  answer: {
    byTime: 'Staff will answer {answerBy}.',
    noTime: 'Staff will answer as soon as they can.',
    call: 'Staff will call you {slot}.',
    callNoTime: 'Staff will call you as soon as they can.',
    callChart: 'Staff will call your chart number {answerBy}.',
    callWords: 'They say "{staffWords}" first. You answer "{patientWords}".',
    comingIn: 'Staff know that you are coming in.',
    late: {
      sorry: 'I am sorry. Staff have not come back to you yet.',
      call: 'They will call you {answerBy}.',
      callUs: 'You can call {helpPhone}.',
    },
    reaching: {
      thisChatOnly: 'They will write only here. Nobody will call you.',
      chartPhoneAtTime: {
        web: 'Tell me when a call is safe. Nobody will call before that.',
        sms: 'Tell me when a call suits you. Nobody will call before that.',
      },
      inPersonOnly: 'Nobody will call or write to you.',
    },
  },
  lastWords: {
    usual: { web: 'I told staff what you tried, so you will not start over.', sms: 'Staff know what you tried.' },
    compromise: {
      web: 'Change your email password too, first if it was the same. Look under "{profile}" for a strange email, phone or helper. If that phone is lost or new, say so.',
      sms: 'Change your email password too, first if it was the same. Look under "{profile}" for a strange email, phone or helper. If that phone is lost or new, say so.',
    },
    safety: 'If you call or come in, ask for "privacy help".',
    byText: 'To go on by text, text "GO {pairingCode}" to {textNumber}. It works once, for 10 minutes.',
  },
  tips: {
    cause: {
      reset: 'Change the saved password in your browser and app.',
      lock: 'Change the saved password in your browser and app.',
      username: 'Write your username down. Keep it away from your password.',
      oldEmail: 'Change your email under "{profile}", and tell the clinic.',
      publicWifi: 'Change your password again later, on your own device.',
    },
    newPassword: 'Use this password nowhere else.',
    always: 'Never share a link, code or password unless the clinic set up shared access.',
  },
  interpreters: 'I write English and Spanish. Staff can get you an interpreter. It is free.',
  otherWords: "Let's try again.",
  lines: { staff: '0 Staff', language: 'ES Español', onWeb: 'WEB Go on in the web chat' },
} as const satisfies Phrases;

import { causes } from './cause.ts';

/** The portal knows an email or a phone that is not theirs, or not any more. */
export const contact = causes({
  emailOutdated: {
    truth: 'The email on file is an old one that is closed; the phone number is the same.',
    weight: 4,
    clinics: ['plain'],
    says: {
      en: ['the reset goes to my old email', 'I no longer have that email', 'you have my old email address'],
      es: ['ya no tengo ese correo', 'el correo va a mi cuenta vieja'],
    },
    means: ['lost_email_access'],
    answers: { 'wrongEmailOnFile.canOpenOld': 'cannot', 'identityCheck.chooseWay': 'text' },
    remedy: { staff: ['emailOutdated'] },
  },
  oldEmailPhoneWorks: {
    truth: 'The email on file is closed, but this portal can text the phone on file, which they still have.',
    weight: 2,
    clinics: ['rich'],
    says: {
      en: ['I lost access to my old email', 'my old email is closed'],
      es: ['perdí el acceso a mi correo viejo'],
    },
    means: ['lost_email_access'],
    answers: { 'wrongEmailOnFile.canOpenOld': 'cannot', 'secondStep.whichStep': 'text' },
    remedy: { in: ['selfServiceReset.signIn'] },
  },
  contactsChanged: {
    truth: 'Both the email and the phone number on file are gone.',
    weight: 2,
    clinics: ['rich'],
    says: {
      en: ['I have a new email and a new phone number', 'I changed my email and my phone'],
      es: ['cambié de correo y de teléfono'],
    },
    means: ['lost_email_access'],
    answers: {
      'wrongEmailOnFile.canOpenOld': 'cannot',
      'wrongEmailOnFile.byPhone': 'numberChanged',
      'secondStep.phoneSame': 'newNumber',
      'secondStep.otherWay': 'noneWorks',
      'identityCheck.chooseWay': 'noneReach',
    },
    remedy: { staff: ['contactsChanged'] },
  },
  oldInboxStillOpens: {
    truth: 'The email on file is an old one that they can still open.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: { en: ['it sends the email to my old address'], es: ['manda el correo a mi dirección vieja'] },
    means: ['lost_email_access'],
    answers: {},
    remedy: { in: ['wrongEmailOnFile.useOld'] },
  },
  mailboxPasswordGone: {
    truth: 'They forgot the password of the mailbox; its own reset opens it again.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: { en: ['I lost access to my email', 'I cannot open my email any more'], es: ['no puedo entrar a mi correo'] },
    means: ['lost_email_access'],
    answers: { 'wrongEmailOnFile.canOpenOld': 'mailPasswordGone', 'wrongEmailOnFile.mailboxFirst': 'can' },
    remedy: { in: ['wrongEmailOnFile.useOld'] },
  },
  differentEmailOnFile: {
    truth: 'The account is under the email they used years ago, which they still read.',
    weight: 3,
    clinics: ['plain', 'rich'],
    says: {
      en: ['it says email not found', 'it does not recognize my email', 'no account with that email'],
      es: ['dice que no encuentra mi correo'],
    },
    means: ['email_not_recognized'],
    answers: { 'triage.screenWords': 'notFound', 'forgottenUsername.itIsYourEmail': 'notFound' },
    remedy: { in: ['selfServiceReset.signIn'] },
  },
  noEmailAtAll: {
    truth: 'They never had an email.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: {
      en: ['the reset email never came, I do not have email'],
      es: ['no tengo correo electrónico y no puedo entrar'],
    },
    means: ['no_reset_email', 'lost_email_access'],
    answers: {
      'emailNotReceived.whichMail': 'noEmail',
      'selfServiceReset.waiting': 'nothing',
      'wrongEmailOnFile.otherAddress': 'noEmail',
      'wrongEmailOnFile.canOpenOld': 'noEmail',
      'wrongEmailOnFile.noEmail': ['addEmail', 'unsure'],
      'identityCheck.chooseWay': 'text',
    },
    remedy: { staff: ['noEmailOnFile'], told: true },
  },
  sharedEmail: {
    truth: 'A couple shares one email, and the portal mixes them up.',
    weight: 1,
    clinics: ['plain', 'rich'],
    says: {
      en: ['we share a computer and an email', 'is it safe to use a shared computer and a shared email?'],
      es: ['compartimos la computadora y el correo', 'usamos una computadora compartida y un solo correo'],
    },
    means: ['shared_device_wifi'],
    answers: {
      'sharedDevice.whichPlace': 'sharedEmail',
      'sharedDevice.sharedInbox': 'staffHelp',
    },
    remedy: { staff: ['sharedEmail'] },
  },
});

import { causes } from './cause.ts';

/** The message that should open the account never reaches the eyes of the patient. */
export const mail = causes({
  mailInSpam: {
    truth: 'The reset email lies in the spam folder.',
    weight: 9,
    clinics: ['plain', 'rich'],
    says: {
      en: [
        'I never got the email',
        'I did not get the reset email',
        'the portal email never came',
        'no reset email yet',
      ],
      es: ['no me llegó el correo', 'nunca recibí el correo para cambiar la clave'],
    },
    means: ['no_reset_email'],
    answers: {
      'triage.whatHappened': 'noEmail',
      'selfServiceReset.waiting': 'nothing',
      'emailNotReceived.whichMail': 'outlook',
      'emailNotReceived.folders': 'found',
    },
    remedy: { in: ['emailNotReceived.openIt', 'selfServiceReset.signIn'] },
  },
  mailInPromotions: {
    truth: 'Gmail put the reset email where advertisements go; only a search finds it.',
    weight: 4,
    clinics: ['plain', 'rich'],
    says: {
      en: ['where is my reset email', 'still waiting for the email', 'I asked for the email and nothing came'],
      es: ['pedí el correo y no llega'],
    },
    means: ['no_reset_email'],
    answers: {
      'triage.whatHappened': 'noEmail',
      'selfServiceReset.waiting': 'nothing',
      'emailNotReceived.filters': 'found',
    },
    remedy: { in: ['emailNotReceived.openIt'] },
  },
  senderBlocked: {
    truth: 'They once unsubscribed from the clinic, so its mail is thrown away; once allowed, a new one comes.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: { en: ['the reset email does not arrive', 'I keep asking and get no email'], es: ['el correo no llega'] },
    means: ['no_reset_email'],
    answers: {
      'triage.whatHappened': 'noEmail',
      'selfServiceReset.waiting': 'nothing',
      'emailNotReceived.whichMail': 'yahoo',
      'emailNotReceived.filters': 'hadBlocked',
      'mailNeverCame.askAgain': 'came',
    },
    remedy: { in: ['emailNotReceived.openIt'] },
  },
  mailIsSlow: {
    truth: 'They asked a minute ago; the email takes four.',
    weight: 4,
    clinics: ['plain', 'rich'],
    says: { en: ['no email yet', 'I have not received the reset email'], es: ['todavía no llega el correo'] },
    means: ['no_reset_email'],
    answers: {
      'triage.whatHappened': 'noEmail',
      'emailNotReceived.whenAsked': 'lessThan5',
      'emailNotReceived.resting': 'itCame',
      'emailNotReceived.folders': 'found',
    },
    remedy: { in: ['emailNotReceived.openIt'] },
  },
  neverAsked: {
    truth: 'They wait for an email that nobody asked the portal to send.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: { en: ['I did not get an email to sign in'], es: ['no recibí ningún correo'] },
    means: ['no_reset_email'],
    answers: {
      'triage.whatHappened': 'noEmail',
      'emailNotReceived.whenAsked': 'notYet',
      'selfServiceReset.waiting': 'came',
    },
    remedy: { in: ['selfServiceReset.signIn'] },
  },
  mailSwallowed: {
    truth: 'The portal sends, and their mail company swallows it without a trace.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: { en: ['the email never comes, I looked in spam too'], es: ['no llega el correo, ya busqué en spam'] },
    means: ['no_reset_email'],
    answers: {
      'triage.whatHappened': 'noEmail',
      'selfServiceReset.waiting': 'nothing',
      'emailNotReceived.whichMail': 'icloud',
    },
    remedy: { staff: ['emailNeverArrives', 'emailBounces'] },
  },
  otherInboxOnFile: {
    truth: 'The portal writes to a work address that they also read.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: { en: ['no email from the portal', 'the email did not come'], es: ['el correo del portal no viene'] },
    means: ['no_reset_email'],
    answers: {
      'triage.whatHappened': 'noEmail',
      'selfServiceReset.waiting': 'nothing',
      'mailNeverCame.rightInbox': 'another',
      'mailNeverCame.otherInbox': 'found',
    },
    remedy: { in: ['emailNotReceived.openIt'] },
  },
});

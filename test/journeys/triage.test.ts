import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, keeps, never, offers, opens, silence } from './script/turns.ts';

export const triage = journeys(import.meta.url, 'which problem is it', {
  'two guesses, and neither is right': {
    on: 'web',
    script: [
      [opens, at('triage.whatHappened')],
      ['Something else', /Is it one of these\?/, offers('I help someone else', 'The portal will not open')],
      ['none of these', at('triage.screenWords')],
      ['Email not found', at('wrongEmailOnFile.otherAddress')],
      ['It sent something', at('selfServiceReset.waiting')],
      ['A link or code', at('selfServiceReset.newPassword')],
      ['It worked', at('selfServiceReset.signIn')],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'a refill is not our business: the number for it, and nothing else to do': {
    on: 'sms',
    script: [
      ['necesito una receta de mi medicina', /Yo solo ayudo a entrar al portal/, /312-555-0101/],
      ['2', /Puede escribir otra vez cuando quiera/],
    ],
    ends: resolved,
  },
  'a visit, and again: the number to call is not lost among questions about the portal': {
    on: 'web',
    script: [
      ['I want to move my appointment', at('triage.notPortal'), /312-555-0101/],
      ['I want to move my appointment', at('triage.notPortal'), /if you cannot get into the portal/],
      ['yes', at('triage.whatHappened')],
      ['I need to move my appointment', at('triage.whatHappened'), /312-555-0101/],
      ['I forgot my password', at('selfServiceReset.openPage')],
      ['staff', at('toStaff.how')],
      ['Chat with staff here', /Your help number is/],
    ],
    ends: handedOff('askedForStaff'),
  },
  'from English to Spanish in the middle, with the same question': {
    on: 'web',
    script: [
      ['i never got the reset email', at('emailNotReceived.whenAsked')],
      ['More than 5 minutes ago', at('emailNotReceived.whichMail')],
      ['español por favor', /¿Qué correo usa\?/, at('emailNotReceived.whichMail')],
      ['yahoo', /Toque Spam/],
      ['sí, lo encontré', /No es spam/],
      ['Ya entré', /Todo listo/],
    ],
    ends: resolved,
  },
  'back, and another answer leads elsewhere': {
    on: 'sms',
    script: [
      ['no me llega el correo', at('emailNotReceived.whenAsked')],
      ['1', at('emailNotReceived.whichMail')],
      ['1', /Gmail/],
      ['atras', at('emailNotReceived.whichMail')],
      ['2', /Correo no deseado/],
      ['1', at('emailNotReceived.openIt')],
      ['1', /Todo listo/],
    ],
    ends: resolved,
  },
  'a bill in between: one line, and the question stands': {
    on: 'web',
    script: [
      ['my new password is refused', at('passwordRejected.whatItSays')],
      [
        'while im here i need to pay my bill',
        /only help with signing in/,
        /312-555-0101/,
        at('passwordRejected.whatItSays'),
      ],
      ['it is too weak it says', at('passwordRejected.rules')],
      ['i want to die', /988/, never(/password/), keeps('passwordRejected.rules')],
      ['Go on', at('passwordRejected.rules')],
      ['It worked', at('selfServiceReset.signIn')],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'half a sentence: a guess, which is right': {
    on: 'sms',
    script: [
      [
        'password stuff isnt working for me',
        /Which of these do you mean\?/,
        offers('I forgot my password', 'Something else'),
      ],
      ['I forgot my password', at('selfServiceReset.openPage')],
      ['got it, im in', /You are all set/],
    ],
    ends: resolved,
  },
  'chest pain before anything else: the portal can wait as long as it takes': {
    on: 'web',
    script: [
      ['me duele mucho el pecho', /911/, never(/portal del paciente/), at('afterEmergency.asking')],
      ['Ahora no', /Aquí estoy cuando quiera seguir/, at('afterEmergency.paused')],
      ['Seguir', at('triage.whatHappened')],
      ['Olvidé mi usuario', at('forgottenUsername.openPage')],
      ['ya entré', /Todo listo/],
    ],
    ends: resolved,
  },
  'a wrong number: sorry once, and no more texts': {
    on: 'sms',
    script: [
      ['wrong number, i am not a patient there', /Sorry about that\. We will not text this number again/],
      ['hello?', silence],
    ],
    ends: resolved,
  },
});

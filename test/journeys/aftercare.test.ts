import { resolved, rests } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, never, waits } from './script/turns.ts';

const MINUTES_TO_TUESDAY = 25 * 60;

export const aftercare = journeys(import.meta.url, 'after it worked', {
  'asked again the next day, and still in': {
    on: 'web',
    script: [
      ["i'm locked out", at('lockedOut.stopTrying')],
      ['I am in', /You are all set/, /I can ask you tomorrow at 10 AM if you can still sign in/],
      ['Ask me then', at('aftercare.checkIn')],
      [waits(MINUTES_TO_TUESDAY), /This is portal help from Main Street Clinic\. Can you still sign in\?/],
      ['I can sign in'],
    ],
    ends: resolved,
  },
  'the next day it stopped working: the same case goes on': {
    on: 'sms',
    script: [
      ['mi cuenta esta bloqueada', at('lockedOut.stopTrying')],
      ['ya entré', /Todo listo/],
      ['1', at('aftercare.checkIn')],
      [waits(MINUTES_TO_TUESDAY), at('aftercare.stillIn')],
      ['no puedo', at('triage.screenWords')],
      ['1', at('signInRefused.firstLook')],
      ['1', /Todo listo/],
    ],
    ends: resolved,
  },
  'two problems: the urgent one first, the other one offered afterwards': {
    on: 'sms',
    script: [
      [
        'i forgot my username and also my account is locked',
        /Let's start with the locked account/,
        at('lockedOut.stopTrying'),
      ],
      ['2', at('lockedOut.wasItYou')],
      ['1', at('lockedOut.resting')],
      [waits(30), at('lockedOut.timeToTry')],
      ['1', /You are all set/, at('aftercare.otherProblem')],
      ['yes', at('forgottenUsername.openPage')],
      ['1', at('forgottenUsername.fillIn')],
      ['1', at('forgottenUsername.knowPassword')],
      ['1', /You are all set/, /Write your username down/],
    ],
    ends: resolved,
  },
  'back after five hours: nothing old is shown': {
    on: 'sms',
    script: [
      ['no me llego el correo', at('emailNotReceived.whenAsked')],
      ['1', at('emailNotReceived.whichMail')],
      [waits(5 * 60)],
      ['hola', /Es el mismo problema de antes/, never(/correo usa|Gmail/), at('welcomeBack.asking')],
      ['1', at('emailNotReceived.whichMail')],
      ['1', at('emailNotReceived.folders')],
      ['1', at('emailNotReceived.openIt')],
      ['1', /Todo listo/],
    ],
    ends: resolved,
  },
  'a clinic that never asks again': {
    on: 'web',
    clinic: { aftercare: { next_day_check: 'never' } },
    script: [
      ['olvidé mi usuario', at('forgottenUsername.openPage')],
      ['Lo veo', at('forgottenUsername.fillIn')],
      ['Ya llegó', at('forgottenUsername.knowPassword')],
      ['La tengo', /Todo listo/, never(/mañana/)],
    ],
    ends: resolved,
  },
  'STOP: one confirmation, and no reminder': {
    on: 'sms',
    script: [
      ['im locked out', at('lockedOut.stopTrying')],
      ['2', at('lockedOut.wasItYou')],
      ['1', at('lockedOut.resting')],
      ['STOP', /no more texts from/],
      [waits(30), never(/./)],
    ],
    ends: rests('lockedOut.resting'),
  },
});

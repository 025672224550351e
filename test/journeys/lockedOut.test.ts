import { handedOff, resolved, rests } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, offers, offersNo, waits } from './script/turns.ts';

export const lockedOut = journeys(import.meta.url, 'the account is locked', {
  'waits, is reminded, and signs in': {
    on: 'web',
    script: [
      ["it says I'm locked out!!", /frustrating/, /safety step/, /Stop trying for now/, offers('It gives no time')],
      ['It gives no time', /Most locks end in 30 minutes/, offers('Remind me when to try', 'Talk to staff')],
      ['Remind me when to try', /Were you the one who tried to sign in\?/],
      ['It was me', /at 9:30 AM/, /Do not guess your old password/, /A saved password can lock you out again/],
      [waits(30), /The wait is over/, /"Forgot password"/],
      ['I am in', /You are all set/, /saved password in your browser and app/],
      ['No need'],
    ],
    ends: resolved,
  },
  'espera el aviso por mensaje': {
    on: 'sms',
    script: [
      ['mi cuenta esta bloqueada', /^Main St Clinic, ayuda con el portal/, /911/, /Deje de probar/, /tiempo de espera/],
      ['2', /30 minutos/, /quien trataba de entrar/],
      ['1', /9:30/, /No use la contraseña vieja/],
    ],
    ends: rests('lockedOut.resting'),
  },
  'only staff can unlock, and nothing here can show who asks': {
    on: 'sms',
    clinic: { portal: { lock: { ends_by_itself: false } }, identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ['im locked out of my acct', /Stop trying/],
      ['2', /a lock does not end by itself/, /after they check who you are/, offersNo('Reset my password')],
      ['1', at('lockedOut.wasItYou')],
      ['3', /A staff member will help you/],
      ['4', /Your help number is/],
    ],
    ends: handedOff('unlock', { facts: { lockChoice: 'staff' } }),
  },
  'still locked when the wait is over: staff, today': {
    on: 'sms',
    clinic: { identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ['se bloqueo mi cuenta por muchos intentos', at('lockedOut.stopTrying')],
      ['1', /30 minutos/, at('lockedOut.wasItYou')],
      ['1', at('lockedOut.resting')],
      ['ya es hora?', at('lockedOut.resting')],
      [waits(30), at('lockedOut.timeToTry')],
      ['sigue bloqueada', /Una persona le va a ayudar/],
      ['1', /Su referencia/],
    ],
    ends: handedOff('lockedStill', { priority: 2, language: 'es', facts: { itWasMe: 'yes' } }),
  },
  'a reset opens the lock at this clinic': {
    on: 'web',
    clinic: { portal: { lock: { reset_clears: true } } },
    script: [
      ['se me bloqueo la cuenta por poner mal la clave', /Deje de probar/],
      ['No da un tiempo', offers('Cambiar la contraseña ya')],
      ['Cambiar la contraseña ya', /¿Era usted quien trataba de entrar\?/],
      ['Tal vez una app o la familia', at('selfServiceReset.openPage')],
      ['Lo veo', at('selfServiceReset.enterName')],
      ['Dice que mandó algo', at('selfServiceReset.waiting')],
      ['Un enlace o un código', /no en este chat/],
      ['La aceptó', /entre otra vez/],
      ['Ya entré', /./],
      ['No'],
    ],
    ends: resolved,
  },
  'in a hurry, but it can wait: the same ways as everyone': {
    on: 'web',
    script: [
      ["it says I'm locked out!!", at('lockedOut.stopTrying')],
      ['I need in right now', /For care today you do not have to wait/],
      ['It can wait', /Most locks end in 30 minutes/, offers('Remind me when to try')],
      ['Remind me when to try', at('lockedOut.wasItYou')],
      ['It was me', /at 9:30 AM/],
    ],
    ends: rests('lockedOut.resting'),
  },
  'in a hurry by text, but it can wait': {
    on: 'sms',
    script: [
      ['im locked out of my acct', at('lockedOut.stopTrying')],
      ['3', at('lockedOut.needNow')],
      ['2', /locks end in 30 minutes/, at('lockedOut.wasItYou')],
      ['1', /9:30 AM/],
    ],
    ends: rests('lockedOut.resting'),
  },
  'in a hurry, and this lock does not end by itself: it can wait, for staff': {
    on: 'web',
    clinic: { portal: { lock: { ends_by_itself: false } }, identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ["it says I'm locked out!!", at('lockedOut.stopTrying')],
      ['I need in right now', at('lockedOut.needNow')],
      ['It can wait', /a lock does not end by itself/],
      ['Talk to staff', at('lockedOut.wasItYou')],
      ['It was me', /A staff member will help you/],
      ['Chat with staff here', /Your help number is/],
    ],
    ends: handedOff('unlock', { facts: { lockChoice: 'staff' } }),
  },
});

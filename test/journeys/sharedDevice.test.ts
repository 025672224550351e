import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, waits } from './script/turns.ts';

export const sharedDevice = journeys(import.meta.url, 'is it safe here?', {
  'public Wi-Fi is all there is: in, and reminded to change the password again': {
    on: 'web',
    script: [
      ['i forgot my password', at('selfServiceReset.openPage')],
      ['is it safe to do this on the library wifi', /./],
      ['I see it', at('selfServiceReset.enterName')],
      ['It sent something', at('selfServiceReset.waiting')],
      ['A link or code', at('selfServiceReset.newPassword')],
      ['It worked', at('selfServiceReset.signIn')],
      ['I am in', /You also told me about another problem/],
      ["Let's do it now", at('sharedDevice.whichPlace')],
      ['Public Wi-Fi', /A trusted connection is safer for your email and your password/],
      ['This is all I have', /Do not stay signed in/, /Change the password again later, on your own device/],
      ['Remind me to change it', at('aftercare.changeLater'), /I will remind you/],
      [waits(26 * 60), /It is time to change your password/],
      ['I changed it'],
    ],
    ends: resolved,
  },
  'a shared computer that saved the password': {
    on: 'sms',
    script: [
      ['es seguro usar la computadora de la biblioteca para entrar al portal?', at('sharedDevice.whichPlace')],
      ['2', /Use una ventana privada\. No guarde la contraseña/],
      ['1', /abra Ajustes y luego Contraseñas/, /"Sign out of all devices"/],
      ['1', /Puede escribir otra vez cuando quiera/],
    ],
    ends: resolved,
  },
  'two people share one email: each gets their own, by staff': {
    on: 'web',
    clinic: { identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ['¿es seguro usar una computadora compartida?', at('sharedDevice.whichPlace')],
      ['Compartimos un correo', /Quien lee ese correo/],
      ['Que me ayude una persona', at('identityCheck.ownAccount')],
      ['Es mi cuenta', at('toStaff.how')],
      ['Hablar aquí por chat', /Su referencia/],
    ],
    ends: handedOff('sharedEmail', { facts: { inbox: 'shared' } }),
  },
});

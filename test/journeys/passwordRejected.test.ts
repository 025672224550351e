import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, never } from './script/turns.ts';

export const passwordRejected = journeys(import.meta.url, 'the new password is refused', {
  'the rules, then small things': {
    on: 'web',
    script: [
      ['it wont take my new password', /Do not type it here\. What does the page say\?/],
      [
        'It does not meet the rules',
        /Use 8 to 64 characters/,
        /a capital letter, a small letter, a number, and a sign like #/,
        /Three short words with a number and a sign between them/,
        /Do not use your name/,
      ],
      ['Still refused', /Caps Lock is off/, /no space at the end/, /Your phone may fill in the old one/],
      ['It worked', /Now sign in again with your new password/, at('selfServiceReset.signIn')],
      ['I am in', /You are all set/, /Change the saved password in your browser and app/],
      ['No need'],
    ],
    ends: resolved,
  },
  'used before: one that is all new': {
    on: 'sms',
    script: [
      ['dice que ya use esa contraseña antes, no la acepta', /No la mande por mensaje/],
      ['2', /El portal se acuerda de las 5 de antes/, /no la vieja con otra cifra/],
      ['2', /De 8 a 64/],
      ['1', at('selfServiceReset.signIn')],
      ['1', /No use esta contraseña en otro sitio/],
      ['2'],
    ],
    ends: resolved,
  },
  'the two do not match': {
    on: 'web',
    script: [
      ['me dice que las contraseñas no coinciden', at('passwordRejected.whatItSays')],
      ['Las dos no son iguales', /a mano las dos veces/, /Toque el ojo/],
      ['ya funciono', at('selfServiceReset.signIn')],
      ['ya entre', /Todo listo/],
      ['No hace falta'],
    ],
    ends: resolved,
  },
  'another clinic has other rules, and none that remembers': {
    on: 'web',
    clinic: { portal: { password: { min: 12, max: 20, needs: ['number'], history: 0 } } },
    script: [
      ['my new password keeps getting refused, says too weak', at('passwordRejected.whatItSays')],
      ['too weak', /Use 12 to 20 characters/, /It needs a number/, never(/capital|sign like|old one/)],
      ['yes that worked', at('selfServiceReset.signIn')],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'a password typed in anger is hidden, and nothing helps: staff': {
    on: 'sms',
    script: [
      ['new passwrd keeps getting rejected no matter what i try', at('passwordRejected.whatItSays')],
      ['it says nothing!! my password is Sunny#Day42 look', /I hid that/, never(/Sunny/), /Caps Lock/],
      ['2', /another browser, or on a computer/],
      ['2', /A staff member will help you/],
      ['1', /Your help number is/],
    ],
    ends: handedOff('passwordRefused', { answered: { 'passwordRejected.otherDevice': 'stillRefused' } }),
  },
  'the two still do not match: small things, then another device': {
    on: 'web',
    script: [
      ['it says the passwords do not match', at('passwordRejected.whatItSays')],
      ['The two do not match', /Tap the eye/],
      ['Still refused', /Caps Lock/],
      ['Still refused', at('passwordRejected.otherDevice')],
      ['It worked', /./],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
});

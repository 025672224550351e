import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, waits } from './script/turns.ts';

export const linkOrCode = journeys(import.meta.url, 'the link or the code does not work', {
  'only the newest link works': {
    on: 'web',
    script: [
      ['the reset link says it expired', /What happens when you use the link or the code\?/],
      ['It says old, expired or used', /Use only the newest one\. It lasts 1 hour and works one time/],
      ['It works', at('selfServiceReset.newPassword')],
      ['It worked', at('selfServiceReset.signIn')],
      ['I am in', /You are all set/],
      ['No need'],
    ],
    ends: resolved,
  },
  'a portal with a 24-hour rule: reminded, then one fresh link': {
    on: 'sms',
    clinic: { portal: { recovery: { wait_minutes: 1440 } } },
    script: [
      ['el enlace no sirve, dice vencido', at('linkOrCodeProblem.whatIsWrong')],
      ['1', /Use solo el nuevo/],
      ['2', /Use ese en cuanto llegue, una sola vez/],
      ['4', /El portal no deja pedir tantas veces/, /espere hasta mañana/],
      ['1', /mañana a las 9/, /No pida otro antes/],
      [waits(1440), at('linkOrCodeProblem.freshOne'), /Pida uno nuevo/],
      ['1', at('selfServiceReset.newPassword')],
      ['1', at('selfServiceReset.signIn')],
      ['1', /Todo listo/],
      ['2'],
    ],
    ends: resolved,
  },
  'a blank page: the whole link, in a real browser': {
    on: 'web',
    script: [
      ['el enlace abre una página en blanco', at('linkOrCodeProblem.whatIsWrong')],
      ['Sale en blanco, o sale otra página', /Copie todo el enlace\. Ábralo en Safari, Chrome o Edge/],
      ['Ya se abre', /Cree allí la contraseña nueva, no en este chat/],
      ['La aceptó', at('selfServiceReset.signIn')],
      ['Ya entré', /Todo listo/],
      ['No hace falta'],
    ],
    ends: resolved,
  },
  'the code is refused, and a fresh one too: staff': {
    on: 'sms',
    clinic: { identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ['it says my code is wrong but im typing what they sent', at('linkOrCodeProblem.whatIsWrong')],
      ['3', /Type the newest code there, not here/, /Use digits only/],
      ['2', /Ask the page for one more/, /Open it right away, and only once/],
      ['2', /A staff member will help you/],
      ['1', /Your help number is/],
    ],
    ends: handedOff('linkFails', { answered: { 'linkOrCodeProblem.freshOne': 'sameAgain' } }),
  },
  'too many requests and it cannot wait: staff': {
    on: 'web',
    script: [
      ['the link doesnt work', at('linkOrCodeProblem.whatIsWrong')],
      [
        'Too many requests',
        /The portal limits how often you can ask/,
        /If you know your password, you may still sign in/,
        /wait 30 minutes/,
      ],
      ['It cannot wait', /Is this your own account\?/],
      ['its my own', at('identityCheck.chooseWay')],
      ['I want staff instead', at('toStaff.how')],
      ['Chat with staff here', /Your help number is/],
    ],
    ends: handedOff('resetLimit', { facts: { identityTried: 'declined' } }),
  },
});

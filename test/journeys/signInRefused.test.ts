import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at } from './script/turns.ts';

export const signInRefused = journeys(import.meta.url, 'wrong username or password', {
  'Caps Lock was on': {
    on: 'web',
    script: [
      ['cant log in at all', at('triage.screenWords')],
      [
        'it says wrong password',
        /Too many tries can lock it, so try just once/,
        /Caps Lock is off/,
        /space at the end/,
        /Type it there by hand, and tap the eye/,
      ],
      ['omg im in', /You are all set/],
      ['No need'],
    ],
    ends: resolved,
  },
  'this portal wants the username, and capitals matter': {
    on: 'sms',
    clinic: { portal: { username: 'own' } },
    script: [
      ['no me deja entrar al portal', at('triage.screenWords')],
      ['1', /Apague "Caps Lock"/],
      ['2', /Qué pone usted como nombre/],
      ['1', at('signInRefused.tryOther'), /./],
      ['1', /Todo listo/],
      ['2'],
    ],
    ends: resolved,
  },
  'the old password is filled in after a reset': {
    on: 'web',
    script: [
      ['no puedo entrar', at('triage.screenWords')],
      ['Usuario o contraseña incorrectos', at('signInRefused.firstLook')],
      ['No la acepta', at('signInRefused.nameCheck')],
      ['Mi correo', at('signInRefused.tryOther')],
      ['No lo acepta', at('signInRefused.everIn')],
      [
        'Hoy cambié mi contraseña',
        /puede poner la contraseña vieja\. Borre la que guarda para esta página, y en la app/,
      ],
      ['Ya entré', /Todo listo/],
      ['No hace falta'],
    ],
    ends: resolved,
  },
  'reset today, still refused: staff look for a lock and a double': {
    on: 'sms',
    clinic: { identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ['cant login', at('triage.screenWords')],
      ['1', /try just once/i],
      ['2', at('signInRefused.nameCheck')],
      ['2', at('signInRefused.tryOther')],
      ['2', at('signInRefused.everIn')],
      ['3', /Delete the old password that your phone saved/, /A lock can still hold for 30 minutes/],
      ['2', /Is this your own account\?/],
      ['1', /A staff member will help you/],
      ['1', /Your help number is/],
    ],
    ends: handedOff('resetDoneStillRefused', { facts: { resetDone: true, signInName: 'username' } }),
  },
});

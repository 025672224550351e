import { StandInPortal } from '../../src/portal/standIn.ts';
import { handedOff, resolved, rests } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, comes, never } from './script/turns.ts';

const down = Object.assign(new StandInPortal(), { health: async () => ({ up: false }) });

export const outage = journeys(import.meta.url, 'the portal does not open', {
  'it is their own Wi-Fi': {
    on: 'web',
    script: [
      [
        'the website wont load at all, just a white screen',
        /The portal may still be up/,
        never(/not working for anyone/),
      ],
      ['Nothing opens', /Turn your Wi-Fi off and on again\. Or use mobile data/],
      ['It opens', /What does the sign-in page say\?/],
      ['Wrong username or password', at('signInRefused.firstLook')],
      ['I am in', /You are all set/],
      ['No need'],
    ],
    ends: resolved,
  },
  'down for everyone: nobody resets, and all who asked are told when it is over': {
    on: 'sms',
    portal: down,
    script: [
      [
        'el portal no carga',
        /Ahora el portal no funciona para nadie/,
        /El problema no es su cuenta/,
        /No cambie su contraseña/,
      ],
      ['1', /Le mando un mensaje cuando el portal sirva/],
      [comes('outage.over'), /Buenas noticias/],
      ['1', /Todo listo/],
      ['2'],
    ],
    ends: resolved,
  },
  'waits for the end of the outage': {
    on: 'web',
    portal: down,
    script: [
      ['se cayó el portal?', /no funciona para nadie/],
      ['Avíseme cuando sirva', /Le aviso aquí cuando el portal sirva/],
    ],
    ends: rests('portalOutage.resting'),
  },
  'down, and a prescription is needed today': {
    on: 'sms',
    portal: down,
    script: [
      ['portal is down and it says error 503', /not working for anyone right now/],
      ['2', /You do not need the portal for that\. Call 312-555-0101/],
      ['2', /number in your chart/],
      ['1', /Staff will call you/],
    ],
    ends: handedOff('outageCareToday', { priority: 2, facts: { careToday: true } }),
  },
  'only this browser: a page that stays broken goes to staff': {
    on: 'sms',
    script: [
      ['la pagina del portal no abre', at('portalOutage.justYou')],
      ['1', /una ventana privada u otro navegador/, /portal\.example/],
      ['3', /Una persona le va a ayudar/],
      ['1', /Su referencia/],
    ],
    ends: handedOff('pageBroken', { answered: { 'portalOutage.freshPage': 'stillBroken' } }),
  },
});

import { rests } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, never } from './script/turns.ts';

const CODE_TO_TEXT = /^To go on by text, text "GO \d{3} \d{3}" to 312-555-0150\./;

export const goElsewhere = journeys(import.meta.url, 'going on by text, or in the web chat', {
  'by text, in the middle of a question, which is put again': {
    on: 'web',
    texts: true,
    script: [
      ["it says I'm locked out!!", at('lockedOut.stopTrying')],
      ['can we go on by text?', CODE_TO_TEXT, /Does the screen say how long to wait/, at('lockedOut.stopTrying')],
      ['It gives no time', /Most locks end in 30 minutes/],
    ],
    ends: rests('lockedOut.chooseWay'),
  },
  'by text, while staff are on their way': {
    on: 'web',
    texts: true,
    script: [
      ['my account is locked'],
      ['staff', at('toStaff.how')],
      ['text me instead', CODE_TO_TEXT, at('toStaff.how')],
      ['Have staff call me', at('toStaff.callWhen')],
      ['go on by text', CODE_TO_TEXT, at('toStaff.callWhen')],
    ],
    ends: rests('toStaff.callWhen'),
  },
  'in the web chat, in Spanish': {
    on: 'sms',
    texts: true,
    script: [
      ['mi cuenta esta bloqueada', at('lockedOut.stopTrying')],
      [
        'seguir en la web',
        /^Para seguir en la web, abra https:\/\/chat\.clinic\.example\/chat y escriba GO \d{3} \d{3}\./,
        at('lockedOut.stopTrying'),
      ],
    ],
    ends: rests('lockedOut.stopTrying'),
  },
  'a clinic without texts says so': {
    on: 'web',
    script: [
      ['my account is locked', at('lockedOut.stopTrying')],
      ['text me instead', /The clinic has no number for texts like these/, never(/GO \d/), at('lockedOut.stopTrying')],
    ],
    ends: rests('lockedOut.stopTrying'),
  },
});

import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import {
  at,
  comes,
  keeps,
  never,
  offers,
  offersNo,
  silence,
  staffClaim,
  staffGiveBack,
  staffSolve,
  waits,
} from './script/turns.ts';

/** Monday 23 November 2026, 21:00 in Chicago: the clinic is closed. */
const MONDAY_NIGHT = Date.parse('2026-11-24T03:00:00Z');

export const staff = journeys(import.meta.url, 'a person, please', {
  'asked for first: a few words, then how to go on': {
    on: 'sms',
    script: [
      ['agent', /In a few words, what is going on\?/, /Do not type a password or a code/],
      ['i cant see anything on that page', offers('Text with staff here', 'Call me', 'I will come in')],
      ['2', /number in your chart/, /never ask for your password/],
      ['1', /Staff will call you today, 9 AM to noon/, /Your help number is/],
    ],
    ends: handedOff('askedForStaff', { facts: { problemWords: 'i cant see anything on that page', how: 'call' } }),
  },
  'at night: no live chat is promised': {
    on: 'sms',
    at: MONDAY_NIGHT,
    script: [
      ['quiero hablar con una persona', /En pocas palabras/],
      ['no me deja entrar desde el lunes', /Abrimos mañana a las 8/, offersNo('Hablar por mensajes')],
      ['2', /Venga a Front desk, 100 Main St/, /Hay otras formas/],
      ['1', /Su referencia/],
    ],
    ends: handedOff('askedForStaff', { language: 'es', facts: { problemWords: 'no me deja entrar desde el lunes' } }),
  },
  'staff own the case: the bot is silent, emergencies aside, and takes over where it was': {
    on: 'web',
    script: [
      ["it says I'm locked out", at('lockedOut.stopTrying')],
      ['just let me talk to someone please!!', at('toStaff.how'), keeps('lockedOut.stopTrying')],
      ['Chat with staff here', /Your help number is/],
      ['i also have a new phone', /I added that for staff/],
      [staffClaim, /A staff member is here now/],
      ['hello? are you there', silence],
      ['chest pain!!', /911/],
      [staffGiveBack, /The automated helper is back/, at('lockedOut.stopTrying')],
      ['It gives no time', at('lockedOut.chooseWay')],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'an emergency, and then a person: the case says so first': {
    on: 'web',
    script: [
      ["it says I'm locked out", at('lockedOut.stopTrying')],
      ['chest pain!!', /911/],
      ['Go on', at('lockedOut.stopTrying')],
      ['talk to staff', at('toStaff.how')],
      ['Chat with staff here', /Your help number is/],
    ],
    ends: handedOff('emergency', { priority: 1, facts: { reason: 'askedForStaff', wanted: 'lockedOut' } }),
  },
  'staff solve it: good advice and goodbye': {
    on: 'web',
    script: [
      ['no entiendo nada, quiero una persona', at('toStaff.fewWords')],
      ['Solo quiero una persona', at('toStaff.how')],
      ['Hablar aquí por chat', /Su referencia/],
      [staffClaim, /Ya está aquí una persona/],
      [staffSolve, /La persona ya se fue/],
    ],
    ends: resolved,
  },
  'medicine today: a number at once, and the case is first': {
    on: 'web',
    script: [
      ['necesito hablar con alguien, mi cuenta está bloqueada', at('toStaff.how')],
      ['Medicina, resultado o cita hoy', /Para eso no necesita el portal\. Llame ya al 312-555-0101/],
      ['Que me llamen', at('toStaff.callWhen')],
      ['1', /Su referencia/],
    ],
    ends: handedOff('askedForStaff', { priority: 2, language: 'es', facts: { careToday: true } }),
  },
  'another language: free help, and staff know which': {
    on: 'web',
    script: [
      ['do you speak Vietnamese? i cant log in', /interpreter\. It is free/, at('toStaff.how')],
      ['Have staff call me', at('toStaff.callWhen')],
      ['I use relay, or need an interpreter', /Your help number is/],
      [comes('staff.missedCalls'), /Staff called you and could not reach you/],
    ],
    ends: handedOff('languageOrAid', { facts: { needs: 'relay or interpreter' } }),
  },
  'three answers nobody could read': {
    on: 'web',
    script: [
      ['my account is lokced', at('lockedOut.stopTrying')],
      ['purple monkey dishwasher', /Is there a number of minutes or hours\?/],
      ['purple monkey dishwasher again', offers('It tells me how long')],
      ['dishwasher monkey purple', /Staff can take over, or we can try once more/],
      ['Talk to staff', at('toStaff.how')],
      ['Leave it with staff, answer me here', /Your help number is/],
    ],
    ends: handedOff('notUnderstood'),
  },
  'angry twice: staff are offered before the next step': {
    on: 'sms',
    script: [
      ['no puedo entrar al portal', at('triage.screenWords')],
      ['esto es una porqueria', /./],
      ['estoy harta de esto', /Puede seguir una persona/],
      ['0', at('toStaff.fewWords')],
      ['la pagina me saca cada vez', at('toStaff.how')],
      ['4', /Su referencia/, never(/harta/)],
    ],
    ends: handedOff('askedForStaff', { language: 'es' }),
  },
  'six turns that lead nowhere: the bot brings staff by itself': {
    on: 'sms',
    script: [
      ['im locked out', at('lockedOut.stopTrying')],
      ['who is this?', /automated helper/],
      ['is this a scam', /never ask for your password/],
      ['why do you need that', /Nobody here can skip it/],
      ['who are you', at('lockedOut.stopTrying')],
      ['repeat', at('lockedOut.stopTrying')],
      ['what', /This is taking too long\. Let me bring in staff/],
      ['4', /Your help number is/],
    ],
    ends: handedOff('stuck', { facts: { wanted: 'lockedOut' } }),
  },
  'nobody comes by the time that was promised: an apology, a new time, and then the phone': {
    on: 'web',
    script: [
      ["it says I'm locked out", at('lockedOut.stopTrying')],
      ['just let me talk to someone please!!', at('toStaff.how')],
      ['Chat with staff here', /Staff will answer by 9:20 AM/],
      ['still there?', /I added that for staff/],
      [waits(19), silence],
      [
        waits(1),
        /I am sorry\. Staff have not come back to you yet\. Staff will answer by 9:30 AM/,
        at('toStaff.booked'),
      ],
      ['my phone is off by the way', /I am sorry.*Staff will answer by 9:30 AM/],
      [waits(10), /I am sorry.*Staff will answer by 9:35 AM/],
      [waits(5), /I am sorry.*You can call 312-555-0100/, never(/will answer/)],
      [waits(600), silence],
    ],
    ends: handedOff('askedForStaff', { priority: 1, facts: { promisesMissed: 3 } }),
  },
  'a call that does not come: the patient hears when it will': {
    on: 'sms',
    script: [
      ['cuenta bloqueada, quiero una persona', at('toStaff.how')],
      ['2', at('toStaff.callWhen')],
      ['1', /Le vamos a llamar hoy, de 9 a 12/],
      [waits(179), silence],
      [waits(1), /Perdone la espera\. Nadie le ha respondido\. Le vamos a llamar antes/],
    ],
    ends: handedOff('askedForStaff', { priority: 2, language: 'es' }),
  },
});

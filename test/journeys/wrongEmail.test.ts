import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, formDone, never } from './script/turns.ts';

export const wrongEmail = journeys(import.meta.url, 'the email on file is an old one', {
  'identity is not confirmed by the form: staff call the number in the chart': {
    on: 'web',
    script: [
      [
        'I think it goes to my old email',
        /I cannot see or change the email on your record/,
        /still open the old email/,
      ],
      ['I cannot', at('identityCheck.chooseWay')],
      ['None of these reach me', at('identityCheck.formOffer')],
      ['Open the safe form', at('safeForm.filling')],
      [
        formDone,
        /could not confirm who you are with that form/,
        /You did nothing wrong/,
        never(/birth|match/i),
        at('toStaff.how'),
      ],
      ['Have staff call me', /in your chart, if there is one/, /312-555-0100/, /never ask for your password/],
      ['1', /Staff will call you today, 9 AM to noon/, /Your help number is/, /you will not start over/],
    ],
    ends: handedOff('emailOutdated', {
      priority: 3,
      facts: { inbox: 'closed', how: 'call', identityTried: 'formDone' },
      answered: { 'wrongEmailOnFile.canOpenOld': 'cannot' },
    }),
  },
  'the old inbox still opens': {
    on: 'web',
    script: [
      ['cambié de correo y la contraseña nueva va al correo viejo', /no puedo ver ni cambiar el correo de su registro/],
      ['Lo puedo abrir', /Abra el mensaje en el correo viejo/, /"Account settings"/, /Avise a la clínica/],
      ['Ya entré', /Todo listo/, /Cambie su correo en "Account settings" y avise a la clínica/],
      ['No hace falta'],
    ],
    ends: resolved,
  },
  'the mailbox itself must be opened first': {
    on: 'sms',
    script: [
      ['I changed my email last year and cant open the old one', /cannot see or change/],
      ['3', /Your mail company has a page for a lost password/, /keep your place/],
      ['ok i can open it now', at('wrongEmailOnFile.useOld')],
      ['1', /You are all set/],
      ['no'],
    ],
    ends: resolved,
  },
  'not recognised: another address of theirs is the right one': {
    on: 'sms',
    script: [
      ['it says my email is not recognized', /different email/, /the one we write to/],
      ['1', /If it matches what we have/, /only to the email on your record/],
      ['1', /Use 8 to 64 characters/, /a capital, a small letter, a number, and a sign/],
      ['1', /sign in again/],
      ['1', /Use this password nowhere else/],
      ['2'],
    ],
    ends: resolved,
  },
  'no email at all: phone or paper will do': {
    on: 'sms',
    script: [
      ['mi correo ya no sirve y no puedo entrar', at('wrongEmailOnFile.canOpenOld')],
      ['4', /Hay otras formas/],
      ['2', /Puede escribir/, never(/Todo listo/)],
    ],
    ends: resolved,
  },
  'phone and email both changed: staff, with the risk in view': {
    on: 'sms',
    clinic: { portal: { recovery: { by: ['email', 'text'] } } },
    script: [
      ['the reset goes to my old email and i cant open it anymore', at('wrongEmailOnFile.canOpenOld')],
      ['2', /use the phone on your record/],
      ['3', /A staff member will help you/],
      ['2', /number in your chart/],
      ['4', /Do not send it here/, /photo ID/],
      ['1', /100 Main St/, /Bring a photo ID/],
      ['1', /Staff know that you are coming in/],
    ],
    ends: handedOff('contactsChanged', { facts: { phone: 'changed', inbox: 'closed', comingIn: true } }),
  },
  'wants to use the portal without an email': {
    on: 'web',
    clinic: { portal: { joining: { without_email: true } } },
    script: [
      ['No encuentra mi correo, dice que no está registrado', /otro correo suyo/],
      ['No tengo correo', /También hay otras formas/],
      ['El portal sin correo', /Una persona le va a ayudar/],
      ['Hablar aquí por chat', /Su referencia/],
    ],
    ends: handedOff('noEmailOnFile', { language: 'es', facts: { inbox: 'none' } }),
  },
});

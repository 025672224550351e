import { resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, keeps, never, offers, opens, waits } from './script/turns.ts';

export const emailNotReceived = journeys(import.meta.url, 'the reset email did not come', {
  'found in spam, in five taps': {
    on: 'web',
    script: [
      [opens, /automated helper/, /ask for staff at any time/, /Do not type a password/, /911/, /What is going on\?/],
      ['I did not get the reset email', /When did you ask for the email\?/, offers('I have not asked yet')],
      ['More than 5 minutes ago', /wrong folder/, offers('Gmail', 'Outlook or Hotmail', 'Yahoo', 'iCloud')],
      ['Gmail', /three lines at the top\. Tap Spam, then Promotions/, /More, then Spam/, /no-reply@portal\.example/],
      ['I found it', /tap "Not spam"/, /newest email/],
      ['I am in', /You are all set/, /sign out when you are done/, /"End chat and clear screen"/],
      ['no need'],
    ],
    ends: resolved,
  },
  'found in spam, with numbers only': {
    on: 'sms',
    script: [
      [
        'the portal email never came',
        /^Main St Clinic portal help\. This is an automated helper\. Emergency\? Call 911/,
        /Do not text a password/,
        /1 More than 5 minutes\n2 Less than 5 minutes\n3 Not yet\n0 Staff/,
      ],
      ['1', /wrong folder/, /1 Gmail\n2 Outlook or Hotmail\n3 Yahoo\n4 iCloud/],
      ['1', /Tap the 3 lines at the top\. Tap Spam/, /tap Promotions/],
      ['1', /tap Not spam/, /newest email/],
      ['1', /You are all set/, /On a shared phone, sign out/, /You can text us here any time/],
      ['2'],
    ],
    ends: resolved,
  },
  'asked too soon: the bot waits with the patient, and asks again': {
    on: 'sms',
    script: [
      ['acabo de pedir el correo para cambiar la contraseña y no me llega', /911/, at('emailNotReceived.whenAsked')],
      ['hace menos de 5 minutos', /5 minutos, a veces 1 hora/, /No pida otro/, at('emailNotReceived.resting')],
      [waits(5), /correo usa/, offers('Gmail', 'Yahoo')],
      ['yahoo', /Toque Spam/],
      ['ya lo encontre!', /No es spam/],
      ['ya entre gracias', /./],
      ['no'],
    ],
    ends: resolved,
  },
  'it comes while waiting': {
    on: 'web',
    script: [
      ['i asked for the password reset email 2 min ago and its still not here', /When did you ask/],
      ['Less than 5 minutes ago', /A second request can cancel the first/, /9:05 AM/],
      ['oh wait it came', at('emailNotReceived.openIt')],
      ['I am in', /You are all set/],
      ['ok thanks bye', /welcome/i],
    ],
    ends: resolved,
  },
  'it was blocked: the sender is let in, and one more request': {
    on: 'web',
    script: [
      ['nunca recibí el correo para restablecer mi contraseña', /¿Hace cuánto pidió el correo\?/],
      ['Hace más de 5 minutos', /¿Qué correo usa\?/],
      ['Outlook o Hotmail', /Correo no deseado/],
      ['no esta ahi', /remitentes bloqueados/, /contactos/],
      ['Yo lo tenía bloqueado', /Pida el correo una vez más/, /use solo el más nuevo/],
      ['Ya llegó', /No es spam/],
      ['Ya entré', /./],
      ['No'],
    ],
    ends: resolved,
  },
  'digressions on the way: the question stands': {
    on: 'web',
    script: [
      ['i keep waiting for the reset mail and nothing, this is so annoying', at('emailNotReceived.whenAsked')],
      ['yesterday', offers('Gmail')],
      ['who am i even talking to? is this a scam', /automated helper/, /never ask for your password/, /clinic papers/],
      ['wait let me get my glasses', /Take your time/, at('emailNotReceived.whichMail')],
      ['icloud', /Mailboxes/, /Junk/],
      ['why do you need to know that', /records, prescriptions and test results/, at('emailNotReceived.folders')],
      ['my chest hurts and i cant breathe', /911/, never(/Junk/), keeps('emailNotReceived.folders')],
      ['go on', /Junk/, at('emailNotReceived.folders')],
      ['yes i found it', /newest/],
      ['im in!!', /You are all set/],
    ],
    ends: resolved,
  },
  'not asked yet: the ordinary reset first': {
    on: 'sms',
    script: [
      ['no me llego ningun correo', at('emailNotReceived.whenAsked')],
      ['3', /Forgot password/, at('selfServiceReset.openPage')],
      ['1', /correo o usuario de su cuenta/],
      ['1', /Va solo al correo de su registro/],
      ['1', /Cree la contraseña en el portal, no por mensaje/],
      ['1', /entre otra vez con su contraseña nueva/],
      ['1', /./],
      ['2'],
    ],
    ends: resolved,
  },
});

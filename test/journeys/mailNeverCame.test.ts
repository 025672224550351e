import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, codeTyped, never, offersNo } from './script/turns.ts';

const delivered = {
  lookUp: async () => ({
    type: 'result.delivered' as const,
    values: { deliveredAt: Date.parse('2026-11-23T14:12:00Z') },
  }),
  resendInvitation: async () => ({ type: 'result.unknown' as const }),
};

const bounced = { ...delivered, lookUp: async () => ({ type: 'result.bounced' as const }) };

export const mailNeverCame = journeys(import.meta.url, 'every folder was searched', {
  'it went to the other inbox': {
    on: 'web',
    script: [
      ['looked everywhere for the email, spam trash, nothing. its not coming', at('emailNotReceived.whenAsked')],
      ['More than 5 minutes ago', /Which email do you use\?/],
      ['gmail', /Spam/],
      ['not there', /Look in All Mail and in Trash/, /filters and your blocked senders/],
      ['It is not there', /Have you ever signed in to this portal before\?/],
      ['I have been in before', /Some gave the clinic an old, work or family one/],
      ['It may be another one', /Check its spam folder as well/],
      ['I found it', at('emailNotReceived.openIt')],
      ['finally im in', /You are all set/],
      ['No need'],
    ],
    ends: resolved,
  },
  'never signed in: it was no reset that was missing': {
    on: 'sms',
    script: [
      ['no me llega el correo del portal, ya busque en spam', /911/, at('emailNotReceived.whenAsked')],
      ['1', at('emailNotReceived.whichMail')],
      ['3', /Toque Spam/],
      ['2', /filtros y bloqueados/],
      ['3', /alguna vez en este portal/],
      ['2', at('activation.whatYouHave')],
      ['1', /tal como salen/],
      ['1', /./],
      ['2'],
    ],
    ends: resolved,
  },
  'one more request, and still nothing: staff look at the mail log': {
    on: 'sms',
    clinic: { identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ['i never get my reset email. i looked in spam already', at('emailNotReceived.whenAsked')],
      ['1', at('emailNotReceived.whichMail')],
      ['2', /Junk Email/],
      ['2', /blocked senders/],
      ['3', /Have you ever signed in/],
      ['1', /Is this the one you gave the clinic\?/],
      ['1', /Ask once more on the portal page\. Wait 5 minutes\. Then use only the newest/],
      ['2', never(/bounced|no account|not on record/i), /A staff member will help you/],
      ['1', /Your help number is/, /Staff know what you tried/],
    ],
    ends: handedOff('emailNeverArrives', {
      priority: 3,
      language: 'en',
      facts: { mail: 'outlook', everSignedIn: 'yes', inbox: 'open' },
      answered: { 'emailNotReceived.folders': 'notThere', 'mailNeverCame.askAgain': 'nothing' },
    }),
  },
  'with proof the bot says when the mail company took it': {
    on: 'web',
    accounts: delivered,
    script: [
      ['nunca me llega el correo para cambiar mi contraseña', at('emailNotReceived.whenAsked')],
      ['Hace más de 5 minutos', at('emailNotReceived.whichMail')],
      ['Gmail', at('emailNotReceived.folders')],
      ['No está', at('emailNotReceived.filters')],
      ['No está', at('mailNeverCame.everSignedIn')],
      ['Ya he entrado antes', at('mailNeverCame.rightInbox')],
      ['Es este, sin duda', at('mailNeverCame.askAgain')],
      ['No llegó nada', at('identityCheck.chooseWay'), never(/lo recibió/)],
      ['1', at('identityCheck.giveName')],
      ['rosa@example.org', at('identityCheck.typeCode')],
      [codeTyped, /lo recibió a las 8:12/, /Reset your password/, at('mailNeverCame.toldDelivered')],
      ['Lo encontré', at('emailNotReceived.openIt')],
      ['Ya entré', /Todo listo/],
      ['No hace falta'],
    ],
    ends: resolved,
  },
  'the portal can text a code instead': {
    on: 'web',
    clinic: { portal: { recovery: { by: ['email', 'text'] } } },
    script: [
      ['still no reset email', at('emailNotReceived.whenAsked')],
      ['a while ago, like an hour', at('emailNotReceived.whichMail')],
      ['yahoo', /Tap Spam/],
      ['nope not there', at('emailNotReceived.filters')],
      ['no', at('mailNeverCame.everSignedIn')],
      ['yes', at('mailNeverCame.rightInbox')],
      ['yes im sure', at('mailNeverCame.askAgain')],
      ['nothing came', /a text or a call instead/, at('mailNeverCame.tryPhone')],
      ['A code came', /Make a new password there, not here/],
      ['It worked', /sign in again/i, offersNo('Gmail')],
      ['i am in now', /You are all set/],
    ],
    ends: resolved,
  },
  'with proof staff are told that it bounces, and the chat does not say so': {
    on: 'sms',
    accounts: bounced,
    script: [
      ['no me llega el correo, ya busque en todos lados', at('emailNotReceived.whenAsked')],
      ['1', at('emailNotReceived.whichMail')],
      ['5', /Spam o Correo no deseado/],
      ['2', at('emailNotReceived.filters')],
      ['3', at('mailNeverCame.everSignedIn')],
      ['1', at('mailNeverCame.rightInbox')],
      ['1', at('mailNeverCame.askAgain')],
      ['2', at('identityCheck.chooseWay')],
      ['2', at('identityCheck.giveName')],
      ['este teléfono', at('identityCheck.typeCode')],
      [codeTyped, /Una persona le va a ayudar/, never(/rebot|devuelt/)],
      ['1', /Su referencia/],
    ],
    ends: handedOff('emailBounces', { language: 'es', facts: { proof: 'text' } }),
  },
});

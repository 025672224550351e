import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, never, waits } from './script/turns.ts';

const noProof = { identity: { code: { ways: [] }, form: { offer: false } } };

export const selfServiceReset = journeys(import.meta.url, 'the password is forgotten', {
  'the ordinary reset, in a few minutes': {
    on: 'web',
    script: [
      [
        'hi i forgot my password',
        /You can make a new password in a few minutes\. Have your email open/,
        /Go to portal\.example/,
        /under the sign-in button for "Forgot password"/,
      ],
      ['I see it', /the email or username of your portal account/],
      ['It sent something', /in about 5 minutes/, /only to the email on your record/, /a link or a code/],
      ['A link or code', /Open the newest link, or use the code on the page/, /Use 8 to 64 characters/],
      ['It worked', /Now sign in again with your new password/],
      ['I am in', /You are all set/, /Use this password nowhere else/],
      ['No need'],
    ],
    ends: resolved,
  },
  'forgotten at 8:10, the mail at 8:12, in before 8:15': {
    on: 'web',
    at: Date.parse('2026-11-23T14:10:00Z'),
    script: [
      ['olvide mi contraseña del portal', at('selfServiceReset.openPage'), /en pocos minutos/],
      ['Lo veo', at('selfServiceReset.enterName')],
      ['Dice que mandó algo', /en cosa de 5 minutos/],
      [waits(2)],
      ['ya me llegó un enlace', at('selfServiceReset.newPassword')],
      [waits(2)],
      ['La aceptó', at('selfServiceReset.signIn')],
      ['Ya entré', /Todo listo/, /Cambie la contraseña que guarda su celular/],
    ],
    ends: resolved,
  },
  'the button has other words': {
    on: 'sms',
    clinic: { portal: { words: { forgot_password: 'Trouble logging in' } } },
    script: [
      ['se me olvido la contraseña', /"Trouble logging in"/],
      ['1', at('selfServiceReset.enterName')],
      ['1', /Va solo al correo de su registro/],
      ['1', at('selfServiceReset.newPassword')],
      ['1', /entre otra vez/],
      ['1', /Todo listo/],
      ['2'],
    ],
    ends: resolved,
  },
  'no reset page: the bot asks the portal, to the email on record only': {
    on: 'sms',
    clinic: { portal: { pages: { forgot_password: false } } },
    script: [
      ['i forgot my pasword', /I can ask the portal to send it\. It goes only to the email on your record/],
      ['ana@example.org', /If it matches what we have/, never(/ana@/)],
      ['1', at('selfServiceReset.newPassword')],
      ['1', at('selfServiceReset.signIn')],
      ['1', /You are all set/],
      ['2'],
    ],
    ends: resolved,
  },
  'no reset page, and only staff may reset': {
    on: 'sms',
    clinic: { ...noProof, portal: { pages: { forgot_password: false } }, actions: { send_reset: 'staff' } },
    script: [
      ['olvide mi contraseña', /Una persona le va a ayudar/],
      ['2', /Llamamos al teléfono de su expediente/],
      ['1', /Su referencia/],
    ],
    ends: handedOff('noResetPage', { language: 'es' }),
  },
  'only patients can reset: the page again, and never a promise that staff do it': {
    on: 'web',
    clinic: { actions: { send_reset: 'patient', unlock: 'none' } },
    script: [
      ['can you reset my password for me', at('selfServiceReset.openPage')],
      ['I see it', at('selfServiceReset.enterName')],
      ['It sent something', never(/staff/i), at('selfServiceReset.waiting')],
      ['Nothing after 5 minutes', at('emailNotReceived.whichMail')],
      ['Gmail', at('emailNotReceived.folders')],
      ['It is not there', at('emailNotReceived.filters')],
      ['I had blocked or unsubscribed it', /Ask once more on the portal page/],
      ['It came', at('emailNotReceived.openIt')],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'the details on file do not match': {
    on: 'web',
    clinic: { ...noProof, portal: { recovery: { asks_for: ['name', 'birth_date', 'zip'] } } },
    script: [
      ['olvidé mi contraseña', at('selfServiceReset.openPage')],
      ['Lo veo', at('selfServiceReset.enterName')],
      ['Mis datos no coinciden', /MM\/DD\/YYYY/, /código postal con 5 números/],
      ['No lo aceptó', never(/fecha incorrecta|nombre incorrecto/i), /Una persona le va a ayudar/],
      ['Voy en persona', /100 Main St/],
      ['Avise que voy', /Su referencia/],
    ],
    ends: handedOff('detailsOnFile', { facts: { comingIn: true } }),
  },
  'the link is not on the page, and this clinic lets the helper ask for the reset': {
    on: 'web',
    clinic: { actions: { send_reset: 'bot' } },
    script: [
      ['I forgot my password', at('selfServiceReset.openPage')],
      ['I do not see it', /only to the email on your record/],
      ['ana.reyes', at('selfServiceReset.waiting'), never(/ana[.]reyes/)],
      ['A link or code', at('selfServiceReset.newPassword')],
      ['The page took it', at('selfServiceReset.signIn')],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
});

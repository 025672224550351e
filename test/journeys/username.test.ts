import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, never, offersNo } from './script/turns.ts';

export const username = journeys(import.meta.url, 'the username is forgotten', {
  'the page mails it': {
    on: 'web',
    script: [
      ['I forgot my username', /Your username and your password are two separate steps/, /"Forgot username"/],
      ['I see it', /If it matches what we have, an email comes in about 5 minutes/],
      ['It came', /Do you know your password too\?/],
      ['I know it', /You are all set/, /Write your username down\. Keep it away from your password/],
      ['No need'],
    ],
    ends: resolved,
  },
  'no such page: the bot asks the portal, and says no name': {
    on: 'sms',
    clinic: { portal: { pages: { forgot_username: false } } },
    script: [
      ['no me acuerdo de mi usuario', /correo de bienvenida/, never(/Forgot username/)],
      ['2', /Va solo al correo de su registro/],
      ['rosa@example.com', /Si coincide con lo que tenemos/, never(/rosa/)],
      ['1', /Sabe también su contraseña/],
      ['1', /Anote su usuario, lejos de su contraseña/],
      ['2'],
    ],
    ends: resolved,
  },
  'no page and no bot may send it: staff confirm it after a check': {
    on: 'sms',
    clinic: {
      portal: { pages: { forgot_username: false } },
      actions: { send_username: 'staff' },
      identity: { code: { ways: [] }, form: { offer: false } },
    },
    script: [
      ['what is my username i have no clue', /welcome email/],
      ['2', /A staff member will help you/, never(/your username is/i)],
      ['1', /Your help number is/],
    ],
    ends: handedOff('usernameByStaff', { answered: { 'forgottenUsername.lookAround': 'notFound' } }),
  },
  'the username is the email here': {
    on: 'web',
    clinic: { portal: { username: 'email' } },
    script: [
      ['olvidé mi nombre de usuario', /su usuario es su correo/],
      ['Me falta la contraseña', at('selfServiceReset.openPage'), /Forgot password/],
      ['Lo veo', /correo o usuario de su cuenta/],
      ['Dice que mandó algo', /Va solo al correo de su registro/],
      ['Un enlace o un código', /Cree allí la contraseña nueva/],
      ['La aceptó', /Ahora entre otra vez/],
      ['Ya entré', /No use esta contraseña en otro sitio/],
      ['No hace falta'],
    ],
    ends: resolved,
  },
  'both are gone: the username first, then the password': {
    on: 'web',
    script: [
      ['I dont remember my username or my password, nothing', at('forgottenUsername.openPage')],
      ['I see it', at('forgottenUsername.fillIn')],
      ['It came', at('forgottenUsername.knowPassword')],
      ['I need to reset it', at('selfServiceReset.openPage'), /under the sign-in button for "Forgot password"/],
      ['I see it', /the email or username of your portal account/],
      ['It sent something', offersNo('I forgot my username')],
      ['A link or code', at('selfServiceReset.newPassword')],
      ['It worked', at('selfServiceReset.signIn')],
      ['I am in', /You are all set/, never(/another problem/)],
    ],
    ends: resolved,
  },
});

import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, offers, offersNo } from './script/turns.ts';

export const rightPortal = journeys(import.meta.url, 'the wrong portal, or the wrong place', {
  "another clinic's page": {
    on: 'web',
    script: [
      ['cannot login', at('triage.screenWords')],
      ['nothing like that', /What name is at the top of it\?/, offersNo('I use the app')],
      ['Another clinic or portal', /from another clinic\. We cannot open it for you/, /their own help number/],
      ['Only with them', /You can write here any time/],
    ],
    ends: resolved,
  },
  'an old bookmark: the address typed by hand': {
    on: 'sms',
    script: [
      ['no puedo entrar al portal', at('triage.screenWords')],
      ['6', at('rightPortal.nameOnPage')],
      ['2', /Ese portal es de otro consultorio/],
      ['1', /Escriba usted portal\.example en su navegador/],
      ['ya entré!', /Todo listo/],
      ['2'],
    ],
    ends: resolved,
  },
  'blocked, and abroad: no exception by chat': {
    on: 'sms',
    clinic: { portal: { open_from: ['US', 'CA'] } },
    script: [
      ['i cant get into my portal', at('triage.screenWords')],
      ['4', /opens only in some places/, /Turn off any VPN, or use mobile data/],
      ['3', /A staff member will help you/],
      ['4', /Your help number is/],
    ],
    ends: handedOff('blockedByPlace', { facts: { screen: 'blocked' } }),
  },
  'the clinic moved to a new portal, and the accounts moved with it': {
    on: 'web',
    clinic: { portal: { old_portal: { name: 'HealthLink', since: '2026-09-01', accounts_moved: true } } },
    script: [
      ['no puedo entrar', at('triage.screenWords')],
      ['Nada de eso', offers('Dice HealthLink')],
      ['Dice HealthLink', /Usamos MyHealth desde septiembre de 2026/, /Ya no se puede entrar por el portal viejo/],
      ['Quiero ver los pasos', at('selfServiceReset.openPage')],
      ['Lo veo', at('selfServiceReset.enterName')],
      ['Dice que mandó algo', at('selfServiceReset.waiting')],
      ['un código', at('selfServiceReset.newPassword')],
      ['La aceptó', at('selfServiceReset.signIn')],
      ['Ya entré', /Todo listo/],
      ['No hace falta'],
    ],
    ends: resolved,
  },
  'the app shows another clinic': {
    on: 'sms',
    clinic: { portal: { app: { name: 'MyApp', choose: 'Main Street' } } },
    script: [
      ['the app wont let me in', at('triage.screenWords')],
      ['6', offers('I use the app')],
      ['3', /Update the app first\. In it, choose Main Street as your clinic/],
      ['1', /You are all set/],
      ['2'],
    ],
    ends: resolved,
  },
  'signed up with Google, and that account is gone': {
    on: 'web',
    clinic: { portal: { sign_in_with: ['google'] }, identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ['i cant sign in to my account', at('triage.screenWords')],
      ['No access, not set up, not active', at('rightPortal.nameOnPage')],
      ['It says MyHealth', /How did you first sign up\?/],
      ['With Google', /Its password is theirs, not ours/],
      ['I lost that account too', /A staff member will help you/],
      ['Leave it with staff, answer me here', /Your help number is/],
    ],
    ends: handedOff('signInWithOther'),
  },
  'does not know whose page it is; a fresh one is blocked, and VPN is off': {
    on: 'web',
    clinic: { portal: { open_from: ['US', 'CA'] } },
    script: [
      ['cannot login', at('triage.screenWords')],
      ['nothing like that', at('rightPortal.nameOnPage')],
      ["I don't know", /Old bookmarks and search results can be wrong/],
      ['It says blocked', /opens only in some places/],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'signed up anew after the move, with Google': {
    on: 'web',
    clinic: {
      portal: {
        sign_in_with: ['google'],
        old_portal: { name: 'HealthLink', since: '2026-09-01', accounts_moved: true },
      },
    },
    script: [
      ['cannot login', at('triage.screenWords')],
      ['nothing like that', at('rightPortal.nameOnPage')],
      ['It says HealthLink', /The old sign-in no longer works/],
      ['I did that already', /How did you first sign up\?/],
      ['With Google', /Its password is theirs, not ours/],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'the accounts did not move along: patients join anew': {
    on: 'web',
    clinic: { portal: { old_portal: { name: 'HealthLink', since: '2026-09-01', accounts_moved: false } } },
    script: [
      ['cannot login', at('triage.screenWords')],
      ['nothing like that', at('rightPortal.nameOnPage')],
      ['It says HealthLink', at('rightPortal.movedPortal')],
      ['Show me how', at('activation.whatYouHave')],
      ['An invitation by email or text', at('activation.openInvite')],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
});

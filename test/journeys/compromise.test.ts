import { accountsSeeing } from '../support/accounts.ts';
import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { askedForCode } from './script/openings.ts';
import { at, codeTyped, formDone, keeps, never, staffKnow, waits } from './script/turns.ts';

export const compromise = journeys(import.meta.url, 'someone may be in the account', {
  'the password was changed by somebody else': {
    on: 'web',
    script: [
      [
        "I got an email that my password changed and it wasn't me",
        /I am glad you told us\. I am telling staff now\. Can you still sign in\?/,
      ],
      [
        'I can sign in',
        /Type portal\.example yourself\. Do not use a link from that mail/,
        /Change your password there now/,
        /"Sign out of all devices"/,
      ],
      ['It is done', /You are not in trouble/, /Did you give anyone a code, a password or a link\?/],
      ['I am not sure', /Your help number is/, /email password/, never(/good time/), at('toStaff.booked')],
    ],
    ends: handedOff('compromise', { priority: 1, facts: { compromise: true, gaveAway: 'unsure' } }),
  },
  'only a code nobody asked for: no harm was done': {
    on: 'sms',
    script: [
      ['me llego un codigo que yo no pedi', /Un PIN no hace nada si no se comparte/],
      ['2', /casi seguro no pasa nada/],
      ['3', /Puede escribir otra vez cuando quiera/],
    ],
    ends: resolved,
  },
  'a code nobody asked for, and shared: staff are told before the next question': {
    on: 'web',
    script: [
      ['I got a code I did not ask for', /A code does nothing unless it is shared/],
      ['I did', /I am telling staff now/, staffKnow('compromise'), at('suspectedCompromise.canYouSignIn')],
      ['I can sign in', /Change your password there now/],
      ['It is done', /Did you give anyone a code/],
      ['I did', /Your help number is/],
    ],
    ends: handedOff('compromise', { priority: 1, facts: { gaveAway: 'yes', compromise: true } }),
  },
  'a code nobody asked for, and no idea whether it was shared: staff are told as well': {
    on: 'sms',
    script: [
      ['me llego un codigo que no pedi', /Un PIN no hace nada si no se comparte/],
      ['no se', /Ahora aviso a una persona/, staffKnow('compromise'), at('suspectedCompromise.canYouSignIn')],
      ['2', /Su correo sigue siendo solo suyo/],
      ['2', /Usted no tiene la culpa/],
      ['3', /Su referencia/],
    ],
    ends: handedOff('compromise', { priority: 1, language: 'es', facts: { gaveAway: 'unsure' } }),
  },
  'an alarm that turns out to be a code alone': {
    on: 'sms',
    script: [
      ['creo que alguien entro en mi cuenta', /Usted puede entrar al portal/],
      ['4', /Un PIN no hace nada si no se comparte/],
      ['2', /casi seguro no pasa nada/],
      ['3', /Puede escribir otra vez cuando quiera/],
    ],
    ends: resolved,
  },
  'a harmless alarm while a code is awaited: that code is void, and a new one works': {
    on: 'web',
    clinic: { portal: { lock: { ends_by_itself: false } } },
    script: [
      ...askedForCode,
      ['I think someone got into my account', /I am telling staff now/, keeps('identityCheck.typeCode')],
      ['I only got a code', /A code does nothing/],
      ['I did not', at('suspectedCompromise.calm')],
      [
        'That is all',
        /To be safe, the code from before no longer works\. What would you like\?/,
        never(/is on its way/),
        at('identityCheck.noCode'),
      ],
      [waits(2)],
      ['Send a new code', /a 6-digit code is on its way/, at('identityCheck.typeCode')],
      [codeTyped, at('toStaff.how')],
      ['Leave it with staff, answer me here', /Your help number is/],
    ],
    ends: handedOff('unlock', { facts: { proof: 'email', codesSent: 2, compromise: false } }),
  },
  'a harmless alarm after a code did not come: a step back does not bring that code back': {
    on: 'web',
    clinic: { portal: { lock: { ends_by_itself: false } } },
    script: [
      ...askedForCode,
      ['It did not come', at('identityCheck.noCode')],
      ['I think someone got into my account', /I am telling staff now/],
      ['I only got a code', /A code does nothing/],
      ['I did not', at('suspectedCompromise.calm')],
      ['That is all', /the code from before no longer works/, at('identityCheck.noCode')],
      ['go back', never(/is on its way/), /the code from before no longer works/, at('identityCheck.noCode')],
      ['Go on without a code', at('identityCheck.formOffer')],
      ['I want staff instead', at('toStaff.how')],
      ['Leave it with staff, answer me here', /Your help number is/],
    ],
    ends: handedOff('unlock', { facts: { compromise: false, identityTried: 'declined' } }),
  },
  'a harmless alarm while the safe form is open: that form is closed, and may be opened anew': {
    on: 'sms',
    script: [
      ['im locked out', at('lockedOut.stopTrying')],
      ['3', /For care today you do not have to wait for the portal/],
      ['1', at('identityCheck.chooseWay')],
      ['3', at('identityCheck.formOffer')],
      ['1', at('safeForm.filling')],
      ['someone got into my account!!', /I am telling staff now/, keeps('safeForm.filling')],
      ['4', /A code does nothing unless it is shared/],
      ['2', at('suspectedCompromise.calm')],
      ['3', at('safeForm.again'), never(/\/form\//)],
      ['1', /\/form\//, at('safeForm.filling')],
      [formDone, at('toStaff.today')],
      ['1', /Your help number is/],
    ],
    ends: handedOff('unlock', { facts: { form: 'matched', compromise: false } }),
  },
  'a harmless alarm after a proof: nothing of the account is said again without a new one': {
    on: 'web',
    accounts: accountsSeeing({ type: 'result.inactive' }),
    script: [
      ['it says my account is inactive', at('rightPortal.nameOnPage')],
      ['It says MyHealth', at('accountProblem.whatItSays')],
      ['Not active, disabled or closed', at('accountProblem.lastVisit')],
      ['Longer ago', at('identityCheck.chooseWay')],
      ['By email', at('identityCheck.giveName')],
      ['ana@example.org', at('identityCheck.typeCode')],
      [codeTyped, /Your account is not active/, at('accountProblem.tell')],
      ['I think someone got into my account', /I am telling staff now/],
      ['I only got a code', /A code does nothing/],
      ['I did not', at('suspectedCompromise.calm')],
      ['That is all', never(/not active/), at('toStaff.how')],
      ['Leave it with staff, answer me here', /Your help number is/, never(/not active/)],
    ],
    ends: handedOff('accountCheck', { facts: { compromise: false } }),
  },
  'gave a caller the code, and cannot get in': {
    on: 'web',
    script: [
      ['un hombre me llamó diciendo que era de la clínica y le di mi código', /Qué bueno que nos avisa/],
      ['No puedo entrar', /¿Su correo sigue siendo solo suyo\?/],
      ['Puede que alguien lo lea', /Usted no tiene la culpa/],
      ['Se lo di', /Su referencia/],
    ],
    ends: handedOff('compromise', { priority: 1, language: 'es', facts: { gaveAway: 'yes', mailboxSafe: false } }),
  },
  'it was not me who was locked out: "I am in" does not end it': {
    on: 'sms',
    script: [
      ['my account is locked and i didnt even try', at('lockedOut.stopTrying')],
      ['2', at('lockedOut.wasItYou')],
      ['2', /I am telling staff now/],
      ['im in', at('suspectedCompromise.canYouSignIn'), never(/all set/i)],
      ['1', /Change your password/],
      ['1', /Did you give anyone/],
      ['2', /Your help number is/],
    ],
    ends: handedOff('compromise', { priority: 1, facts: { itWasMe: 'no', gaveAway: 'no' } }),
  },
  'in the middle of something else: the urgent one first': {
    on: 'web',
    script: [
      ['no me llega el correo', at('emailNotReceived.whenAsked')],
      [
        'alguien entró en mi cuenta y cambió mi contraseña!!',
        /¿Todavía puede entrar\?/,
        keeps('emailNotReceived.whenAsked'),
      ],
      ['Puedo entrar', /Escriba usted portal\.example/],
      ['Quiero ver los pasos', /Account settings/],
      ['Ya lo hice', /Usted no tiene la culpa/],
      ['No di nada', /Su referencia/],
    ],
    ends: handedOff('compromise', { priority: 1, facts: { gaveAway: 'no' } }),
  },
});

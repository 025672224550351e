import { accountsSeeing } from '../support/accounts.ts';
import { handedOff, resolved, rests } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, codeTyped, never } from './script/turns.ts';

const inactive = accountsSeeing({ type: 'result.inactive' });
const ready = accountsSeeing({ type: 'result.fine' });
const locked = accountsSeeing({
  type: 'result.locked',
  values: { lockedUntil: Date.parse('2026-11-23T15:45:00Z') },
});

const noProof = { identity: { code: { ways: [] }, form: { offer: false } } };

export const accountProblem = journeys(import.meta.url, 'something is wrong with the account itself', {
  'not configured for access: the right portal first, then staff find the cause': {
    on: 'sms',
    clinic: noProof,
    script: [
      ['I cant log in', at('triage.screenWords')],
      ['3', /right page/],
      ['1', /What does the page say\?/],
      ['2', /When were you last here\?/],
      ['4', /A staff member will help you/, never(/not active|locked|duplicate/i)],
      ['4', /Your help number is/],
    ],
    ends: handedOff('accountCheck', { facts: { lastVisit: 'otherClinic', screen: 'noAccess' } }),
  },
  'says inactive: nothing is said of the account before proof, then what it is': {
    on: 'web',
    accounts: inactive,
    script: [
      ['it says my account is inactive', at('rightPortal.nameOnPage'), never(/is not active/)],
      ['It says MyHealth', at('accountProblem.whatItSays')],
      ['Not active, disabled or closed', at('accountProblem.lastVisit')],
      ['Longer ago', at('identityCheck.chooseWay'), never(/is not active/)],
      ['1', at('identityCheck.giveName')],
      ['ana@example.org', at('identityCheck.typeCode')],
      [codeTyped, /Your account is not active\. Staff can open it again/],
      ['Have staff open it again', at('toStaff.how')],
      ['Chat with staff here', /Your help number is/],
    ],
    ends: handedOff('accountInactive', { facts: { proof: 'email', lastVisit: 'longerAgo', account: 'inactive' } }),
  },
  'the account is fine: a reset gets them in': {
    on: 'web',
    accounts: ready,
    script: [
      ['me dice que mi cuenta está desactivada', at('rightPortal.nameOnPage')],
      ['Dice MyHealth', at('accountProblem.whatItSays')],
      ['Nada de eso', at('identityCheck.chooseWay')],
      ['1', at('identityCheck.giveName')],
      ['rosa@example.org', at('identityCheck.typeCode')],
      [codeTyped, at('accountProblem.tell')],
      ['Cambiar la contraseña', at('selfServiceReset.openPage')],
      ['Lo veo', at('selfServiceReset.enterName')],
      ['Dice que mandó algo', at('selfServiceReset.waiting')],
      ['Un enlace o un código', at('selfServiceReset.newPassword')],
      ['La aceptó', at('selfServiceReset.signIn')],
      ['Ya entré', /Todo listo/],
    ],
    ends: resolved,
  },
  'two accounts: only staff can join them': {
    on: 'sms',
    clinic: noProof,
    script: [
      ['creo que tengo dos cuentas', /Solo una persona puede juntar las dos/],
      ['2', /Esta cuenta es suya/],
      ['1', /Una persona le va a ayudar/],
      ['1', /Su referencia/],
    ],
    ends: handedOff('accountDuplicate', {
      priority: 4,
      language: 'es',
      answered: { 'accountProblem.twoRecords': 'intoNone' },
    }),
  },
  'locked, and after proof the bot says until when': {
    on: 'web',
    accounts: locked,
    script: [
      ['it says my account is disabled', at('rightPortal.nameOnPage')],
      ['It says MyHealth', at('accountProblem.whatItSays')],
      ['Nothing like that', at('identityCheck.chooseWay'), never(/is locked/)],
      ['By text', at('identityCheck.giveName')],
      ['312 555 0199', at('identityCheck.typeCode')],
      [codeTyped, /Your account is locked\. The lock ends at 9:45 AM/],
      ['Wait, or ask staff', at('accountProblem.lockChoice')],
      ['Remind me when to try', /I will tell you/],
    ],
    ends: rests('lockedOut.resting'),
  },
});

import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, never, offersNo } from './script/turns.ts';

/** The page shows no other way to get a code, and the clinic sends none. */
const noOtherWay = {
  portal: { second_step: { other_way_button: false } },
  identity: { code: { ways: [] }, form: { offer: false } },
};

/** The sign-in page wants a code, and nothing else is known. */
const wantsCode = [
  ['i cant log in to my portal', at('triage.screenWords')],
  ['It wants a code', at('secondStep.whichStep')],
] as const;

export const secondStep = journeys(import.meta.url, 'the portal wants a second code', {
  'a new phone number and no other way: two staff, never the bot': {
    on: 'web',
    clinic: { portal: { second_step: { used: 'required' } }, identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ['i cant log in to my portal', /What does the sign-in page say\?/],
      ['It wants a code', /one more check when you sign in\. Do not type that code here/],
      ['A text', /only to the phone number that the portal has/],
      ['I have a new number', /"Try another way"/, /backup code/],
      ['None of them works', never(/switch|turn(ed)? off/i), /A staff member will help you/],
      ['Have staff call me', /in your chart/],
      ['I have a new number', /Do not give it here/],
      ['I will come in', /Bring a photo ID/],
      ['Tell them', /Staff know that you are coming in/],
    ],
    ends: handedOff('secondFactor', { facts: { phone: 'changed', secondStepBy: 'text', screen: 'wantsCode' } }),
  },
  'a landline gets a call': {
    on: 'sms',
    script: [
      ['me pide un codigo para entrar y no lo tengo', /No lo mande por mensaje/],
      ['1', /al teléfono que tiene el portal/],
      ['4', /Un teléfono fijo no recibe textos/, /Llamarme/],
      ['1', /Todo listo/],
      ['2'],
    ],
    ends: resolved,
  },
  'a new phone with an empty app': {
    on: 'web',
    script: [
      ['No puedo entrar al portal', at('triage.screenWords')],
      ['Pide un código', at('secondStep.whichStep')],
      ['Una app', /ponga la hora solo/],
      ['Celular nuevo, y la app no tiene nada', /"Try another way" u "Otra forma"/],
      ['Ya entré', /Todo listo/],
      ['No hace falta'],
    ],
    ends: resolved,
  },
  'no code comes to the right phone': {
    on: 'sms',
    script: [
      ['cant get in', at('triage.screenWords')],
      ['5', at('secondStep.whichStep')],
      ['1', at('secondStep.phoneSame')],
      ['1', /restart the phone/, /Ask once more and wait 2 minutes/],
      ['yes im in', /You are all set/],
      ['2'],
    ],
    ends: resolved,
  },
  'a clinic without a second step: it is the reset code': {
    on: 'sms',
    clinic: { portal: { second_step: { used: 'none' } } },
    script: [
      ['no me deja entrar', at('triage.screenWords')],
      ['5', at('linkOrCodeProblem.whatIsWrong'), offersNo('Es el PIN para entrar')],
      ['3', /Ponga el PIN nuevo en esa pantalla, no por mensaje/],
      ['1', at('selfServiceReset.newPassword')],
      ['1', at('selfServiceReset.signIn')],
      ['1', /Todo listo/],
      ['2'],
    ],
    ends: resolved,
  },
  'the secret question of the reset page': {
    on: 'web',
    script: [
      ['i forgot my password', at('selfServiceReset.openPage')],
      ['I see it', at('selfServiceReset.enterName')],
      ['It asks a secret question', /Write it just as you did the first time/, /Try two times at most/],
      ['It went on', at('selfServiceReset.newPassword')],
      ['It worked', at('selfServiceReset.signIn')],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'still no code: another way on the page lets them in': {
    on: 'web',
    script: [
      ...wantsCode,
      ['A text', at('secondStep.phoneSame')],
      ['Same number, no code', at('secondStep.phoneChecks')],
      ['Still nothing', /"Try another way"/],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'a landline that no call reaches, and another way': {
    on: 'web',
    script: [
      ...wantsCode,
      ['A text', at('secondStep.phoneSame')],
      ['It is a landline', /choose "Call me"/],
      ['No such choice', /"Try another way"/],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'still no code, and the page has no other way: staff': {
    on: 'web',
    clinic: noOtherWay,
    script: [
      ...wantsCode,
      ['A text', at('secondStep.phoneSame')],
      ['Same number, no code', at('secondStep.phoneChecks')],
      ['Still nothing', /A staff member will help you/],
      ['Chat with staff here', /Your help number is/],
    ],
    ends: handedOff('secondFactor', { facts: { phone: 'same' } }),
  },
  'a landline, and the page has no other way: staff': {
    on: 'web',
    clinic: noOtherWay,
    script: [
      ...wantsCode,
      ['A text', at('secondStep.phoneSame')],
      ['It is a landline', at('secondStep.landline')],
      ['No such choice', /A staff member will help you/],
      ['Chat with staff here', /Your help number is/],
    ],
    ends: handedOff('secondFactor', { facts: { phone: 'landline' } }),
  },
  'numbers of the app are refused, and the page has no other way: staff': {
    on: 'web',
    clinic: noOtherWay,
    script: [
      ...wantsCode,
      ['An app', at('secondStep.appTime')],
      ['It is still refused', /A staff member will help you/],
      ['Chat with staff here', /Your help number is/],
    ],
    ends: handedOff('secondFactor', { facts: { secondStepBy: 'app' } }),
  },
  'an empty app, and the page has no other way: staff': {
    on: 'web',
    clinic: noOtherWay,
    script: [
      ...wantsCode,
      ['An app', at('secondStep.appTime')],
      ['New phone, and the app is empty', /A staff member will help you/],
      ['Chat with staff here', /Your help number is/],
    ],
    ends: handedOff('secondFactor', { facts: { secondStepBy: 'app' } }),
  },
  'a new number, and does not know how else staff could reach them: staff have the case all the same': {
    on: 'web',
    clinic: { portal: { second_step: { used: 'required' } }, identity: { code: { ways: [] }, form: { offer: false } } },
    script: [
      ...wantsCode,
      ['A text', at('secondStep.phoneSame')],
      ['I have a new number', at('secondStep.otherWay')],
      ['None of them works', at('toStaff.how')],
      ['Have staff call me', at('toStaff.callWhen')],
      ['I have a new number', at('toStaff.newNumber')],
      ["I don't know", /Your help number is/],
    ],
    ends: handedOff('secondFactor', { facts: { how: 'leave' } }),
  },
});

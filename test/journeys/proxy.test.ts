import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, never } from './script/turns.ts';

export const proxy = journeys(import.meta.url, 'the account is for someone else', {
  'a daughter beside her mother: they go on together': {
    on: 'web',
    script: [
      ['i am trying to help my mother with her portal', /Who is the portal for\?/],
      ['An adult I help', /Are they with you, and do they want your help\?/],
      ['They are here and want it', at('triage.whatHappened')],
      ['I forgot my password', at('selfServiceReset.openPage')],
      ['I see it', at('selfServiceReset.enterName')],
      ['It sent something', at('selfServiceReset.waiting')],
      ['A link or code', at('selfServiceReset.newPassword')],
      ['It worked', at('selfServiceReset.signIn')],
      ['I am in', /You are all set/, /unless the clinic set up shared access|Use this password nowhere else/],
    ],
    ends: resolved,
  },
  'she wants it, but is not here: an own sign-in, never her password': {
    on: 'sms',
    clinic: { family: { form: 'https://clinic.example/proxy' } },
    script: [
      ['necesito entrar al portal de mi mama', /Para qui/],
      ['2', at('proxyAccess.adult')],
      ['2', /No use la contraseña de esa persona/, /clinic\.example\/proxy/],
      ['3', /Puede escribir otra vez cuando quiera/],
    ],
    ends: resolved,
  },
  "a child's records are not there: staff set it up, and nothing is said of the child": {
    on: 'web',
    script: [
      ['no veo a mi hijo en el portal', at('proxyAccess.whoFor')],
      ['Mi hijo o mi hija', /¿Qué edad tiene/],
      ['Menos de 13', /su propia cuenta, nunca con la de su hijo o hija/, /"Switch person"/],
      ['Mi hijo o hija no sale', never(/es paciente|no es paciente/), at('toStaff.how')],
      ['Dejarlo, y que me respondan aquí', /Su referencia/],
    ],
    ends: handedOff('proxySetup', { priority: 4, language: 'es', facts: { own: 'child', childAge: 'young' } }),
  },
  'a teen of 15: some parts are private by rule': {
    on: 'sms',
    script: [
      ["why can't i see my daughters test results anymore in the portal", at('proxyAccess.whoFor')],
      ['1', at('proxyAccess.childAge')],
      ['2', /From age 13, some parts are private to the teen/, /a rule, not an error/],
      ['3', /You can text us|write here|text/i],
    ],
    ends: resolved,
  },
  'her husband died: no step to take today': {
    on: 'web',
    clinic: { phones: { records: { number: '+13125550103', hours: 'weekdays' } } },
    script: [
      [
        'my husband died last month and i need to get in his account',
        /We are sorry for your loss/,
        /nothing you must do today/,
        /312-555-0103/,
      ],
      ['Have staff call me', at('toStaff.how'), never(/password/i)],
      ['Leave it with staff, answer me here', /Your help number is/],
    ],
    ends: handedOff('deceased', { priority: 4, facts: { own: 'died' } }),
  },
  'a guardian: staff look at the paper': {
    on: 'sms',
    script: [
      ['tengo un poder legal de mi papa, el ya no puede decidir, necesito ver su portal', at('proxyAccess.whoFor')],
      ['2', at('proxyAccess.adult')],
      ['3', at('toStaff.how')],
      ['1', /Su referencia/],
    ],
    ends: handedOff('proxyLegal', { priority: 4 }),
  },
  'a daughter of 18: she can give the access back': {
    on: 'web',
    clinic: { family: { form: 'https://clinic.example/proxy' } },
    script: [
      ['mi hija cumplió 18 y ya no veo sus resultados en el portal', at('proxyAccess.whoFor')],
      ['Mi hijo o mi hija', at('proxyAccess.childAge')],
      ['18 o más', /los padres ya no tienen acceso/, /clinic\.example\/proxy/],
      ['Puede hacerlo, gracias', /Puede escribir otra vez cuando quiera/],
    ],
    ends: resolved,
  },
  'a teen who wants an own sign-in': {
    on: 'sms',
    script: [
      ['im 15 and i want my own login, not my moms', at('proxyAccess.whoFor')],
      ['4', /From age 13, you can have your own sign-in/, /apart from your parents/],
      ['1', at('toStaff.how')],
      ['1', /Your help number is/],
    ],
    ends: handedOff('teen'),
  },
});

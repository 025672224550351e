import { byStaff, measured, said, type SeedLine } from './line.ts';

const blocked = 'emailNotReceived: it was blocked: the sender is let in, and one more request';
const neverArrives = 'mailNeverCame: one more request, and still nothing: staff look at the mail log';
const oldEmail = 'wrongEmail: identity is not confirmed by the form: staff call the number in the chart';
const temporary = 'activation: a temporary password that is refused';
const newInvitation = 'activation: the bot sends a new invitation, after a code';
const paperCode = 'activation: the code on paper has expired: staff send a new invitation';
const inactive = 'accountProblem: says inactive: nothing is said of the account before proof, then what it is';
const joined = 'accountProblem: two accounts: only staff can join them';
const onlyPatients = 'selfServiceReset: only patients can reset: the page again, and never a promise that staff do it';
const digressions = 'emailNotReceived: digressions on the way: the question stands';
const medicine = 'staff: medicine today: a number at once, and the case is first';

/** What staff do, what nobody does, and what is to be counted. */
export const staff: Readonly<Record<string, readonly SeedLine[]>> = {
  'What staff do': [
    said(
      '"contact your clinic or hospital\'s portal support"',
      ['aftercare.sayGoodbye'],
      [/You can also call 312-555-0100/, "rightPortal: another clinic's page"],
    ),
    said('"call the office directly"', ['toStaff.today'], [/Llame ya al 312-555-0101/, medicine]),
    byStaff('"confirm your identity and resend a reset email"', 'emailNeverArrives', [
      "look at the portal's mail log, send a reset, stay until it comes",
      neverArrives,
    ]),
    said(
      '"resend the invitation"',
      ['activation.newInvite'],
      [/A new invitation goes only to the email or phone on your record/, newInvitation],
    ),
    byStaff('"resend the invitation", by staff', 'invitation', [
      'send the invitation again, or print a code, after a check',
      paperCode,
    ]),
    said('"verify your identity"', ['identityCheck.chooseWay'], [/I must check who you are/, oldEmail]),
    said('say "inactive …"', ['accountProblem.tell', 'phrases.accounts.inactive'], [/not active/, inactive]),
    byStaff('"… or duplicated"', 'accountDuplicate', ['records staff join the two, and tell when it is done', joined]),
    byStaff('"reset the login from the patient record after confirming identity"', 'noResetPage', [
      'send a reset from the record after a check',
      'selfServiceReset: no reset page, and only staff may reset',
    ]),
    said('"temporary login"', ['activation.tempPassword'], [/A temporary password works one time/, temporary]),
    byStaff('"temporary login", a new one', 'temporaryLogin', [
      'two staff, or one with photo ID: a new one, used once',
      temporary,
    ]),
    said(
      'patients "complete the change themselves": "use the self-service link again"',
      ['mailNeverCame.askAgain'],
      [/Ask once more on the portal page/, onlyPatients],
    ),
    said('"resend the reset message"', ['mailNeverCame.askAgain'], [/Pida el correo una vez más/, blocked]),
    byStaff('"verify your contact details"', 'emailOutdated', ['check the phone in the chart by calling it', oldEmail]),
    said(
      'explain the "separate username recovery step"',
      ['forgottenUsername.openPage'],
      [/two separate steps/, 'username: the page mails it'],
    ),
  ],
  Guardrails: [
    said(
      'link "only to the email already tied to your record"',
      ['selfServiceReset.askName'],
      [
        /only to the email on your record/,
        'selfServiceReset: no reset page: the bot asks the portal, to the email on record only',
      ],
    ),
    said(
      '"refuse to bypass … unless you can verify who you are through an approved process"',
      ['wrongEmailOnFile.canOpenOld'],
      [/I cannot see or change the email on your record/, oldEmail],
    ),
    said(
      'why: "records, prescriptions, and test results"',
      ['anywhere', 'anywhere.whyNeeded'],
      [/records, prescriptions and test results/, digressions],
    ),
  ],
  'To be measured': [
    measured(
      'share resolved "without staff intervention"',
      'cases that end in "I am in", against cases that go to staff, by flow',
    ),
    measured(
      '"manual support tickets and callback delays" avoided',
      'answers given in the promised time, against answers that came late',
    ),
  ],
};

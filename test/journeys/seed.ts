import { byStaff, measured, said, type SeedLine } from './seedLine.ts';

const ordinary = 'selfServiceReset: the ordinary reset, in a few minutes';
const inSpam = 'emailNotReceived: found in spam, in five taps';
const blocked = 'emailNotReceived: it was blocked: the sender is let in, and one more request';
const otherInbox = 'mailNeverCame: it went to the other inbox';
const neverArrives = 'mailNeverCame: one more request, and still nothing: staff look at the mail log';
const rules = 'passwordRejected: the rules, then small things';
const otherRules = 'passwordRejected: another clinic has other rules, and none that remembers';
const oldEmail = 'wrongEmail: identity is not confirmed by the form: staff call the number in the chart';
const bothChanged = 'wrongEmail: phone and email both changed: staff, with the risk in view';
const temporary = 'activation: a temporary password that is refused';
const newInvitation = 'activation: the bot sends a new invitation, after a code';
const paperCode = 'activation: the code on paper has expired: staff send a new invitation';
const inactive = 'accountProblem: says inactive: nothing is said of the account before proof, then what it is';
const joined = 'accountProblem: two accounts: only staff can join them';
const onlyPatients = 'selfServiceReset: only patients can reset: the page again, and never a promise that staff do it';
const digressions = 'emailNotReceived: digressions on the way: the question stands';
const libraryWifi = 'sharedDevice: public Wi-Fi is all there is: in, and reminded to change the password again';
const changedByOther = 'compromise: the password was changed by somebody else';
const medicine = 'staff: medicine today: a number at once, and the case is first';

/**
 * Every line of the article that this project was made from, and what real portals add to it: where in the tree it has its home. The
 * one source of docs/seed-coverage.md; a test has each conversation and looks for the reply in it.
 */
export const seed: Readonly<Record<string, readonly SeedLine[]>> = {
  'The path': [
    said('"portal login page"', ['selfServiceReset.openPage'], [/Go to portal\.example/, ordinary]),
    said('"Forgot password"', ['selfServiceReset.openPage'], [/"Forgot password"/, ordinary]),
    said(
      '"Reset password"',
      ['selfServiceReset.openPage', 'selfServiceReset.openPage.choices.otherWords'],
      [/"Reset" or "Trouble logging in"/, ordinary],
    ),
    said(
      '"Trouble logging in"',
      ['selfServiceReset.openPage'],
      [/"Trouble logging in"/, 'selfServiceReset: the button has other words'],
    ),
    said('"under the sign-in button"', ['selfServiceReset.openPage'], [/under the sign-in button/, ordinary]),
    said(
      '"email address or username linked"',
      ['selfServiceReset.enterName'],
      [/the email or username of your portal account/, ordinary],
    ),
    said('"reset link or a one-time code"', ['selfServiceReset.waiting'], [/a link or a code/, ordinary]),
    said(
      '"Click the link or enter the code"',
      ['selfServiceReset.newPassword'],
      [/Open the newest link, or use the code on the page/, ordinary],
    ),
    said('"create a new password"', ['selfServiceReset.newPassword'], [/Make a new password there/, ordinary]),
    said(
      '"set and confirm"',
      ['passwordRejected.mismatch'],
      [/a mano las dos veces/, 'passwordRejected: the two do not match'],
    ),
    said('"Sign in again"', ['selfServiceReset.signIn'], [/sign in again with your new password/, ordinary]),
    said(
      '"account setup or temporary password flow"',
      ['activation.tempPassword'],
      [/make your own password there/, temporary],
    ),
    said(
      '"follow the prompt exactly"',
      ['activation.tempPassword'],
      [/Follow the page just as it is shown/, temporary],
    ),
  ],
  'What is needed': [
    said(
      'email "used when the portal account was created"',
      ['mailNeverCame.rightInbox'],
      [/Is this the one you gave\?/, otherInbox],
    ),
    said('username', ['selfServiceReset.enterName'], [/email or username/, ordinary]),
    said('"Access to the inbox"', ['selfServiceReset.openPage'], [/Have your email open/, ordinary]),
    said(
      '"date of birth"; name',
      ['selfServiceReset.detailsRefused'],
      [/MM\/DD\/YYYY.*nombre/, 'selfServiceReset: the details on file do not match'],
    ),
    said(
      '"or phone number"',
      ['identityCheck.giveName'],
      [/email, phone or username/, 'identity: only staff can unlock, and a code shows who asks'],
    ),
    said('password meeting "the portal\'s rules"', ['passwordRejected.rules'], [/Use 8 to 64 characters/, rules]),
  ],
  'Password rules': [
    said(
      'upper, lower, numbers, special',
      ['passwordRejected.rules'],
      [/a capital letter, a small letter, a number, and a sign/, rules],
    ),
    said('"8 to 16" minimum', ['passwordRejected.rules'], [/Use 12 to 20 characters/, otherRules]),
    said('"each health system sets its own policy"', ['passwordRejected.rules'], [/It needs a number\./, otherRules]),
    said(
      '"block reuse of recent passwords"',
      ['passwordRejected.usedBefore'],
      [/se acuerda de las 5 de antes/, 'passwordRejected: used before: one that is all new'],
    ),
  ],
  'How long it takes': [
    said('start: under 1 minute; new password: under 2', ['selfServiceReset.openPage'], [/in a few minutes/, ordinary]),
    said('delivery: 1 to 5 minutes', ['selfServiceReset.waiting'], [/in about 5 minutes/, ordinary]),
    said('identity: 1 to 3 minutes', ['identityCheck.formOffer'], [/about 2 minutes/, oldEmail]),
    said(
      'the example of 8:10, 8:12 and 8:15',
      ['selfServiceReset.waiting'],
      [/en cosa de 5 minutos/, 'selfServiceReset: forgotten at 8:10, the mail at 8:12, in before 8:15'],
    ),
  ],
  'The five causes': [
    said('"email on file is outdated"', ['wrongEmailOnFile.canOpenOld'], [/still open the old email/, oldEmail]),
    said(
      '"username is wrong"',
      ['signInRefused.nameCheck'],
      [/it may be the name/, 'signInRefused: reset today, still refused: staff look for a lock and a double'],
    ),
    said('"landed in spam"', ['emailNotReceived.folders'], [/Tap Spam/, inSpam]),
    said('"password rules were not met"', ['passwordRejected.rules'], [/It needs a capital letter/, rules]),
    said(
      '"temporarily locked … too many attempts"',
      ['lockedOut.stopTrying'],
      [/Stop trying for now/, 'lockedOut: waits, is reminded, and signs in'],
    ),
  ],
  'Rarer causes': [
    said(
      '"technical outage"',
      ['portalOutage.down'],
      [
        /no funciona para nadie/,
        'outage: down for everyone: nobody resets, and all who asked are told when it is over',
      ],
    ),
    said(
      '"inactive patient profile"',
      ['accountProblem.tell', 'phrases.accounts.inactive'],
      [/Your account is not active/, inactive],
    ),
    byStaff('until "the clinic updates the record"', 'accountInactive', [
      'open the account again in the record, after a check',
      inactive,
    ]),
    said('"duplicated"', ['accountProblem.twoRecords'], [/Solo una persona puede juntar las dos/, joined]),
    said('"changed phone numbers"', ['wrongEmailOnFile.byPhone'], [/use the phone on your record/, bothChanged]),
    byStaff('likelier to need human help', 'contactsChanged', [
      'check photo ID at the desk, then correct the record',
      bothChanged,
    ]),
  ],
  'No email came': [
    said(
      '"spam … promotions"',
      ['emailNotReceived.folders', 'mailFolders.gmail'],
      [/Tap Spam, then Promotions/, inSpam],
    ),
    said('"junk"', ['emailNotReceived.folders', 'mailFolders.icloud'], [/Tap Junk/, digressions]),
    said(
      '"blocked-sender folders", "filtered"',
      ['emailNotReceived.filters'],
      [/your filters and your blocked senders/, otherInbox],
    ),
    said('"before trying again"', ['selfServiceReset.waiting'], [/Do not ask again yet/, ordinary]),
    said('"the one you are monitoring"', ['mailNeverCame.rightInbox'], [/more than one email/, otherInbox]),
    byStaff('"outdated account record": updated "before sending another reset"', 'emailOutdated', [
      'correct the email in the record after a check, then send a reset',
      oldEmail,
    ]),
  ],
  'Email not recognized': [
    said(
      '"different email on file"',
      ['wrongEmailOnFile.otherAddress'],
      [/may go by a different email/, 'wrongEmail: not recognised: another address of theirs is the right one'],
    ),
    byStaff('"verify and update your profile"', 'detailsOnFile', [
      'compare the record with what they say, and correct it',
      'selfServiceReset: the details on file do not match',
    ]),
  ],
  Username: [
    said(
      '"Forgot username", "two different processes"',
      ['forgottenUsername.openPage'],
      [/two separate steps.*"Forgot username"/, 'username: the page mails it'],
    ),
    byStaff('"confirm the username after verifying your identity"', 'usernameByStaff', [
      'confirm the username by voice after a check',
      'username: no page and no bot may send it: staff confirm it after a check',
    ]),
  ],
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
  Security: [
    said(
      'password "you have not used elsewhere"',
      ['aftercare.allSet', 'phrases.tips.newPassword'],
      [/Use this password nowhere else/, ordinary],
    ),
    said(
      'never share "reset links, one-time codes, or temporary passwords" without a "shared-access arrangement"',
      ['aftercare.allSet', 'phrases.tips.always'],
      [/unless the clinic set up shared access/, 'lockedOut: waits, is reminded, and signs in'],
    ),
    said(
      '"… even family"',
      ['proxyAccess.helperSignIn'],
      [
        /No use la contraseña de esa persona/,
        'proxy: she wants it, but is not here: an own sign-in, never her password',
      ],
    ),
    said(
      '"sign out on shared devices"',
      ['aftercare.allSet'],
      [/If others use this device, sign out when you are done/, inSpam],
    ),
    said(
      '"saved logins in your browser or password manager"',
      ['aftercare.allSet', 'phrases.tips.cause.reset'],
      [/Change the saved password in your browser and app/, ordinary],
    ),
    said(
      'suspected access: "change the password immediately"',
      ['suspectedCompromise.secureNow'],
      [/Change your password there now/, changedByOther],
    ),
    byStaff('"and contact the portal support line"', 'compromise', [
      'end all sessions and open links, then call the number in the chart',
      changedByOther,
    ]),
  ],
  'Public Wi-Fi': [
    said(
      '"trusted connection", above all for the email and for typing credentials',
      ['sharedDevice.wifi'],
      [/A trusted connection is safer for your email and your password/, libraryWifi],
    ),
    said('"avoid leaving the account signed in"', ['sharedDevice.onlyWifi'], [/Do not stay signed in/, libraryWifi]),
    said(
      '"change the password again later from a private device"',
      ['aftercare.changeNow'],
      [/on a device that is only yours/, libraryWifi],
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
  'What real portals add': [
    said(
      "the wrong organisation's portal",
      ['rightPortal.otherClinic'],
      [/That page is from another clinic/, "rightPortal: another clinic's page"],
    ),
    said('case and Caps Lock', ['signInRefused.firstLook'], [/Caps Lock is off/, 'signInRefused: Caps Lock was on']),
    said(
      'old autofill',
      ['signInRefused.afterReset'],
      [/puede poner la contraseña vieja/, 'signInRefused: the old password is filled in after a reset'],
    ),
    said(
      'expired or superseded link',
      ['linkOrCodeProblem.newest'],
      [/Use only the newest one/, 'linkOrCode: only the newest link works'],
    ),
    said(
      'no email on file',
      ['wrongEmailOnFile.noEmail'],
      [/También hay otras formas/, 'wrongEmail: wants to use the portal without an email'],
    ),
    said(
      'lost second factor',
      ['secondStep.otherWay'],
      [/"Try another way"/, 'secondStep: a new phone number and no other way: two staff, never the bot'],
    ),
    said(
      'blocked by country',
      ['rightPortal.whereAreYou'],
      [/opens only in some places/, 'rightPortal: blocked, and abroad: no exception by chat'],
    ),
    said(
      '"not configured for access"',
      ['accountProblem.whatItSays', 'accountProblem.whatItSays.choices.noAccess'],
      [
        /No access, or not set up/,
        'accountProblem: not configured for access: the right portal first, then staff find the cause',
      ],
    ),
    said(
      'a wait of 24 hours before another reset',
      ['linkOrCodeProblem.tooMany'],
      [/espere hasta mañana/, 'linkOrCode: a portal with a 24-hour rule: reminded, then one fresh link'],
    ),
    said('expired activation code', ['activation.useCode'], [/Sirve una sola vez/, paperCode]),
  ],
};

import { byStaff, said, type SeedLine } from './line.ts';

const ordinary = 'selfServiceReset: the ordinary reset, in a few minutes';
const inSpam = 'emailNotReceived: found in spam, in five taps';
const paperCode = 'activation: the code on paper has expired: staff send a new invitation';
const libraryWifi = 'sharedDevice: public Wi-Fi is all there is: in, and reminded to change the password again';
const changedByOther = 'compromise: the password was changed by somebody else';

/** Good advice, and what real portals add to the article. */
export const safety: Readonly<Record<string, readonly SeedLine[]>> = {
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

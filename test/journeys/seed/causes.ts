import { byStaff, said, type SeedLine } from './line.ts';

const ordinary = 'selfServiceReset: the ordinary reset, in a few minutes';
const inSpam = 'emailNotReceived: found in spam, in five taps';
const otherInbox = 'mailNeverCame: it went to the other inbox';
const rules = 'passwordRejected: the rules, then small things';
const oldEmail = 'wrongEmail: identity is not confirmed by the form: staff call the number in the chart';
const bothChanged = 'wrongEmail: phone and email both changed: staff, with the risk in view';
const inactive = 'accountProblem: says inactive: nothing is said of the account before proof, then what it is';
const joined = 'accountProblem: two accounts: only staff can join them';
const digressions = 'emailNotReceived: digressions on the way: the question stands';

/** What goes wrong, and what to try. */
export const causes: Readonly<Record<string, readonly SeedLine[]>> = {
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
};

import type { DeskWords } from '../deskWords.ts';

/** Why staff were called, and what they do first. */
export const reasons: DeskWords['reasons'] = {
  compromise: {
    title: 'Someone else may be in the account',
    first:
      'End sessions and open links, and close access if the clinic allows it. Then call the number that stood in the chart before any change. A code that nobody asked for and nobody shared did no harm: say so.',
  },
  safety: {
    title: 'The patient may not be safe',
    first: 'A lead takes it. Reach the patient only as they asked. No password change and no notice before they agree.',
  },
  emergency: {
    title: 'An emergency was named',
    first: 'Read what was said, and call the patient. They were told 911 or 988 at once. The portal can wait.',
  },
  outageCareToday: {
    title: 'Portal down, care needed today',
    first: 'Give the care by phone or put the nurse on. The portal can wait.',
  },
  lockedStill: {
    title: 'Still locked after the wait',
    first: 'Look for the lock and its cause, such as a password saved on a device. Unlock after the check.',
  },
  unlock: { title: 'Account locked', first: 'Check identity, unlock, then send a reset.' },
  resetLimit: {
    title: 'Too many resets asked for',
    first: 'Check identity. Send one reset from the portal, or wait; tell the patient which.',
  },
  noResetPage: { title: 'No reset page', first: 'Check identity. Send a reset from the record.' },
  detailsOnFile: {
    title: 'Details on file do not match',
    first: 'After the check, compare the record with what they say. Correct the record and try together.',
  },
  emailNeverArrives: {
    title: 'The email never arrives',
    first: 'Look at the portal’s mail log and its blocked list. Send once more and stay until it comes.',
  },
  emailBounces: {
    title: 'Mail comes back',
    first: 'Check identity. Correct the email in record and portal, then send again.',
  },
  emailOutdated: {
    title: 'Old email on file',
    first:
      'Check identity by the phone in the chart. Correct the email in record and portal, let it rest, then send again.',
  },
  contactsChanged: {
    title: 'Email and phone both changed',
    first:
      'No call-back is possible: photo ID at a desk, or two staff with a visit check. Then correct and send again.',
  },
  noEmailOnFile: {
    title: 'No email on file',
    first: 'Add an email only after the check, or set up without one, or use paper and phone.',
  },
  sharedEmail: {
    title: 'Email shared by several people',
    first: 'Check each person apart. Give each a contact of their own. Never read out names.',
  },
  usernameByStaff: {
    title: 'Username forgotten',
    first: 'Check identity. Confirm the username by voice, or send it to the contact on record.',
  },
  passwordRefused: {
    title: 'New password refused',
    first: 'Try it with the clinic’s test account. Send a fresh reset.',
  },
  resetDoneStillRefused: {
    title: 'Reset done, still refused',
    first: 'Look for a lock and a second account. Clear it and sign in together.',
  },
  linkFails: { title: 'Links do not work', first: 'Send a code in place of a link, or use another mailbox on record.' },
  secondFactor: {
    title: 'Second step lost',
    first: 'Two staff or photo ID. Remove the old way; the patient sets a new one at once.',
  },
  accountInactive: {
    title: 'Account inactive',
    first: 'Check identity. Open it again in the record, then send a reset.',
  },
  accountDuplicate: {
    title: 'Two accounts',
    first: 'Records staff join them, never through the chat. Tell the patient when it is done.',
  },
  accountCheck: {
    title: 'Account to be looked up',
    first: 'Find it by the checked details. Tell the cause after the check.',
  },
  invitation: {
    title: 'Invitation missing or too old',
    first: 'Check identity. Send the invitation again, or print a code.',
  },
  temporaryLogin: {
    title: 'Temporary login does not work',
    first: 'Check identity again. Give a new one for one use; the patient changes it while you wait.',
  },
  signInWithOther: {
    title: 'Signs in through another company',
    first: 'Check identity. Switch the account to email and password, or invite anew.',
  },
  blockedByPlace: { title: 'Blocked where they are', first: 'Send what is needed another way. No exception by chat.' },
  pageBroken: { title: 'The page is broken', first: 'Try it yourself. If others report it too, declare an outage.' },
  languageOrAid: { title: 'Another language or an aid', first: 'Interpreter or relay first, then the case.' },
  askedForStaff: { title: 'Asked for staff', first: 'Read this card. Start from “What is on your screen now?”' },
  notUnderstood: {
    title: 'The helper did not understand',
    first: 'Read this card. Start from “What is on your screen now?”',
  },
  stuck: { title: 'The helper got stuck', first: 'Read this card. Start from “What is on your screen now?”' },
  savedPlaceLost: { title: 'The helper lost its place', first: 'Take over. Say it was our fault.' },
  proxySetup: {
    title: 'Access for someone else',
    first: 'Check who asks and their right to it. Set up a sign-in of their own.',
  },
  proxyLegal: { title: 'Legal papers for access', first: 'The records or legal desk checks the paper.' },
  teen: { title: 'Teen access', first: 'Talk to the teen alone. Their own contact goes on record.' },
  deceased: {
    title: 'A patient has died',
    first: 'Say you are sorry. Stop reminders and messages. Records office; check the right to the records.',
  },
};

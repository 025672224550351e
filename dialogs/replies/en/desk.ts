import type { DeskWords } from '../deskWords.ts';

const reasons: DeskWords['reasons'] = {
  compromise: {
    title: 'Someone else may be in the account',
    first:
      'End sessions and open links, and close access if the clinic allows it. Then call the number that stood in the chart before any change.',
  },
  safety: {
    title: 'The patient may not be safe',
    first: 'A lead takes it. Reach the patient only as they asked. No password change and no notice before they agree.',
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
  limitsReached: { title: 'The helper reached its limit', first: 'Take over. Say it was our fault.' },
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

export const desk: DeskWords = {
  language: 'English',
  title: 'Portal help desk',
  signIn: {
    heading: 'Staff sign-in',
    username: 'Username',
    password: 'Password',
    go: 'Sign in',
    refused: 'That username and password do not go together.',
    locked: 'Too many tries. Wait 15 minutes, or ask your administrator.',
    over: 'You were signed out to keep patients’ words private. Sign in again.',
  },
  signOut: 'Sign out',
  roles: { staff: 'Staff', lead: 'Lead' },
  live: { on: 'Live', off: 'Stale', why: 'The connection is lost. What you see may be old, so nothing can be sent.' },
  failed: 'The desk could not do that. Nothing was lost; try again.',
  retry: 'Try again',
  queue: {
    heading: 'Queue',
    empty: 'Nobody is waiting.',
    yours: 'Yours',
    takenBy: 'With {name}',
    waiting: 'Waiting',
    due: 'promised by {time}',
    late: 'LATE, promised by {time}',
    waited: 'Waits {time}',
  },
  priorities: ['Urgent', 'Today', 'Standard', 'Planned'],
  languages: { en: 'English', es: 'Spanish' },
  channels: { web: 'Web', sms: 'Text' },
  alert: 'Urgent: a patient may be in danger. Look at the queue now.',
  open: {
    choose: 'Choose a case to see what was tried.',
    claim: 'Take this case',
    claimed: '{name} has this case.',
    gone: 'This case is closed, or not yours to see.',
    back: 'Back to the queue',
    first: 'First step',
    facts: 'What we know',
    asked: 'Answered already; do not ask again',
    nothingAsked: 'Nothing yet.',
    others: 'Other problems they named',
    transcript: 'Conversation',
    lost: 'These words can no longer be opened.',
    solved: 'Close: solved',
    backToBot: 'Back to the helper',
  },
  speakers: { patient: 'Patient', bot: 'Helper', staff: 'Staff', note: 'Not sent to the patient', lost: 'Lost' },
  reply: {
    label: 'Reply to the patient',
    send: 'Send',
    hint: 'The patient reads this at once. Never write a password or a code.',
    stale: 'You can write again when the desk is live.',
    secret:
      'This was not sent: it looks like it holds a password or a code. Say it on a checked call, or have the portal mail it.',
    notYours: 'This case is not yours any more.',
  },
  identity: {
    heading: 'Identity check',
    count: '{done} of {needs} checks',
    hint: 'Ticks count for 15 minutes, for you and this case alone.',
    required: 'always',
    name: 'Username or email of the account',
    unlock: 'Unlock the account',
    byHand: 'I have unlocked it in the portal',
    incomplete: 'The identity check is not complete, or a tick is older than 15 minutes.',
  },
  checks: {
    called_number_in_chart: 'Called the number in the chart',
    full_name: 'Full name',
    birth_date: 'Birth date',
    address: 'Address',
    recent_visit: 'A recent visit',
    photo_id: 'Photo ID',
  },
  results: {
    'unlock.done': 'The account is unlocked.',
    'unlock.already-done': 'It was unlocked a moment ago; nothing was done again.',
    'unlock.task': 'It is now a task for staff in the portal.',
    'unlock.unknown': 'The portal gave no answer. It may be done or not: look in the portal before you try again.',
    'unlock.none': 'No account has that name.',
    'unlock.many': 'Several accounts go by that name. Look in the portal.',
    'unlock.failed': 'The portal refused. Nothing was done.',
    'unlock.byHand': 'Unlocked by hand in the portal.',
  },
  facts: {
    own: {
      label: 'Whose account',
      values: { self: 'their own', helper: 'helps someone', child: 'their child’s', died: 'someone who died' },
    },
    everSignedIn: { label: 'Signed in before', values: { yes: 'yes', never: 'never' } },
    screen: {
      label: 'The screen says',
      values: {
        refused: 'wrong name or password',
        notFound: 'not found',
        noAccess: 'no access',
        blocked: 'blocked',
        wantsCode: 'asks for a code',
        locked: 'locked',
        other: 'something else',
      },
    },
    name: { label: 'Signs in as' },
    problemWords: { label: 'In their words' },
    mail: {
      label: 'Mail',
      values: { gmail: 'Gmail', outlook: 'Outlook', yahoo: 'Yahoo', icloud: 'iCloud', other: 'another' },
    },
    foldersSearched: { label: 'Spam folders searched' },
    phone: {
      label: 'Phone on file',
      values: { same: 'the same', changed: 'changed', lost: 'lost', landline: 'a landline', shared: 'shared' },
    },
    device: { label: 'Device', values: { own: 'their own', shared: 'shared', public: 'public' } },
    itWasMe: { label: 'The wrong tries were theirs', values: { yes: 'yes', no: 'no', maybe: 'perhaps' } },
    careToday: { label: 'Needs care today' },
    compromise: { label: 'Someone else may be in the account' },
    gaveAway: { label: 'Gave a code or password away', values: { yes: 'yes', no: 'no', unsure: 'not sure' } },
    contactRule: {
      label: 'Reach them only',
      values: {
        thisChatOnly: 'in this chat',
        chartPhoneAtTime: 'by the chart phone, at the time set',
        inPersonOnly: 'in person',
      },
    },
    worry: {
      label: 'Worry',
      values: {
        getsIn: 'someone gets in',
        makesMeShare: 'made to share',
        readsMessages: 'someone reads messages',
        other: 'another',
      },
    },
    needs: { label: 'Needs' },
    how: {
      label: 'Wants',
      values: { chat: 'an answer here', call: 'a call', comeIn: 'to come in', leave: 'an answer later' },
    },
    comingIn: { label: 'Is coming in' },
    identityTried: {
      label: 'Identity check so far',
      values: {
        declined: 'declined',
        unproven: 'not passed',
        formUnreadable: 'form not readable',
        formDone: 'form done',
      },
    },
    proof: { label: 'Proved by code', values: { email: 'to email', text: 'to phone', both: 'to both' } },
    account: { label: 'The account is', values: { inactive: 'inactive', locked: 'locked', ready: 'in order' } },
  },
  yes: 'yes',
  no: 'no',
  reasons,
};

import type { HandoffReason } from '../../flows/vocabulary.ts';
import type { EffectResult } from '../../src/stores/store.ts';
import { handedOff, rests } from './script/endings.ts';
import { journeys, type Conversation, type Conversations } from './script/journeys.ts';
import { at, codeTyped, never, type Turn } from './script/turns.ts';

/** Words about an account that are for staff alone. */
const notSaid = never(/duplicate|shared|bounce|no account|not active|is locked/i);

const showing = (lookUp: EffectResult['type'], resent: EffectResult['type'] = 'result.unknown') => ({
  lookUp: async () => ({ type: lookUp }) as EffectResult,
  traceMail: async () => ({ type: lookUp }) as EffectResult,
  resendInvitation: async () => ({ type: resent }) as EffectResult,
});

const byCode: readonly Turn[] = [
  ['By email', at('identityCheck.giveName')],
  ['ana@example.org', at('identityCheck.typeCode'), notSaid],
];

const accountIsOff: readonly Turn[] = [
  ['it says my account is inactive', at('rightPortal.nameOnPage')],
  ['It says MyHealth', at('accountProblem.whatItSays')],
  ['Not active, disabled or closed', at('accountProblem.lastVisit')],
  ['Longer ago', at('identityCheck.chooseWay')],
  ...byCode,
];

const mailIsMissing: readonly Turn[] = [
  ['looked everywhere for the email, spam trash, nothing. its not coming', at('emailNotReceived.whenAsked')],
  ['More than 5 minutes ago', at('emailNotReceived.whichMail')],
  ['gmail', at('emailNotReceived.folders')],
  ['not there', at('emailNotReceived.filters')],
  ['It is not there', at('mailNeverCame.everSignedIn')],
  ['I have been in before', at('mailNeverCame.rightInbox')],
  ['It is the one, for sure', at('mailNeverCame.askAgain')],
  ['Nothing came', at('identityCheck.ownAccount')],
  ['It is mine', at('identityCheck.chooseWay')],
  ...byCode,
];

const invitationExpired: readonly Turn[] = [
  ['I am new and my invitation expired', at('activation.whatYouHave')],
  ['An invitation by email or text', at('activation.openInvite')],
  ['It says expired or used', at('activation.newInvite')],
  ['Go on', at('identityCheck.ownAccount')],
  ['It is mine', at('identityCheck.chooseWay')],
  ...byCode,
];

type Case = Pick<Conversation, 'accounts' | 'clinic'> & { readonly until: readonly Turn[] };

const toStaff = ({ until, ...place }: Case, reason: HandoffReason): Conversation => ({
  on: 'web',
  ...place,
  script: [...until, [codeTyped, at('toStaff.how'), notSaid], ['Chat with staff here', /Your help number is/]],
  ends: handedOff(reason, { facts: { proof: 'email' } }),
});

const goesOn = ({ until, ...place }: Case, to: string): Conversation => ({
  on: 'web',
  ...place,
  script: [...until, [codeTyped, at(to), notSaid]],
  ends: rests(to),
});

const only: Partial<Record<EffectResult['type'], HandoffReason>> = {
  'result.noEmail': 'noEmailOnFile',
  'result.duplicate': 'accountDuplicate',
  'result.sharedEmail': 'sharedEmail',
  'result.bounced': 'emailBounces',
  'result.delivered': 'accountCheck',
  'result.none': 'accountCheck',
  'result.failed': 'accountCheck',
  'result.unknown': 'accountCheck',
};

const nothingIsTold = { identity: { needs: { tell_lock: 'staff', tell_inactive: 'staff', tell_delivery: 'staff' } } };

/** One conversation for each of these results; its name says what the look shows. */
const each = (results: readonly string[], of: (result: EffectResult['type']) => Conversation, where: string) =>
  Object.fromEntries(results.map((result) => [`${where}: ${result.replace('result.', '')}`, of(result as never)]));

const lookedUp: Conversations = {
  ...each(
    Object.keys(only),
    (result) => toStaff({ until: accountIsOff, accounts: showing(result) }, only[result]!),
    'account is off',
  ),
  ...each(
    ['result.inactive', 'result.locked', 'result.fine'],
    (result) => toStaff({ until: accountIsOff, accounts: showing(result), clinic: nothingIsTold }, 'accountCheck'),
    'account is off, and only staff may tell',
  ),
  ...each(
    ['result.notActivated'],
    (result) => goesOn({ until: accountIsOff, accounts: showing(result) }, 'activation.whatYouHave'),
    'account is off',
  ),
  ...each(
    ['result.fine', 'result.failed', 'result.unknown'],
    (result) => toStaff({ until: mailIsMissing, accounts: showing(result) }, 'emailNeverArrives'),
    'mail is missing',
  ),
  ...each(
    ['result.delivered'],
    (result) =>
      toStaff({ until: mailIsMissing, accounts: showing(result), clinic: nothingIsTold }, 'emailNeverArrives'),
    'mail is missing, and only staff may tell',
  ),
  ...each(
    ['result.noEmail'],
    (result) => toStaff({ until: mailIsMissing, accounts: showing(result) }, 'noEmailOnFile'),
    'mail is missing',
  ),
  ...each(
    ['result.notActivated'],
    (result) => goesOn({ until: mailIsMissing, accounts: showing(result) }, 'activation.whatYouHave'),
    'mail is missing',
  ),
  ...each(
    ['result.duplicate', 'result.sharedEmail', 'result.none'],
    (result) => toStaff({ until: mailIsMissing, accounts: showing(result) }, only[result]!),
    'mail is missing',
  ),
  'mail is missing: inactive': {
    on: 'web',
    accounts: showing('result.inactive'),
    script: [...mailIsMissing, [codeTyped, /Your account is not active/, at('accountProblem.tell')]],
    ends: rests('accountProblem.tell'),
  },
  'mail is missing: locked': {
    on: 'web',
    accounts: showing('result.locked'),
    script: [...mailIsMissing, [codeTyped, /Your account is locked/, at('accountProblem.tell')]],
    ends: rests('accountProblem.tell'),
  },
  ...each(
    ['result.task', 'result.failed', 'result.unknown'],
    (result) =>
      toStaff(
        {
          until: invitationExpired,
          accounts: showing('result.notActivated', result),
          clinic: { actions: { resend_invitation: 'bot' } },
        },
        'invitation',
      ),
    'a new invitation is asked for',
  ),
  ...each(
    ['result.alreadyDone'],
    (result) =>
      goesOn(
        {
          until: invitationExpired,
          accounts: showing('result.notActivated', result),
          clinic: { actions: { resend_invitation: 'bot' } },
        },
        'activation.openInvite',
      ),
    'a new invitation is asked for',
  ),
};

export const lookUps = journeys(import.meta.url, 'what a look into the account shows, after proof', lookedUp);

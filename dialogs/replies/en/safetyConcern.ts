import type { safetyConcern as flow } from '../../../flows/safetyConcern.ts';
import type { WordsFor } from '../words.ts';

/** A text lights up a lock screen: it says nothing that a glance should not see, and neither do its choices. */
export const safetyConcern = {
  quiet: {
    web: 'I can help with who sees your portal. Is it safe to write here now?',
    sms: 'I can help with your portal settings. Is this a good time to write?',
    again: 'We can go on now, or leave it for later. Is now a good time?',
    choices: {
      safeNow: {
        label: 'It is safe',
        sms: 'Now is good',
        other: 'I can write now',
        also: ['yes', 'safe', 'i am safe', 'go on', 'now'],
      },
      notNow: { label: 'Not now', other: 'Another time', also: ['no', 'not safe', 'it is not safe', 'later'] },
    },
  },
  notHere: {
    web: 'Call {helpPhone} from a safe phone. Or ask at a visit for "privacy help". I will not write to you first.',
    sms: 'Call {helpPhone} from another phone. Or ask at a visit for "privacy help". I will not write to you first.',
  },
  danger: {
    web: 'Are you in danger right now?',
    again: 'Could someone hurt you right now?',
    choices: {
      inDanger: { label: 'I am', other: 'I need to get away now', also: ['yes', 'i am in danger', 'danger'] },
      no: { label: 'Not right now', other: 'It is calm right now', also: ['no', 'not now', 'no danger'] },
    },
  },
  lines: {
    web: 'Call {emergency} if you can. The abuse line is {abuseLine}. Do you want to go on here?',
    sms: 'Call {emergency} if you can. Or talk to people at {abuseLine}. Do you want to go on here?',
    again: 'We can go on here, or leave it. Which would you like?',
    choices: {
      goOn: { label: 'Go on', other: 'Go on here', also: ['yes', 'continue'] },
      notNow: { label: 'Not now', other: 'Leave it for now', also: ['no', 'later'] },
    },
  },
  whatHelp: {
    web: 'What worries you?',
    sms: 'What is it about?',
    again: 'Which of these comes closest?',
    choices: {
      getsIn: {
        label: 'Someone can get into my portal',
        sms: 'Access to my portal',
        other: 'Who can sign in',
        also: ['someone gets in', 'he gets in', 'she gets in', 'my ex', 'i think my ex', 'he has my password'],
      },
      makesMeShare: {
        label: 'Someone makes me share it',
        sms: 'Sharing my portal',
        other: 'I have to share it',
        also: ['he makes me', 'she makes me', 'they make me', 'he makes me open it', 'she makes me open it'],
      },
      readsMessages: {
        label: 'Someone reads my email or texts',
        sms: 'My email or texts',
        other: 'Who reads my mail',
        also: ['he reads my email', 'she reads my email', 'he reads my texts', 'she reads my texts'],
      },
      somethingElse: { label: 'Something else', other: 'It is not on this list', also: ['other'] },
    },
  },
  options: {
    web: 'A new password may tell that person. Staff first look at what is safe. Then they can {closeAccess}. The abuse line is {abuseLine}. What would you like?',
    sms: 'Do not change your password yet. Staff look at it first. Then they can {closeAccess}. You can also call {abuseLine}. What would you like?',
    again: 'Staff can look at this with you, step by step. Shall they?',
    choices: {
      staffHelp: { label: 'Have staff help me', other: 'Let staff look at it', also: ['yes', 'staff'] },
      notNow: { label: 'Not now', other: 'Leave it for now', also: ['no', 'later'] },
      otherProblem: {
        label: 'Something else with the portal',
        sms: 'Something else',
        other: 'I have another problem',
        also: ['another problem'],
      },
    },
  },
  howToReach: {
    web: 'How may staff reach you?',
    again: 'Which way is best for you?',
    choices: {
      thisChat: {
        label: 'Only in this chat',
        sms: 'Only by text here',
        other: 'Write to me here, and nowhere else',
        also: ['here', 'chat', 'text', 'this chat'],
      },
      chartNumber: {
        label: 'Call my chart number at a time I choose',
        sms: 'Call me when I say so',
        other: 'A call, but I pick the time',
        also: ['call', 'call me', 'phone'],
      },
      comeIn: {
        label: 'Not at all, I will come in',
        sms: 'I will come in',
        other: 'I will talk to staff at the clinic',
        also: ['come in', 'in person', 'not at all', 'at the clinic', 'at a visit'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;

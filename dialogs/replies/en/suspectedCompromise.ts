import type { suspectedCompromise as flow } from '../../../flows/suspectedCompromise.ts';
import type { WordsFor } from '../words.ts';

export const suspectedCompromise = {
  canYouSignIn: {
    web: 'I am glad you told us. I am telling staff now. Can you still sign in?',
    again: 'Try the sign-in page. Does it still let you in?',
    choices: {
      canSignIn: { label: 'I can sign in', other: 'It lets me in', also: ['yes', 'i can', 'i still can'] },
      cannot: {
        label: 'I cannot sign in',
        other: 'It does not let me in',
        also: ['no', 'i cannot', 'i am locked out', 'locked out'],
      },
      someoneIKnow: {
        label: 'It may be someone I know',
        other: 'I think I know who it is',
        also: [
          'i know who',
          'i think my ex',
          'my ex',
          'my husband',
          'my wife',
          'my partner',
          'my boyfriend',
          'my girlfriend',
          'my roommate',
          'my family',
        ],
      },
      onlyACode: {
        label: 'I got a code I did not ask for',
        sms: 'I only got a code or email',
        other: 'It was just a code or an email',
        also: ['just a code', 'only a code', 'just an email', 'only an email'],
      },
    },
  },
  unasked: {
    web: 'Someone may have typed your name. A code does nothing unless it is shared. Did you share it, or tap a link?',
    again: 'Did anyone get that code from you, or did you open a link?',
    choices: {
      shared: {
        label: 'I did',
        other: 'I gave it out, or tapped the link',
        also: ['yes', 'i shared it', 'i tapped it', 'i clicked it', 'i clicked the link'],
      },
      notShared: {
        label: 'I did not',
        other: 'I kept it, and tapped nothing',
        also: ['no', 'i did not share it', 'nobody has it'],
      },
    },
  },
  calm: {
    web: 'Then no harm was done, most likely. If it comes again, tell us. What would you like?',
    again: 'You are most likely safe. Is there something that you want to do now?',
    choices: {
      changeAnyway: {
        label: 'Change my password anyway',
        sms: 'Change my password',
        other: 'I want a new password',
        also: ['change it', 'new password'],
      },
      tellStaff: { label: 'Tell staff', other: 'Let staff know about it', also: ['staff', 'tell them'] },
      thatIsAll: { label: 'That is all', other: 'I need nothing more', also: ['no', 'nothing', 'thanks'] },
    },
  },
  secureNow: {
    web: 'Type {signIn} yourself. Do not use a link from that mail. Change your password there now. {passwordSteps} Then tap "{signOutEverywhere}". Is it done?',
    sms: 'Type {signIn} yourself, use no link. Change your password now. {passwordSteps} Then tap "{signOutEverywhere}". Is it done?',
    again: 'Have you changed your password, and signed out on all devices?',
    choices: {
      done: { label: 'It is done', other: 'I changed it and signed out', also: ['yes', 'done', 'i did'] },
      showMe: { label: 'Show me how', other: 'Walk me through it', also: ['no', 'not yet', 'how', 'steps'] },
      doesNotLetMe: {
        label: 'It does not let me',
        other: 'The portal will not change it',
        also: ['i cannot', 'it does not work'],
      },
    },
  },
  mailboxYours: {
    web: '{resetYourself} Is your email still only yours?',
    again: 'Think of your email. Are you the only one who can open it?',
    choices: {
      mineAndReset: {
        label: 'Mine, and the password is new',
        sms: 'Mine, password is new',
        other: 'Only I read it, and I did a reset',
        also: ['mine and reset', 'i reset it', 'the password is new'],
      },
      // A bare "yes" tells of no reset.
      mineNoReset: {
        label: 'Mine, but no new password',
        sms: 'Mine, no new password',
        other: 'Only I read it, but no reset yet',
        also: ['yes', 'mine', 'only mine', 'only me'],
      },
      someoneReads: {
        label: 'Someone may read it',
        other: 'Others can open it too',
        also: ['no', 'not only mine', 'someone reads it'],
      },
    },
  },
  gaveAway: {
    web: 'You are not in trouble. Did you give anyone a code, a password or a link?',
    again: 'Did someone call or write, and get a code or a password from you?',
    choices: {
      gave: { label: 'I did', other: 'Someone got it from me', also: ['yes', 'i gave it', 'i gave a code'] },
      gaveNothing: { label: 'I did not', other: 'I gave nothing away', also: ['no', 'nothing', 'i gave nothing'] },
      notSure: { label: 'I am not sure', other: 'I may have', also: ['not sure', 'maybe'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

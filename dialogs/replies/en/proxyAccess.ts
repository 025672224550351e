import type { proxyAccess as flow } from '../../../flows/proxyAccess.ts';
import type { WordsFor } from '../words.ts';

export const proxyAccess = {
  whoFor: {
    web: 'Who is the portal for?',
    again: 'Whose health records do you want to see?',
    choices: {
      myChild: {
        label: 'My child',
        other: 'My son or daughter',
        also: ['my son', 'my daughter', 'my kid', 'my baby', 'my kids', 'my children', 'child'],
      },
      adult: {
        label: 'An adult I help',
        other: 'A grown-up in my care',
        also: [
          'my mother',
          'my mom',
          'my father',
          'my dad',
          'my parents',
          'my husband',
          'my wife',
          'my grandmother',
          'my grandfather',
          'my sister',
          'my brother',
          'a friend',
        ],
      },
      me: {
        label: 'Me; someone helps me type',
        sms: 'Me, with help',
        other: 'It is mine, with a helper',
        also: ['me', 'myself', 'for me', 'mine'],
      },
      iAmTheTeen: {
        label: 'I am under {adultAt}, it is mine',
        other: 'I am a teen, and it is for me',
        also: ['i am a teen', 'i am a teenager', 'i am a minor', 'i am under {adultAt}'],
      },
      someoneDied: {
        label: 'Someone who died',
        other: 'A person who has passed away',
        also: ['died', 'passed away', 'my husband died', 'my wife died', 'my mother died', 'my father died'],
      },
    },
  },
  childAge: {
    web: 'How old is your child?',
    again: 'What is the age of the child?',
    choices: {
      young: {
        label: 'Under {teenFrom}',
        other: 'Younger than {teenFrom}',
        also: ['baby', 'newborn', 'toddler', 'young'],
      },
      teen: { label: '{teenFrom} to {teenTo}', other: 'A teen, {teenFrom} to {teenTo}', also: ['teen', 'a teenager'] },
      grownUp: { label: '{adultAt} or older', other: 'Grown up, {adultAt} or more', also: ['adult', 'grown up'] },
    },
  },
  ownSignIn: {
    web: 'Use your own sign-in, never that of your child. Then look under "{otherPerson}". What happens?',
    again: 'Sign in as yourself. How does it go?',
    choices: {
      mineFails: {
        label: 'My own sign-in fails',
        other: 'I cannot sign in as myself',
        also: ['it fails', 'i cannot sign in', 'i cannot get in'],
      },
      childMissing: {
        label: 'My child is not there',
        other: 'I do not see my child',
        also: ['no', 'not there', 'no child'],
      },
      seeItNow: { label: 'I see it now', other: 'Now it is there', also: ['yes', 'i see it', 'it works'] },
      sharedEmail: {
        label: 'We share one email',
        other: 'We use the same email',
        also: ['same email', 'we share an email'],
      },
    },
  },
  teenRules: {
    web: 'From age {teenFrom}, some parts are private to the teen. That is a rule, not an error. What do you need?',
    again: 'Parents of a teen see less, and that is by rule. How can I help you?',
    choices: {
      mineFails: {
        label: 'My own sign-in fails',
        other: 'I cannot sign in as myself',
        also: ['it fails', 'i cannot sign in', 'i cannot get in'],
      },
      askForAccess: {
        label: 'Ask for the access parents may have',
        sms: 'Ask for access',
        other: 'I want what parents may see',
        also: ['access', 'ask for it', 'i need access'],
      },
      fine: { label: 'That is fine', other: 'I need nothing more', also: ['no', 'nothing', 'fine', 'thanks'] },
    },
  },
  turnedAdult: {
    web: 'At {adultAt}, access for parents ends. Your child can give it back. {familyForm} Can your child do that?',
    again: 'A grown child says who may see the portal. Is your child able to do that?',
    choices: {
      thanks: {
        label: 'They can, thanks',
        other: 'My child will do that',
        also: ['yes', 'thanks', 'he can', 'she can'],
      },
      cannotDecide: {
        label: 'They cannot decide for themselves',
        sms: 'They cannot decide',
        other: 'My child cannot decide alone',
        also: ['no', 'he cannot', 'she cannot', 'i am the guardian', 'guardian'],
      },
    },
  },
  adult: {
    web: 'Are they with you, and do they want your help?',
    again: 'Is the person beside you, and fine with this?',
    choices: {
      withMe: {
        label: 'They are here and want it',
        other: 'They sit beside me, and it is fine',
        also: ['yes', 'both', 'with me', 'they are here', 'he is here', 'she is here'],
      },
      notHere: {
        label: 'They want it, but are not here',
        sms: 'They want it, not here',
        other: 'They asked me, but I am alone',
        also: ['no', 'not here', 'not with me', 'i am alone'],
      },
      cannotDecide: {
        label: 'They cannot decide for themselves',
        sms: 'They cannot decide',
        other: 'They are too ill to decide',
        also: ['dementia', 'guardian', 'power of attorney', 'i have power of attorney', 'i am the guardian'],
      },
    },
  },
  helperSignIn: {
    web: 'Do not use their password. Helpers have their own sign-in. {familyForm} Do you have one?',
    again: 'A helper signs in as a helper. Do you have a sign-in like that?',
    choices: {
      mineFails: {
        label: 'I have one, but it fails',
        other: 'My own sign-in does not work',
        also: ['yes', 'it fails', 'i have one'],
      },
      haveNone: { label: 'I have none', other: 'I need one', also: ['no', 'none', 'i do not have one'] },
      useForm: { label: 'I will use the form', other: 'I will fill in the form', also: ['the form', 'form'] },
    },
  },
  died: {
    web: 'We are sorry for your loss. The portal closes after a death. There is nothing you must do today. There is help for families at {recordsPhone}. Shall staff call you?',
    sms: 'We are sorry for your loss. There is nothing you must do today. There is help for families at {recordsPhone}. Shall staff call you?',
    again: 'Take all the time you need. Would a call from staff be of help?',
    choices: {
      callMe: { label: 'Have staff call me', other: 'I would like a call', also: ['yes', 'call me', 'staff'] },
      notNow: { label: 'Not now', other: 'I will call when I am ready', also: ['no', 'later', 'no thanks'] },
    },
  },
  teen: {
    web: 'From age {teenOwnFrom}, you can have your own sign-in. Staff set it up. They keep your contact apart from that of your parents. What would you like?',
    sms: 'From age {teenOwnFrom}, you can have your own sign-in. Staff set it up, apart from your parents. What would you like?',
    again: 'Staff can help you, and keep it to you. Do you have a sign-in now?',
    choices: {
      staffHelp: {
        label: 'Have staff help me',
        other: 'I want my own sign-in',
        also: ['no', 'staff', 'set it up', 'i have none'],
      },
      mineFails: {
        label: 'I have one, but it fails',
        other: 'My own sign-in does not work',
        also: ['yes', 'it fails', 'i have one'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;

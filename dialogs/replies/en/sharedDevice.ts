import type { sharedDevice as flow } from '../../../flows/sharedDevice.ts';
import type { WordsFor } from '../words.ts';

export const sharedDevice = {
  whichPlace: {
    web: 'Where do you use the portal?',
    again: 'Which of these is most like where you are now?',
    choices: {
      publicWifi: {
        label: 'Public Wi-Fi',
        other: 'Wi-Fi in a store, hotel or library',
        also: ['wifi', 'library', 'hotel', 'airport', 'cafe', 'coffee shop', 'store'],
      },
      sharedDevice: {
        label: 'A shared phone or computer',
        sms: 'Shared phone or computer',
        other: 'Others use this device too',
        also: ['shared', 'shared computer', 'shared phone', 'work computer', 'family computer', 'library computer'],
      },
      sharedEmail: {
        label: 'We share one email',
        other: 'Others read my inbox too',
        also: ['shared email', 'same email'],
      },
      myOwn: {
        label: 'My own device, at home',
        other: 'Only I use it',
        also: ['my own', 'home', 'at home', 'my phone', 'my own phone', 'my computer'],
      },
    },
  },
  wifi: {
    web: 'A trusted connection is safer for your email and your password. Can you use mobile data, or wait?',
    again: 'Could you do this later, or with the data of your phone?',
    choices: {
      canWait: { label: 'I can', other: 'I can wait, or use my data', also: ['yes', 'mobile data', 'later', 'wait'] },
      allIHave: { label: 'This is all I have', other: 'I have no other way', also: ['no', 'i cannot', 'all i have'] },
    },
  },
  onlyWifi: {
    web: 'Then sign out when you are done. Do not stay signed in. Change the password again later, on your own device. What would you like?',
    again: 'A new password, made later on your own device, is safest. How shall we go on?',
    choices: {
      remindMe: {
        label: 'Remind me to change it',
        other: 'Write to me about it later',
        also: ['yes', 'remind me'],
      },
      noReminder: { label: 'No reminder', other: 'I will think of it myself', also: ['no', 'no thanks'] },
    },
  },
  shared: {
    web: 'Use a private window. Do not save the password. Sign out at the end, then close it. Did you save the password there?',
    again: 'Does that device fill in your password by itself?',
    choices: {
      saved: { label: 'I saved it there', other: 'It fills in my password', also: ['yes', 'i did', 'saved'] },
      notSaved: { label: 'I did not save it', other: 'I type it each time', also: ['no', 'i did not', 'not saved'] },
    },
  },
  removeSaved: {
    web: 'In the browser, open Settings, then Passwords. Delete the one for the portal. In the portal, tap "{signOutEverywhere}". Is it done?',
    again: 'Is your password gone from that browser?',
    choices: {
      done: { label: 'It is done', other: 'I deleted it', also: ['yes', 'done', 'it is gone'] },
      cannot: {
        label: 'I cannot do it',
        other: 'I cannot get to that device',
        also: ['no', 'i cannot', 'i do not know how', 'not yet'],
      },
    },
  },
  sharedInbox: {
    web: 'Anyone who reads that inbox can open your reset mail. Staff can put your own email on your record. What would you like?',
    again: 'Would you like your own email on your record?',
    choices: {
      staffHelp: { label: 'Have staff help me', other: 'I want my own email on it', also: ['yes', 'staff'] },
      later: { label: 'Maybe later', other: 'Leave it for today', also: ['no', 'later', 'not now'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

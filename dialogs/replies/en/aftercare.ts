import type { aftercare as flow } from '../../../flows/aftercare.ts';
import type { WordsFor } from '../words.ts';

export const aftercare = {
  allSet: {
    web: 'You are all set. {tips} If others use this device, sign out when you are done. Then tap "End chat and clear screen".',
    sms: 'You are all set. {tips} On a shared phone, sign out when you are done. You can text us here any time.',
  },
  otherProblem: {
    web: 'You also told me about another problem. Shall we do that now?',
    again: 'There is one more thing you told me. Would you like to fix it now?',
    choices: {
      now: { label: "Let's do it now", other: 'Go on with the other one', also: ['yes', 'now'] },
      no: { label: 'Not now', other: 'Leave it for today', also: ['no', 'later'] },
    },
  },
  offerCheckIn: {
    web: 'I can ask you {checkIn} if you can still sign in. Would you like that?',
    again: 'Shall I write to you {checkIn} to see if it still works?',
    choices: {
      askMe: { label: 'Ask me then', other: 'Check on me then', also: ['yes', 'ask me'] },
      no: { label: 'No need', other: 'I will write if I need you', also: ['no'] },
    },
  },
  checkIn: { web: 'Good. I will ask you {reminder}. You can write here before that too.' },
  stillIn: {
    web: 'This is portal help from {clinic}. Can you still sign in?',
    again: 'Does the portal still let you in?',
    choices: {
      stillIn: { label: 'I can sign in', other: 'It still works', also: ['yes', 'i can'] },
      notAnyMore: { label: 'I cannot get in', other: 'It stopped working', also: ['no', 'i cannot'] },
    },
  },
  sayGoodbye: { web: 'You can write here any time. You can also call {helpPhone}.' },
  changeLater: { web: 'I will remind you {reminder} to change the password.' },
  changeNow: {
    web: 'It is time to change your password. Do it now, on a device that is only yours. Is it done?',
    again: 'Last time you were on public Wi-Fi. Have you changed your password since then?',
    choices: {
      done: { label: 'I changed it', other: 'That is done', also: ['yes', 'done', 'i did'] },
      showSteps: { label: 'Show me the steps', other: 'Walk me through it', also: ['no', 'not yet', 'steps', 'how'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;

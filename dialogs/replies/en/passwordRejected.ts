import type { passwordRejected as flow } from '../../../flows/passwordRejected.ts';
import type { WordsFor } from '../words.ts';

/** The answers are the same after each thing that was tried. */
const didItWork = {
  worked: { label: 'It worked', other: 'The page took it', also: ['yes', 'it did', 'it helped'] },
  stillRefused: { label: 'Still refused', other: 'The page still says no', also: ['no', 'it did not', 'refused'] },
} as const;

export const passwordRejected = {
  whatItSays: {
    web: "Let's fix that. Do not type it here. What does the page say?",
    again: 'Read the words near the password box. Which of these is closest?',
    choices: {
      rules: {
        label: 'It does not meet the rules',
        sms: 'Does not meet the rules',
        other: 'It is too short or too weak',
        also: ['the rules', 'too short', 'too weak'],
      },
      usedBefore: { label: 'I used it before', other: 'It is like an old one', also: ['used before'] },
      mismatch: { label: 'The two do not match', other: 'Both boxes must be the same', also: ['they do not match'] },
      linkIsOld: {
        label: 'The link is old or was used',
        sms: 'Link is old or was used',
        other: 'The link has run out',
        also: ['the link is old', 'expired'],
      },
      wantsCurrent: {
        label: 'It wants my current password',
        sms: 'It wants the old one',
        other: 'It asks for the one I had before',
        also: ['my old password', 'my current password'],
      },
      nothing: { label: 'It says nothing', other: 'It gives no reason', also: ['nothing', 'no'] },
    },
  },
  rules: {
    web: '{rules} Three short words with a number and a sign between them work well. Do not use your name. Did it work?',
    again: 'Take three short words, and put a number and a sign between them. Did the page take that?',
    choices: didItWork,
  },
  usedBefore: {
    web: '{remembers} Make one that is all new, not the old one with a new number. Did it work?',
    again: 'Think of one that you have never had here. Did the page take it?',
    choices: didItWork,
  },
  mismatch: {
    web: 'On the page, type it by hand in both boxes. Tap the eye to see it. If your phone offers one, say no. Did it work?',
    again: 'Clear both boxes on the page, and fill them in slowly. Do they match now?',
    choices: didItWork,
  },
  smallThings: {
    web: 'Check a few small things. See that Caps Lock is off. Leave no space at the end. Use no more than {longest} characters and no rare signs. Your phone may fill in the old one. Did that help?',
    sms: 'See that Caps Lock is off. Leave no space at the end. Use no more than {longest} characters. Your phone may fill in the old one. Did that help?',
    again: 'On the page, tap the eye and read what you typed. Does it work now?',
    choices: didItWork,
  },
  otherDevice: {
    web: 'Open the newest link in another browser, or on a computer. Do not use the app for this. Did it work?',
    again: 'Try it once where you have not tried yet. Did the page take it?',
    choices: didItWork,
  },
} as const satisfies WordsFor<typeof flow>;

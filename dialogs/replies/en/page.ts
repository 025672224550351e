import type { PageWords } from '../pageWords.ts';

export const page: PageWords = {
  intro: 'An automated helper finds out what is wrong. Our staff can take over at any time.',
  begin: 'Start the chat',
  look: 'Look for new messages',
  tooLong: 'That was too long. Send it in shorter parts.',
  tooFast: 'That was too fast for us. Wait one minute, then try again.',
};

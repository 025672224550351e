import type { OpenerWords, WebWords } from '../webWords.ts';

export const opener: OpenerWords = {
  open: 'Help signing in',
  close: 'Close the chat',
  frame: 'Chat: help signing in',
};

export const web: WebWords = {
  language: 'English',
  heading: 'Help signing in',
  messages: 'Messages',
  speakers: { helper: 'Automated helper', patient: 'You', staff: 'Staff' },
  choices: 'Choices',
  writing: 'The helper is writing',
  box: {
    label: 'Your message',
    send: 'Send',
    safety: 'Never type your password. Our code goes only in the code box.',
  },
  code: {
    label: 'The 6-digit code we sent you',
    send: 'Send the code',
    wrong: 'The code has 6 numbers. Look at it again.',
    sent: 'The code is on its way.',
  },
  sending: 'Sending',
  waiting: 'Not sent yet. It goes by itself.',
  refused: 'This was not sent. Write it another way.',
  connection: {
    opening: 'Opening the chat',
    lost: 'You are not connected. What you write will be sent when you are.',
    back: 'You are back online.',
    failed: 'The chat cannot open right now. You did nothing wrong.',
    retry: 'Try now',
  },
  biggerText: 'Bigger text',
  smallText: 'Small text again',
  close: 'Close the chat',
  goBack: { label: 'Change an earlier answer', says: 'go back' },
  end: {
    label: 'End chat and clear screen',
    question: 'End this chat?',
    effect: 'All messages will go from this screen.',
    confirm: 'End and clear',
    stay: 'Keep the chat',
  },
  ended: { heading: 'The chat has ended', text: 'This screen is clear. Nothing is left on this device.' },
  expired: { heading: 'The chat has closed', text: 'It was quiet for a while. We closed it to be safe.' },
  newChat: 'Start a new chat',
};

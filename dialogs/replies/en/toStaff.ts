import type { toStaff as flow } from '../../../flows/toStaff.ts';
import type { WordsFor } from '../words.ts';

export const toStaff = {
  fewWords: {
    web: 'Staff will help you. Do not type a password or a code. In a few words, what is going on?',
    again: 'Tell staff what went wrong, in a few words. What would you like them to know?',
    choices: {
      justStaff: {
        label: 'Just get staff',
        other: 'I will tell staff myself',
        also: ['no', 'just staff', 'staff', 'skip'],
      },
    },
  },
  how: {
    web: '{staffNote} How would you like to go on?',
    again: 'Staff will take it from here. How shall they reach you?',
    choices: {
      chat: {
        label: 'Chat with staff here',
        sms: 'Text with staff here',
        other: 'Write with a person now',
        also: ['chat', 'text'],
      },
      callMe: {
        label: 'Have staff call me',
        sms: 'Call me',
        other: 'I would like a phone call',
        also: ['call', 'phone'],
      },
      comeIn: { label: 'I will come in', other: 'I will visit the front desk', also: ['come in', 'in person'] },
      leaveIt: {
        label: 'Leave it with staff, answer me here',
        sms: 'Answer me here later',
        other: 'They can write back when they can',
        also: ['leave it', 'later'],
      },
      careToday: {
        label: 'Medicine, result or visit today',
        other: 'I need care today',
        also: ['medicine', 'a result', 'a visit', 'today'],
      },
    },
  },
  today: {
    web: 'You do not need the portal for that. Call {carePhone} now. Staff will see your case first. How shall they answer you?',
    again: 'Where shall staff answer you about the portal?',
    choices: {
      here: {
        label: 'Here in this chat',
        sms: 'Text me here',
        other: 'Write to me here',
        also: ['here', 'chat', 'text'],
      },
      callMe: { label: 'Call me', other: 'I would like a phone call', also: ['call', 'phone'] },
    },
  },
  callWhen: {
    web: 'Staff call the phone number in your chart, if there is one. The call comes from {showsAs}. They never ask for your password. When is a good time?',
    sms: 'Staff call the number in your chart, if there is one. It shows {showsAs}. They never ask for your password. When?',
    again: 'Pick a time for the call. Which one suits you?',
    choices: {
      first: { label: '{slot1}', other: 'Call me {slot1}', also: ['the first one', 'first'] },
      second: { label: '{slot2}', other: 'Call me {slot2}', also: ['the second one', 'second'] },
      third: { label: '{slot3}', other: 'Call me {slot3}', also: ['the third one', 'third'] },
      newNumber: { label: 'I have a new number', other: 'My number has changed', also: ['new number', 'new phone'] },
      relay: {
        label: 'I use relay, or need an interpreter',
        sms: 'Relay or interpreter',
        other: 'I need an interpreter or relay',
        also: ['relay', 'interpreter', 'i am deaf', 'tty'],
      },
    },
  },
  newNumber: {
    web: 'Do not give it here. That keeps you safe. Come in with photo ID, or call {helpPhone}. Staff check another way first. What suits you?',
    sms: 'Do not send it here. Come in with photo ID, or call {helpPhone}. Staff check another way first. What suits you?',
    again: 'Staff must check who you are before they use a new number. How shall they do that?',
    choices: {
      comeIn: { label: 'I will come in', other: 'I will visit the front desk', also: ['come in', 'in person'] },
      iCall: { label: 'I will call', other: 'I will phone the clinic', also: ['call', 'phone'] },
      chat: {
        label: 'Chat with staff here',
        sms: 'Text with staff here',
        other: 'Write with a person here',
        also: ['chat', 'text', 'here'],
      },
    },
  },
  comeIn: {
    web: 'Come to {desk}. Bring a photo ID. If you have none, come anyway. Staff know other ways. Shall I tell them?',
    again: 'I can tell staff that you are on your way. Shall I?',
    choices: {
      tellThem: { label: 'Tell them', other: 'Let them know I am coming', also: ['yes', 'please do'] },
      doNotTell: { label: 'No need', other: 'I will just come', also: ['no', 'do not tell them'] },
    },
  },
  phoneMeanwhile: {
    web: 'I am passing this on to staff. It takes a little longer than usual. You can also call {helpPhone}.',
  },
  booked: {
    web: '{answerNote} Your help number is {ref}. {lastWords}',
    again: 'Your help number is {ref}. Staff have all that you told me. {answerNote}',
    choices: {
      keepTrying: { label: 'Go on with the helper', other: 'I want to keep trying', also: ['keep trying', 'go on'] },
      byText: {
        label: 'Go on by text',
        other: 'I would like to text instead',
        also: ['by text', 'text me instead', 'text me'],
      },
    },
  },
  waiting: {
    web: 'I added that for staff. Your help number is still {ref}. {answerNote}',
    sms: 'I added that for staff. Your help number is {ref}. {answerNote}',
    again: 'Staff have your message. {answerNote}',
    choices: {
      keepTrying: { label: 'Go on with the helper', other: 'I want to keep trying', also: ['keep trying', 'go on'] },
      byText: {
        label: 'Go on by text',
        other: 'I would like to text instead',
        also: ['by text', 'text me instead', 'text me'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;

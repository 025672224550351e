import type { LanguageWords } from '../words.ts';

export const anywhere = {
  greeting: {
    web: 'Hi. I can help you get back into your patient portal. I am an automated helper, not a person. You can ask for staff at any time. Do not type a password or a code here. In an emergency, call {emergency}.',
    sms: '{clinic} portal help. This is an automated helper. Emergency? Call {emergency}. Do not text a password or a code.',
  },
  emergency: {
    web: 'If this is an emergency, call {emergency} now. Nobody may be watching this chat. It cannot send help to you.',
    sms: 'If this is an emergency, call {emergency} now. Nobody may be watching these texts.',
  },
  crisis: {
    web: 'You are not alone. Call {crisisCall} or text {crisisText} now, day or night. It is free. In danger, call {emergency}. Nobody may be watching this chat.',
    sms: 'You are not alone. Call {crisisCall} or text {crisisText} now, day or night. In danger, call {emergency}. Nobody may be watching these texts.',
  },
  help: {
    web: 'I help you sign in to the portal. Pick an answer, or use your own words. You can say "back", "repeat" or "start over". Type 0 for staff. You can also call {helpPhone}.',
    sms: '{clinic} portal help. Send the number of an answer, or your own words. Send 0 for staff. Or call {helpPhone}. Msg & data rates may apply. Reply STOP to opt out.',
  },
  whoAreYou: {
    web: 'I am an automated helper. I work for {clinic}. I never ask for your password. To be sure, call the number on your clinic papers.',
  },
  whyNeeded: { web: 'It keeps your records, prescriptions and test results safe. Nobody here can skip it.' },
  privacy: { web: 'That is fine. You do not have to tell me. Some steps need no details. Staff can help you too.' },
  angry: {
    web: 'I can tell this is hard. Staff can take over: type 0. Or we go on here.',
    sms: 'I can tell this is hard. Staff can take over: send 0. Or we go on here.',
  },
  hidSecret: { web: 'I hid that. Do not share it here. Change it once you are in.' },
  understood: { web: '{understood}' },
  urgentFirst: { web: "Let's start with {problem}. The rest comes after." },
  keptForLater: { web: 'I made a note of {problem}. We can do that after this.' },
  notPortal: {
    web: 'I can only help with signing in. For care, visits or bills, call {carePhone}.',
  },
  waiting: { web: 'Take your time. I am here when you are ready.' },
  noFirstWord: { web: 'I will not write to you first. You can come back here {reminder}.' },
  stillWorking: { web: 'I am still working on it. I will write when I know more.' },
  atTheStart: { web: 'This is the first step. There is no step before it.' },
  startingOver: { web: "OK. Let's start over." },
  languageNotice: { web: '{languageNotice}' },
  thanks: { web: 'You are welcome.' },
  optedOut: { web: 'You will get no more texts from {clinic}. To undo this, text START.' },
  optedIn: { web: 'You will get texts from {clinic} again. To end them, text STOP.' },
  wrongNumber: { web: 'Sorry about that. We will not text this number again.' },
  attachment: { web: 'I cannot open pictures or files. Tell me in a few words.' },
  movedToText: { web: 'We go on by text from here. Staff see one case.' },
  movedToWeb: { web: 'We go on in this chat from here. Staff see one case.' },
  notMoved: {
    web: 'That code did not work. Text WEB to the clinic for a new one.',
    sms: 'That code did not work. In the web chat, choose "Go on by text" for a new one.',
  },
  chatTaken: { web: 'This chat has a case of its own. End it and start a new chat. Then type the code there.' },
  isByText: { web: 'We write by text already.' },
  isOnWeb: { web: 'You are in the web chat already.' },
  noTexts: { web: 'The clinic has no number for texts like these. We go on in this chat.' },
  noWebChat: { web: 'The clinic has no web chat for this. We go on by text.' },
  staysHere: { web: 'To keep you safe, we go on right here.' },
  numberStopped: {
    web: 'That phone told us to stop texts, so we cannot go on there. Text START from it first, then the code again.',
  },
  staffJoined: { web: 'A staff member is here now. They can read what you wrote.' },
  staffLeft: {
    web: 'Staff have left this chat. The automated helper is back.',
    sms: 'Staff are done here. The automated helper is back.',
  },
  staffGone: {
    web: 'The staff member had to leave. Another one will read this and answer you.',
    sms: 'The staff member had to leave. Another one will answer you.',
  },
  staffChanged: { web: 'Another staff member takes over now. They can read what you wrote.' },
  missedCalls: {
    web: 'Staff called you and could not reach you. Write here when you can talk, or call {helpPhone}. Your help number is {ref}.',
  },
  stuck: { web: 'This is taking too long. Let me bring in staff.' },
  placeLost: { web: 'I lost our place. That is our fault. Staff will take it from here.' },
  somethingBroke: { web: 'Something went wrong on our side. We are sorry. You did nothing wrong. Staff will see it.' },
} as const satisfies LanguageWords['anywhere'];

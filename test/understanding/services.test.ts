import { describe, expect, test } from '@jest/globals';
import type { Service } from '../../dialogs/ports.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';

const { read } = createUnderstanding();

const said: Readonly<Record<Service, readonly string[]>> = {
  staff: [
    '0',
    'person',
    'a human please',
    'can I talk to someone',
    'get me a real person',
    'quiero hablar con alguien',
    'una persona',
  ],
  help: ['help', 'can you help me?', 'what can you do', 'ayuda por favor', '🆘'],
  repeat: ['repeat that please', 'say that again', 'sorry what', '¿puede repetir?'],
  rephrase: [
    'say it another way',
    "I don't understand",
    'what do you mean?',
    'no le entiendo',
    'más despacio por favor',
  ],
  back: ['go back', 'can I change my answer', 'no wait, I meant the first one', 'wrong button', 'regresar'],
  startOver: ['start over', "let's start from the beginning", 'empezar de nuevo'],
  wait: ['let me get my glasses', 'one sec', 'hold on please', 'espere', 'deme un momento'],
  unsure: ["I don't know", 'not sure', 'nothing works', 'I tried everything', 'no sé', 'nada funciona', '🤷'],
  iAmIn: ['I am in', "it worked, I'm in", 'yay I got in finally', "I'm logged in now", 'ya entré', 'ya pude entrar'],
  goOn: ['continue', 'go on please', "what's next", 'siguiente'],
  whoAreYou: ['is this a scam?', 'who is this', 'are you a robot', '¿quién es?', '¿esto es una estafa?'],
  whyNeeded: [
    'why do you need my birthday',
    'do I have to give you my name',
    '¿para qué quiere mi fecha de nacimiento?',
  ],
  privacyRefusal: ["I don't want to tell you that", "I'd rather not say", "that's private", 'prefiero no decir'],
  angry: ['this is ridiculous', "I'm so frustrated", 'this is hopeless', 'estoy harta'],
  thanks: ['thank you', 'thanks so much, bye', 'muchas gracias'],
  greeting: ['hi', 'good morning', 'hello?', 'buenos días'],
  optOut: [
    'STOP',
    'unsubscribe',
    "don't text me",
    'stop texting me',
    "I don't want these messages anymore",
    'ya no me manden mensajes',
    'ALTO',
  ],
  optIn: ['START', 'unstop', 'you can text me again'],
  byText: [
    'text me instead',
    'go on by text',
    'can we continue by text',
    'I would rather text',
    'switch to text please',
    'seguir por mensaje',
    'prefiero seguir por mensaje de texto',
  ],
  onWeb: [
    'WEB',
    'web',
    'go on in the web chat',
    'can we continue on the website',
    'seguir en la web',
    'prefiero el chat de la web',
  ],
  wrongNumber: ['wrong number', 'I am not a patient there', 'you have the wrong person', 'número equivocado'],
};

describe.each(Object.entries(said))('asks for %s', (service, sentences) => {
  test.each(sentences)('%s', (words) => {
    expect(read(words, null, 'en').service).toBe(service);
  });
});

describe('sounds like it, but is not', () => {
  test.each([
    ['iAmIn', 'I am in a hurry'],
    ['iAmIn', 'am I in?'],
    ['iAmIn', "I'm in pain"],
    ['iAmIn', "I still can't get in"],
    ['iAmIn', 'todavía no puedo entrar'],
    ['staff', 'I tried 0 times'],
    ['staff', 'someone else is in my account'],
    ['optOut', 'cancel my appointment'],
    ['optOut', 'the link stopped working'],
    ['unsure', "I don't know my username"],
    ['unsure', 'no sé mi usuario'],
    ['wait', 'I am on the wait list'],
    ['help', 'help, my account is locked'],
    ['greeting', 'hi, I forgot my password'],
  ] as const)('no %s: %s', (service, words) => {
    expect(read(words, null, 'en').service).not.toBe(service);
  });
});

describe('asks for a language', () => {
  test.each([
    ['español', 'es'],
    ['in Spanish please', 'es'],
    ['no hablo inglés', 'es'],
    ['English please', 'en'],
    ['prefiero inglés', 'en'],
    ['tiếng Việt', 'vi'],
    ['do you speak Chinese?', 'zh'],
    ['I need a Tagalog interpreter', 'tl'],
    ['забыл пароль', 'ru'],
  ])('%s', (words, code) => {
    expect(read(words, null, 'en').asksLanguage).toBe(code);
  });

  test.each(['my Spanish teacher set up my email', 'I forgot my password', 'the french fries place has no wifi'])(
    'not: %s',
    (words) => {
      expect(read(words, null, 'en').asksLanguage).toBeUndefined();
    },
  );
});

describe('the language it is written in', () => {
  test.each([
    ['I did not get the email', 'en'],
    ['no me llegó el correo', 'es'],
    ['mi cuenta esta bloqueada', 'es'],
    ['ok', undefined],
    ['gmail', undefined],
    ['my esposo no tiene el password', undefined],
  ])('%s', (words, language) => {
    expect(read(words, null, 'en').writtenIn).toBe(language);
  });
});

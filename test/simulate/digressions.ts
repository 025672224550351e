import type { Language } from '../../flows/vocabulary.ts';

/** Something said in between that is no answer; the place must be kept. */
export interface Digression {
  readonly weight: number;
  /** It speaks of a problem as well. */
  readonly tellsProblem?: true;
  readonly says: Readonly<Record<Language, readonly string[]>>;
}

/** What patients who otherwise answer truly say in between. */
export const digressions = {
  emergency: {
    weight: 2,
    says: { en: ['I have chest pain', 'I cannot breathe'], es: ['me duele el pecho', 'no puedo respirar'] },
  },
  whoAreYou: {
    weight: 3,
    says: { en: ['who are you?', 'is this a scam?', 'are you a robot'], es: ['quién es usted?', 'es una estafa?'] },
  },
  whyNeeded: { weight: 1, says: { en: ['why do you need that?'], es: ['para qué necesita eso?'] } },
  medical: {
    weight: 2,
    says: {
      en: ['is 150 over 90 too high for my blood pressure?', 'can I take ibuprofen with my pills?'],
      es: ['puedo tomar ibuprofeno con mis pastillas?'],
    },
  },
  appointment: { weight: 1, says: { en: ['I need to change my appointment'], es: ['quiero cambiar mi cita'] } },
  thanks: { weight: 3, says: { en: ['thank you', 'thanks so much'], es: ['gracias', 'muchas gracias'] } },
  anger: {
    weight: 3,
    says: { en: ['this is ridiculous', 'this is so frustrating!!'], es: ['esto es ridículo', 'qué frustrante'] },
  },
  otherProblem: {
    weight: 2,
    tellsProblem: true,
    says: { en: ['and is it safe to use public wifi for this?'], es: ['y es seguro usar wifi público?'] },
  },
  repeat: { weight: 1, says: { en: ['say that again'], es: ['repita por favor'] } },
  rephrase: { weight: 1, says: { en: ['what do you mean?'], es: ['no entiendo'] } },
  wait: { weight: 1, says: { en: ['one moment please'], es: ['un momento por favor'] } },
  secret: {
    weight: 1,
    tellsProblem: true,
    says: { en: ['my password is Sunshine12!'], es: ['mi contraseña es Girasol12!'] },
  },
  otherLanguage: { weight: 1, says: { en: ['español por favor'], es: ['in English please'] } },
} as const satisfies Record<string, Digression>;

/** What careless patients say besides: it may lead anywhere, and must never trap them. */
export const wildWords: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'asdf jkl',
    'whatever',
    '??',
    'back',
    'start over',
    'my cousin said to try tuesday',
    '42',
    'help',
    'yes',
    'no',
    'ok',
  ],
  es: [
    'asdf jkl',
    'lo que sea',
    '??',
    'atrás',
    'empezar de nuevo',
    'mi primo dijo que el martes',
    '42',
    'ayuda',
    'sí',
    'no',
  ],
};

/** What some of them say when they have had enough. */
export const enoughWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['talk to a person', 'I am in now'],
  es: ['quiero hablar con una persona', 'ya entré'],
};

/** "I don't know", in words of one's own. */
export const unsureWords: Readonly<Record<Language, readonly string[]>> = {
  en: ["I don't know", 'not sure', 'no idea'],
  es: ['no sé', 'no estoy seguro'],
};

/** What is told staff in a few words. */
export const fewWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['it has not worked for a week', 'the page stays white'],
  es: ['hace una semana que no funciona', 'la página se queda en blanco'],
};

import type { Language } from '../../flows/vocabulary.ts';
import type { Words } from './normalise.ts';

/** Small words that one language has and the other has not; those both have ("no", "me", "a") say nothing. */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'the an and or but is are was were am im its be been my your his her our their i you he she it we they this that these those to of in on at for from with by not dont ' +
      'doesnt didnt cant couldnt wont isnt havent hasnt do does did have has had can could would should will what when where why who how which there if so get got need want ' +
      'help please just still any some new old into out up it thats id because'
    ).split(' '),
  ),
  es: new Set(
    (
      'el la los las un una unos unas y o pero es son esta estan estoy fue era mi mis su sus tu yo usted ustedes ella ellos esto eso ese esa este que como cuando donde quien cual ' +
      'por para con sin del al en de se le les lo nos ya muy mas tambien porque si puedo puede quiero necesito tengo tiene hay nunca nada todavia ahora favor gracias hola ayuda ' +
      'correo contrasena cuenta clave llego deja dice entrar usuario codigo enlace bloqueada olvide perdi carga abre funciona'
    ).split(' '),
  ),
};
const FEWEST_WORDS = 3;

/** The language a message is written in, when there are words enough and one language clearly has more of them. */
export function languageOf(plain: string, { list }: Words): Language | undefined {
  const words = list.filter((word) => /^\p{L}+$/u.test(word));
  if (words.length < FEWEST_WORDS) return undefined;
  const english = count(words, 'en');
  // Signs that only Spanish uses count like two words; English has none of its own.
  const spanish = count(words, 'es') + 2 * (plain.match(/[ñ¿¡]|[áéíóú]/giu)?.length ?? 0);
  if (english >= 2 && english >= 3 * spanish) return 'en';
  if (spanish >= 2 && spanish >= 3 * english) return 'es';
  return undefined;
}

function count(words: readonly string[], language: Language): number {
  return words.filter((word) => FUNCTION_WORDS[language].has(word)).length;
}

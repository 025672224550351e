/** Ways to say a choice's number. */
const NUMBERS = new Map(
  Object.entries({
    one: 1,
    first: 1,
    uno: 1,
    una: 1,
    primero: 1,
    primera: 1,
    primer: 1,
    '1st': 1,
    '1ro': 1,
    two: 2,
    second: 2,
    dos: 2,
    segundo: 2,
    segunda: 2,
    '2nd': 2,
    three: 3,
    third: 3,
    tres: 3,
    tercero: 3,
    tercera: 3,
    tercer: 3,
    '3rd': 3,
    four: 4,
    fourth: 4,
    cuatro: 4,
    cuarto: 4,
    cuarta: 4,
    '4th': 4,
    five: 5,
    fifth: 5,
    cinco: 5,
    quinto: 5,
    quinta: 5,
    '5th': 5,
    six: 6,
    sixth: 6,
    seis: 6,
    sexto: 6,
    sexta: 6,
    '6th': 6,
    seven: 7,
    seventh: 7,
    siete: 7,
    '7th': 7,
  }),
);
const AROUND = new Set(
  'number numero option opcion choice answer is its i pick choose select want press the la el lo that would be my esa es quiero escojo elijo respuesta one'.split(
    ' ',
  ),
);
const LAST = new Set(['last', 'ultimo', 'ultima']);

/** The number a message gives as its whole answer: "2", "option 2", "the second one"; null when it is not one number. */
export function numberSaid(words: readonly string[], choices: number): number | null {
  const told = words.filter((word, at) => !AROUND.has(word) || (word === 'one' && isTheNumber(words, at)));
  const [only] = told;
  if (told.length !== 1 || only === undefined) return null;
  if (LAST.has(only)) return choices;
  return /^\d$/.test(only) ? Number(only) : (NUMBERS.get(only) ?? null);
}

/** "One" in "the second one" or "that one" is no number. */
function isTheNumber(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    ['number', 'option', 'choice', 'press', 'pick', 'choose', 'answer', 'is', 'its'].includes(before)
  );
}

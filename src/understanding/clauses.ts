import type { Span, Words } from './normalise.ts';
import { findPhrases, linesOf } from './phrases.ts';

/** A part of a message that can be understood by itself. */
export interface Clause {
  readonly words: readonly string[];
  /** It is added to what went before ("and also..."), or a sentence of its own. */
  readonly isAdded: boolean;
}

const CONJUNCTIONS = new Set('and but also plus because so then or y e pero ademas tambien porque entonces'.split(' '));
const ADDING = new Set('and also plus y e ademas tambien'.split(' '));
const OWNERS = new Set('my the our mi mis el la los las'.split(' '));
const FEWEST = 2;

/** What is said not to be so: it would be read as if it were. */
const findDenials = findPhrases([
  {
    label: 'denied',
    weight: 1,
    lines: linesOf(`
      its|is|was not locked|blocked|hacked|down|expired
      isnt|wasnt . locked|blocked|hacked|down|expired
      not . locked|blocked|hacked|about
      dont need|want . new|another? password|username|account|code|link
      no need . new|another? password|username|account|code|link
      didnt forget
      havent forgotten
      no . quiero|necesito . nueva|otra|otro? contrasena|clave|usuario|cuenta|codigo|enlace
      no esta|es bloqueada|bloqueado|hackeada|vencido
      no olvide
      no se me olvido
    `),
  },
]);

/** The clauses of a message, without those that deny something; the whole message where it is only one. */
export function clausesOf(message: Words): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const piece of pieces(message)) {
    const { words, isAdded } = clauseIn(message, piece);
    if (words.length >= FEWEST) clauses.push({ words: completed(words, clauses.at(-1)?.words), isAdded });
  }
  const said = clauses.filter(({ words }) => findDenials(words).length === 0);
  return said.length > 0 ? said : [{ words: message.list, isAdded: false }];
}

function clauseIn({ list, breaks }: Words, { from, to }: Span): Clause {
  const [first = '', ...rest] = list.slice(from, to);
  const words = CONJUNCTIONS.has(first) ? rest : [first, ...rest];
  return { words, isAdded: from > 0 && (breaks.has(from) || ADDING.has(first)) };
}

/** From one break or conjunction to the next. */
function pieces({ list, breaks }: Words): readonly Span[] {
  const starts = list.flatMap((word, at) => (at === 0 || breaks.has(at) || CONJUNCTIONS.has(word) ? [at] : []));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? list.length }));
}

/** "I forgot my username and my password": the second half borrows its verb from the first. */
function completed(words: readonly string[], before: readonly string[] | undefined): readonly string[] {
  const [first = ''] = words;
  if (before === undefined || words.length > 3 || !OWNERS.has(first)) return words;
  const owner = before.findIndex((word) => OWNERS.has(word));
  return owner > 0 ? [...before.slice(0, owner), ...words] : words;
}

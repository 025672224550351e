import { isOneSentence, type Span, type Words } from './normalise.ts';
import { findPhrases, linesOf } from './phrases.ts';

const find = findPhrases([
  {
    label: 'longAgo',
    weight: 1,
    lines: linesOf(`
      last|past|previous . week|month|year|spring|summer|fall|winter|christmas|time|visit
      weeks|week|months|month|years|year ago
      in|since|back_in =2000|2005|2010|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
      when i was
      used to have
      long ago
      semana|mes|ano|verano|invierno pasado|pasada
      hace . semanas|meses|anos|ano|mes
      cuando era
    `),
  },
  {
    label: 'told',
    weight: 1,
    lines: linesOf(`
      had|was|were|went|got|after|visit|stay
      tuve|tuvo|tuvimos|estuve|estuvo|dio|sufri|despues|visita
    `),
  },
  {
    label: 'stillNow',
    weight: 1,
    lines: linesOf(`
      right now
      again|still|worse|started|since|happening
      is|came|come|coming back
      now . i|he|she|my|cant|it
      ahora|ahorita|todavia|sigue|peor|empezo|desde
      otra vez
      de nuevo
    `),
  },
]);
const WORDS_AROUND = 5;

/** Tells of a stretch whether it is told as long past, in its own sentence, with nothing in the message that says it goes on. */
export function longPastIn(words: Words): (span: Span) => boolean {
  const times = find(words.list);
  const isOngoing = times.some(({ label }) => label === 'stillNow');
  return (span) =>
    !isOngoing &&
    (['longAgo', 'told'] as const).every((kind) =>
      times.some(
        (time) => time.label === kind && distance(span, time) <= WORDS_AROUND && isOneSentence(words, hull(span, time)),
      ),
    );
}

function distance(a: Span, b: Span): number {
  return Math.max(a.from - b.to, b.from - a.to, 0);
}

function hull(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

import { alarmOf } from '../classify.ts';
import { knowledgeWith, shippedKnowledge, type Additions } from '../knowledge.ts';
import { LABELS, type Label } from '../labels.ts';
import type { Complain } from '../linesFile.ts';
import { tidy, unaccented, wordsOf } from '../normalise.ts';
import { othersBy } from '../otherOrganisations.ts';
import { alarmIn, alarmsBy } from '../safety.ts';
import { messagesWith } from '../phrases.ts';
import type { Utterance } from '../utterances.ts';
import type { OwnWords } from './ownWords.ts';
import { silencedBy } from './silenced.ts';

const PROBLEMS: ReadonlySet<Label> = new Set(LABELS.problems);
const ALARMS: ReadonlySet<Label> = new Set(LABELS.safety);

/** What a clinic's words are checked against, and where what is wrong with them is told. */
interface Check {
  readonly own: OwnWords;
  /** The lines that Latchkey ships: what must go on being understood. */
  readonly shipped: readonly Utterance[];
  readonly complain: Complain;
}

/** Checks a clinic's words before anything is learned, and returns what they add besides lines. */
export function checked(check: Check): Additions {
  const { own, complain } = check;
  const additions: Additions = {
    lexicon: lexiconOf(check),
    alarms: {
      phrases: own.alarms.map(({ kind, language, phrase }) => ({ kind, language, line: phrase })),
      lookAlikes: own.lookAlikes.map(({ phrase }) => phrase),
    },
    elsewhere: own.elsewhere.map(({ phrase }) => phrase),
  };
  linesMeanOneThing(check);
  linesSoundNoAlarm(check, additions);
  alarmsAreNotEveryday(check);
  lookAlikesAreWhole(check);
  for (const wrong of silencedBy(own.lookAlikes, check.shipped)) complain(wrong);
  othersAreNotOurs(check);
  return additions;
}

/** A word that is understood as it is keeps its meaning. */
function lexiconOf({ own, complain }: Check): Additions['lexicon'] {
  const known = new Set(shippedKnowledge().recogniser.oftenMet);
  return own.lexicon.flatMap(({ short, text, place }) => {
    const [word = '', ...more] = wordsOf(tidy(short)).list;
    const isTaken = word !== unaccented(short.trim()) || more.length > 0 || known.has(word);
    if (isTaken) complain(`${place}: "${short}" must be one word, and none that is understood already`);
    return isTaken ? [] : [[word, wordsOf(tidy(text)).list] as const];
  });
}

function linesMeanOneThing({ own, shipped, complain }: Check): void {
  const asCompared = (text: string) => wordsOf(tidy(text)).list.join(' ');
  const meant = new Map(shipped.map(({ text, label }) => [asCompared(text), label]));
  for (const { text, label, place } of own.lines) {
    const before = meant.get(asCompared(text)) ?? label;
    meant.set(asCompared(text), before);
    if (before !== label) complain(`${place}: "${text}" stands under ${label}, but already means ${before}`);
  }
}

/** Emergencies are found by phrases, whatever else a line teaches; a line that sounds like one would never be reached. */
function linesSoundNoAlarm({ own, complain }: Check, additions: Additions): void {
  const after = knowledgeWith(shippedKnowledge().recogniser, additions);
  for (const { text, label, place } of own.lines) {
    const { kind } = alarmOf(wordsOf(tidy(text)), wordsOf(tidy(text), after.lexicon), after);
    if (kind !== undefined && kind !== label)
      complain(`${place}: "${text}" stands under ${label}, but is answered as ${kind}`);
  }
}

/** A phrase of an emergency must be heard, and not in what patients say every day. */
function alarmsAreNotEveryday({ own, shipped, complain }: Check): void {
  const everyday = shipped
    .filter(({ label }) => !ALARMS.has(label))
    .map(({ text }) => wordsOf(tidy(text)))
    .filter((words) => alarmIn(words).kind === undefined);
  for (const { kind, language, line, phrase, place } of own.alarms) {
    const find = alarmsBy({ phrases: [{ kind, language, line: phrase }], lookAlikes: [] });
    if (!messagesWith(phrase).some((list) => find({ list, breaks: new Set() }).kind !== undefined))
      complain(`${place}: "${line}" would never be heard; it is an everyday saying`);
    const mistaken = everyday.find((words) => find(words).kind !== undefined);
    if (mistaken) complain(`${place}: "${line}" would take "${mistaken.list.join(' ')}" for ${kind}`);
  }
}

/** What silences an alarm must be there word for word. */
function lookAlikesAreWhole({ own, complain }: Check): void {
  for (const { line, phrase, place } of own.lookAlikes) {
    const isLoose = !phrase.includes(' ') || /[.*]/.test(phrase);
    if (isLoose) complain(`${place}: "${line}" must be two words or more, side by side and written out`);
  }
}

function othersAreNotOurs({ own, shipped, complain }: Check): void {
  const isOthersAnyway = othersBy([]);
  const ours = shipped
    .filter(({ label }) => PROBLEMS.has(label))
    .map(({ text }) => wordsOf(tidy(text)).list)
    .filter((words) => !isOthersAnyway(words));
  for (const { line, phrase, place } of own.elsewhere) {
    const isOthers = othersBy([phrase]);
    const mistaken = ours.find((words) => isOthers(words));
    if (mistaken)
      complain(`${place}: "${line}" would send "${mistaken.join(' ')}" elsewhere, which is about your portal`);
  }
}

import { createHash } from 'node:crypto';
import { knowledgeWith, shippedKnowledge, type Additions, type Knowledge } from '../knowledge.ts';
import type { Complain } from '../linesFile.ts';
import { tidy, wordsOf } from '../normalise.ts';
import { recognise } from '../recognition.ts';
import { shippedFingerprint, trained } from '../recogniser.ts';
import { keep, keptModel } from '../recogniser/kept.ts';
import { recogniserOf, type Model } from '../recogniser/model.ts';
import { shippedUtterances, type Utterance } from '../utterances.ts';
import { checked } from './checks.ts';
import { ownWordsIn, type OwnWords, type Source } from './ownWords.ts';
import { UtterancesError } from './utterancesError.ts';

/** What learning a clinic's words leaves. */
export interface Learned {
  readonly model: Model;
  readonly additions: Additions;
}

/** How much worse the shipped lines may be read once a clinic's words are learned too. */
const MOST_LOST = 0.01;
/** Of the shipped lines, every so many are read to find that out. */
const SAMPLE = 4;

/**
 * Reads a clinic's words, checks them, and learns them beside the shipped ones; takes seconds, unless a model of the very
 * same words is kept.
 * @throws UtterancesError with all that is wrong, when the words are refused.
 */
export function learned(source: Source, train: typeof trained = trained): Learned {
  const wrong: string[] = [];
  const complain: Complain = (problem) => wrong.push(problem);
  const own = ownWordsIn(source, complain);
  const shipped = shippedUtterances();
  const additions = checked({ own, shipped, complain });
  if (wrong.length > 0) throw new UtterancesError(source.folder, wrong);
  const name = nameOf(own);
  const kept = keptModel(source.cache, name);
  if (kept !== null) return { model: kept, additions };
  const model = train([...shipped, ...own.lines], new Map(additions.lexicon));
  const lost = lostBy(knowledgeWith(recogniserOf(model), additions), shipped);
  if (lost > MOST_LOST) throw new UtterancesError(source.folder, [worse(lost)]);
  keep(source.cache, name, model);
  return { model, additions };
}

/** Of the shipped lines, the part that was understood and no longer is. */
function lostBy(after: Knowledge, shipped: readonly Utterance[]): number {
  const sample = shipped.filter((_, at) => at % SAMPLE === 0);
  return rightPart(sample, shippedKnowledge()) - rightPart(sample, after);
}

function rightPart(lines: readonly Utterance[], knowledge: Knowledge): number {
  const right = lines.filter(({ text, label }) => {
    const [likeliest] = recognise(wordsOf(tidy(text), knowledge.lexicon), [], knowledge).candidates;
    return likeliest?.intent === label;
  });
  return right.length / lines.length;
}

function worse(lost: number): string {
  return `make ${(100 * lost).toFixed(1)} of 100 sentences that were understood go wrong; take out lines that could mean several things`;
}

function nameOf(own: OwnWords): string {
  return createHash('sha256').update(shippedFingerprint()).update(JSON.stringify(own)).digest('hex').slice(0, 24);
}

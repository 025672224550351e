import { existsSync } from 'node:fs';
import { tidy, wordsOf } from './normalise.ts';
import { recognise } from './recognition.ts';
import type { Recogniser } from './recogniser/model.ts';
import { alarmIn } from './safety.ts';
import { shippedUtterances, utterancesIn, type Utterance } from './utterances.ts';
import { UtterancesError } from './utterancesError.ts';

/** How much worse the shipped lines may be read once a clinic's are learned too. */
const MOST_LOST = 0.01;
/** Of the shipped lines, every so many are read to find that out. */
const SAMPLE = 4;

/**
 * A clinic's own lines, checked; `{portal}` stands for its portal's name.
 * @throws UtterancesError when a file is broken, when a line already means something else, or sounds an alarm.
 */
export function clinicLines(folder: string, portal: string): readonly Utterance[] {
  if (!existsSync(folder)) throw new UtterancesError(folder, ['is not there; give the folder that holds en/ and es/']);
  const lines = utterancesIn(folder).map((line) => ({ ...line, text: line.text.replaceAll('{portal}', portal) }));
  const wrong = [...sayingTwoThings(lines), ...soundingAlarms(lines)];
  if (wrong.length > 0) throw new UtterancesError(folder, wrong);
  return lines;
}

/** @throws UtterancesError when what was understood before is understood worse. */
export function refuseIfWorse(folder: string, { before, after }: { before: Recogniser; after: Recogniser }): void {
  const sample = shippedUtterances().filter((_, at) => at % SAMPLE === 0);
  const lost = rightPart(sample, before) - rightPart(sample, after);
  if (lost <= MOST_LOST) return;
  const says = `make ${(100 * lost).toFixed(1)} of 100 sentences that were understood go wrong; take out lines that could mean several things`;
  throw new UtterancesError(folder, [says]);
}

function sayingTwoThings(lines: readonly Utterance[]): readonly string[] {
  const meant = new Map(shippedUtterances().map(({ text, label }) => [asCompared(text), label]));
  return lines.flatMap(({ text, label }) => {
    const before = meant.get(asCompared(text)) ?? label;
    meant.set(asCompared(text), before);
    return before === label ? [] : [`"${text}" stands under ${label}, but already means ${before}`];
  });
}

/** Emergencies are found by phrases, whatever else a line teaches; a line that sounds like one would never be reached. */
function soundingAlarms(lines: readonly Utterance[]): readonly string[] {
  return lines.flatMap(({ text, label }) => {
    const { kind } = alarmIn(wordsOf(tidy(text)));
    return kind === undefined || kind === label ? [] : [`"${text}" stands under ${label}, but is answered as ${kind}`];
  });
}

function rightPart(lines: readonly Utterance[], recogniser: Recogniser): number {
  const right = lines.filter(({ text, label }) => {
    const [likeliest] = recognise(wordsOf(tidy(text)), [], recogniser).candidates;
    return likeliest?.intent === label;
  });
  return right.length / lines.length;
}

function asCompared(text: string): string {
  return wordsOf(tidy(text)).list.join(' ');
}

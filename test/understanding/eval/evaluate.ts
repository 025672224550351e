// Measures understanding: `npm run understand:eval`. Cross-validation by voice is for tuning; the set-aside sentences are
// for the figures, and their mistakes are not shown, so that nobody tunes by them.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { classifyWith } from '../../../src/understanding/classify.ts';
import { knowledgeWith, type Knowledge } from '../../../src/understanding/knowledge.ts';
import { tidy, wordsOf } from '../../../src/understanding/normalise.ts';
import { shippedModel, trained } from '../../../src/understanding/recogniser.ts';
import { recogniserOf } from '../../../src/understanding/recogniser/model.ts';
import { decode, encode } from '../../../src/understanding/recogniser/modelFile.ts';
import { shippedUtterances, type Utterance } from '../../../src/understanding/utterances.ts';
import { curvePicture } from './curvePicture.ts';
import * as measures from './measures.ts';
import { sentencesIn, setAside, type Sentence } from './sets.ts';

const PICTURE = 'docs/understandingCurve.svg';
const ACCEPTED = 0.5;
const NOT_OURS: ReadonlySet<string> = new Set([
  'medical_question',
  'appointment',
  'billing',
  'oos',
  'medical_emergency',
  'self_harm_crisis',
]);
const RUN = 4;

const utterances = shippedUtterances();
const model = shippedModel();
const { labels } = model;
const shipped = knowledgeWith(recogniserOf(model));
const sets = setAside();

byVoice();
onSetAside();
falseAccepts();
onSafety();
languages();
costs();

function verdictsOf(sentences: readonly Sentence[], by: Knowledge): readonly measures.Verdict[] {
  return sentences.map(({ text, label }) => {
    const { candidates } = classifyWith(by, text);
    const [first] = candidates;
    const three = candidates.slice(0, 3).map(({ intent }) => intent);
    return { text, label, first: first?.intent ?? 'none', score: first?.score ?? 0, three };
  });
}

/** Each voice is read by a recogniser that never heard it. */
function byVoice(): void {
  if (process.argv.includes('--quick')) return;
  say('\nCross-validation: each voice read by a recogniser that never heard it');
  const all: measures.Verdict[] = [];
  for (const voice of new Set(utterances.map((line) => line.voice))) {
    const deaf = knowledgeWith(recogniserOf(trained(utterances.filter((line) => line.voice !== voice))));
    for (const language of ['en', 'es'] as const) {
      const lines = utterances.filter((line) => line.voice === voice && line.language === language);
      const verdicts = verdictsOf(lines, deaf);
      if (voice !== 'spanglish') all.push(...verdicts);
      row(`${voice}, ${language}`, verdicts);
    }
  }
  row('all, but the mixed voice', all);
  say('\nThe commonest mistakes there');
  for (const line of measures.confusions(all, 25)) say(line);
}

function onSetAside(): void {
  say(`\nSet aside: never trained on. Overlap: sentences that share ${RUN} words in a row with a training line`);
  const curves: Record<string, readonly measures.Point[]> = {};
  const lines = utterances.map(({ text }) => wordsOf(tidy(text)).list);
  const shares = measures.sharing(lines, RUN);
  const acted: measures.Verdict[] = [];
  for (const [name, sentences] of Object.entries(sets)) {
    if (name === 'outOfScope' || name === 'medical') continue;
    const verdicts = verdictsOf(sentences, shipped);
    acted.push(...verdicts);
    curves[name] = measures.curve(verdicts);
    const fresh = verdicts.filter(({ text }) => !shares(wordsOf(tidy(text)).list));
    const shared = measures.percent(verdicts.length - fresh.length, verdicts.length);
    row(name, verdicts, `overlap ${shared} %, top-1 of the rest ${measures.topOne(fresh)}`);
  }
  row('all', acted);
  writeFileSync(PICTURE, curvePicture(curves));
  say(`The curves are drawn in ${PICTURE}.`);
}

function falseAccepts(): void {
  say(`\nTaken for one of our problems at ${ACCEPTED}`);
  for (const name of ['outOfScope', 'medical']) {
    const verdicts = verdictsOf(sets[name] ?? [], shipped);
    const taken = verdicts.filter(({ first, score }) => score >= ACCEPTED && !NOT_OURS.has(first) && isProblem(first));
    const any = verdicts.filter(({ first, score }) => score >= ACCEPTED && !NOT_OURS.has(first));
    say(
      `${name.padEnd(26)} n ${verdicts.length}  into a flow ${measures.percent(taken.length, verdicts.length)} %  any label ${measures.percent(any.length, verdicts.length)} %`,
    );
  }
}

function isProblem(label: string): boolean {
  return labels.indexOf(label) < 17;
}

function onSafety(): void {
  const hits = sentencesIn('safety/mustHit.txt').map((sentence) => ({
    ...sentence,
    found: classifyWith(shipped, sentence.text).safety,
  }));
  const alike = sentencesIn('safety/lookAlikes.txt').filter(
    ({ text }) => classifyWith(shipped, text).safety !== undefined,
  );
  const ordinary = [...utterances, ...Object.values(sets).flat()].filter(
    ({ label }) => !label.startsWith('medical_emergency') && !label.startsWith('self_harm'),
  );
  const alarms = ordinary.filter(({ text }) => classifyWith(shipped, text).safety !== undefined);
  const all = sentencesIn('safety/lookAlikes.txt').length;
  say('\nSafety');
  say(
    `escalated ${measures.percent(hits.filter(({ found }) => found !== undefined).length, hits.length)} % of ${hits.length}, right kind ${measures.percent(hits.filter(({ found, label }) => found === label).length, hits.length)} %`,
  );
  say(
    `look-alikes escalated ${alike.length} of ${all}; ordinary lines escalated ${alarms.length} of ${ordinary.length}`,
  );
}

function languages(): void {
  say('\nLanguage, nothing known before');
  for (const [name, isShort] of [
    ['four words and more', false],
    ['one to three words', true],
  ] as const) {
    const sentences = Object.entries(sets)
      .filter(([set]) => !['medical', 'outOfScope'].includes(set))
      .flatMap(([set, all]) =>
        all
          .filter(({ label }) => label !== 'language_switch')
          .map(({ text }) => ({ text, language: set.endsWith('Es') ? 'es' : 'en' })),
      )
      .filter(({ text }) => wordsOf(tidy(text)).list.length < 4 === isShort);
    const right = sentences.filter(({ text, language }) => classifyWith(shipped, text).lang === language);
    say(`${name.padEnd(26)} n ${sentences.length}  ${measures.percent(right.length, sentences.length)} %`);
  }
}

function costs(): void {
  const bytes = encode(model);
  const ordinary = Object.values(sets)
    .flat()
    .slice(0, 1500)
    .map(({ text }) => text);
  const texts = utterances.map(({ text }) => text);
  const long = Array.from({ length: 60 }, (_, at) =>
    texts
      .filter((_line, line) => line % 97 === at)
      .join('. ')
      .slice(0, 1600),
  );
  const some: Utterance[] = utterances.slice();
  say('\nCosts on this machine');
  const usual = measures.timesOf(ordinary, (text) => classifyWith(shipped, text));
  const most = measures.timesOf(long, (text) => classifyWith(shipped, text));
  say(
    `a message   p50 ${usual.p50} ms  p95 ${usual.p95} ms; of 1,600 characters p50 ${most.p50} ms  p95 ${most.p95} ms`,
  );
  say(
    `the model   ${(bytes.length / 1e6).toFixed(2)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB gzipped, ${model.vocabulary.names.length} grams`,
  );
  say(`loading     ${measures.timeOf(() => recogniserOf(decode(bytes))).toFixed(0)} ms`);
  say(`training    ${measures.timeOf(() => trained(some)).toFixed(0)} ms for ${some.length} lines`);
}

function row(name: string, verdicts: readonly measures.Verdict[], more = ''): void {
  const points = measures.curve(verdicts);
  const at = (part: number) => measures.precisionAt(part, points);
  const acted = verdicts.filter(({ score }) => score >= 0.6);
  const right = acted.filter((verdict) => measures.isRight(verdict)).length;
  say(
    `${name.padEnd(26)} n ${String(verdicts.length).padStart(4)}  top-1 ${measures.topOne(verdicts)}  top-3 ${measures.topThree(verdicts)}  ` +
      `precision at 70 % ${at(0.7)}, at 80 % ${at(0.8)}; act ${measures.percent(acted.length, verdicts.length)} % at ${measures.percent(right, acted.length)}  ${more}`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

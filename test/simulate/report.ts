import type { Conversation } from './conversation.ts';
import { nameOfEnding } from './outcome.ts';
import type { Run } from './run.ts';
import { figuresOf, turnsOf, wrongWith } from './verdict.ts';

const MOODS = ['plain', 'wandering', 'careless'] as const;
const ENDINGS = ['in', 'told', 'later', 'elsewhere', 'staff', 'rested'] as const;
const COMMONEST = 15;
/** Flows that say nothing about the way. */
const SIDE = /^(|aftercare|toStaff|afterEmergency|welcomeBack|offerStaff)$/;

/** What a run shows, as Markdown: it is read in a terminal as well. */
export function reportOf(run: Run): string {
  const { conversations, seed } = run;
  const wrong = wrongWith(conversations);
  return [
    `# ${conversations.length} simulated patients, seed ${seed}`,
    wrong.length === 0 ? 'Nothing went wrong.' : wrong.map((one) => `- ${one}`).join('\n'),
    '## How they ended',
    endings(conversations),
    turns(conversations),
    '## What was truly wrong, and who was helped as the tree means',
    'Of those who answer truly.',
    causes(conversations),
    '## The commonest paths',
    paths(conversations),
    '## Answers that were not understood',
    misses(conversations),
    '',
  ].join('\n\n');
}

/** A conversation line by line, with the command that repeats it. */
export function transcriptOf({ who, lines, faults, ending }: Conversation, seed: number): string {
  const { index, causeName, clinic, channel, language, mood } = who;
  return [
    `patient ${index}: ${causeName}, ${clinic} clinic, ${channel}, ${language}, ${mood}`,
    ...lines.map(
      ({ at, who: speaker, text }) => `${clock(at)} ${speaker.padEnd(7)} ${text.replaceAll('\n', '\n              ')}`,
    ),
    ending === null ? 'no ending' : nameOfEnding(ending),
    ...faults,
    `again: npm run simulate -- --seed ${seed} --patient ${index}`,
  ].join('\n');
}

function endings(conversations: readonly Conversation[]): string {
  const rows = ENDINGS.map((kind) => {
    const counts = MOODS.map(
      (mood) => conversations.filter((one) => one.who.mood === mood && one.ending?.kind === kind).length,
    );
    return [kind, ...counts];
  });
  return table(['ended', ...MOODS], rows);
}

function turns(conversations: readonly Conversation[]): string {
  const { p50, p90 } = turnsOf(conversations);
  return `Of the plain ones, who only answer, half were done after ${p50} messages, nine in ten after ${p90}.`;
}

function causes(conversations: readonly Conversation[]): string {
  const rows = figuresOf(conversations).map(({ name, truth, patients, reached, others }) => {
    const elsewhere = others.map(
      ({ who, ending }) => `${who.index}: ${ending === null ? 'none' : nameOfEnding(ending)}`,
    );
    return [name, truth, patients, reached, elsewhere.slice(0, 3).join('; ')];
  });
  return table(['cause', 'the truth', 'patients', 'helped so', 'others (patient: ending)'], rows);
}

function paths(conversations: readonly Conversation[]): string {
  const counts = counted(conversations.map(pathOf));
  return table(
    ['patients', 'path'],
    counts.slice(0, COMMONEST).map(([path, count]) => [count, path]),
  );
}

/** The flows a patient came through, and the ending. */
function pathOf({ stops, ending }: Conversation): string {
  const flows = stops.map((at) => at.split('.')[0] ?? '').filter((flow) => !SIDE.test(flow));
  const changes = flows.filter((flow, nth) => flow !== flows[nth - 1]);
  const end = ending?.kind === 'staff' ? `staff: ${ending.reason}` : (ending?.kind ?? 'none');
  return [...changes, end].join(' → ');
}

function misses(conversations: readonly Conversation[]): string {
  const counts = counted(conversations.flatMap(({ missed }) => missed));
  if (counts.length === 0) return 'None.';
  return table(
    ['times', 'question, choice, words'],
    counts.slice(0, COMMONEST).map(([words, count]) => [count, words]),
  );
}

function counted(all: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function clock(at: number): string {
  return new Date(at).toISOString().slice(5, 16).replace('T', ' ');
}

import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../flows/catalogue.ts';
import { causeNames } from './causes/causes.ts';
import type { Conversation } from './conversation.ts';
import { chartOf } from './pictures/chart.ts';
import { svgOf } from './pictures/svg.ts';
import { reportOf, transcriptOf } from './report.ts';
import { simulate } from './run.ts';
import { figuresOf, turnsOf, wrongWith } from './verdict.ts';

/** Another seed than the command's own, so that each checks what the other does not. */
const SEED = 11;
const PATIENTS = 160;
const run = await simulate({ seed: SEED, patients: PATIENTS });

describe(`${PATIENTS} patients, each with a true cause that the bot cannot see`, () => {
  test('all of it goes well: no fault, no dead end, nothing said three times; who answers truly is helped as the tree means', () => {
    const faulty = run.conversations.filter(({ faults }) => faults.length > 0).slice(0, 3);
    expect(faulty.map((one) => transcriptOf(one, SEED))).toEqual([]);
    expect(wrongWith(run.conversations)).toEqual([]);
  });

  test('every conversation ends: resolved, with staff, or at rest', () => {
    expect(run.conversations).toHaveLength(PATIENTS);
    expect(run.conversations.filter(({ over, ending }) => !over || ending === null)).toEqual([]);
  });

  test('nearly all causes are among them, and the patients of both channels and languages', () => {
    const seen = new Set(run.conversations.map(({ who }) => who.causeName));
    expect(seen.size).toBeGreaterThanOrEqual(0.8 * causeNames.length);
    const kinds = new Set(
      run.conversations.map(({ who: { channel, language, mood } }) => `${channel} ${language} ${mood}`),
    );
    expect(kinds.size).toBe(12);
  });

  test('who co-operates needs few messages', () => {
    const { p50, p90 } = turnsOf(run.conversations);
    expect(p50).toBeLessThanOrEqual(6);
    expect(p90).toBeLessThanOrEqual(10);
  });

  test('the report names every cause that was there, and the pictures show where patients went', () => {
    const report = reportOf(run);
    for (const { name } of figuresOf(run.conversations)) expect(report).toContain(`| ${name} |`);
    const chart = chartOf(catalogue.selfServiceReset, run.prints);
    const asked = run.conversations
      .flatMap(({ path }) => path)
      .filter((step) => step === 'selfServiceReset.signIn: in');
    const [arrow] = chart.lines.filter(({ from, to }) => from === 'signIn' && to === '→ resolved in');
    expect(arrow?.visits).toBe(asked.length);
    expect(svgOf(chart)).toContain(`in ${asked.length}<`);
  });
});

test('one patient alone has the same conversation as among all', async () => {
  const among = run.conversations.find(({ who }) => who.mood === 'wandering' && who.channel === 'sms');
  const { conversations } = await simulate({ seed: SEED, patients: 1, patient: among!.who.index });
  expect(conversations.map(told)).toEqual([told(among!)]);
});

test('another seed brings other patients', async () => {
  const { conversations } = await simulate({ seed: SEED + 1, patients: 5 });
  expect(conversations.map(told)).not.toEqual(run.conversations.slice(0, 5).map(told));
});

/** What a conversation was, but for the help number, which is drawn anew. */
function told({ who, lines, path, stops, ending }: Conversation): object {
  const { index, causeName, clinic } = who;
  const heard = lines.filter((line) => line.who === 'patient').map(({ at, text }) => `${at} ${text}`);
  return { index, causeName, clinic, heard, path, stops, ending };
}

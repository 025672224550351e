import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { flowNamed } from '../../flows/catalogue.ts';
import { allLeave } from '../support/patient.ts';
import { conversationsOf } from './all.ts';
import { play, type Conversation } from './script/journeys.ts';
import { patternsOf } from './script/replyPatterns.ts';
import { seed } from './seed/seed.ts';
import type { SaidLine, SeedLine, StaffLine } from './seed/line.ts';
import { seedPage } from './seed/page.ts';
import type { Transcript } from './script/transcript.ts';

const lines = Object.values(seed).flat();
const isSaid = (line: SeedLine): line is SaidLine => 'says' in line;
const isByStaff = (line: SeedLine): line is StaffLine => 'reason' in line;

afterEach(allLeave);

describe('a phrase of the article is said where its home is', () => {
  test.each(lines.filter(isSaid))('$phrase', async ({ home, reply, says, conversation }) => {
    const { said } = await heardIn(conversation);
    const found = said.filter((text) => patternsOf(reply).some((pattern) => pattern.test(text)));
    expect(found.join('\n')).toMatch(says);
    expect(hasPlace(home)).toBe(true);
  });
});

describe('a phrase that is the work of staff reaches them', () => {
  test.each(lines.filter(isByStaff))('$phrase', async ({ reason, conversation }) => {
    await heardIn(conversation);
    expect(conversationNamed(conversation).ends.reason).toBe(reason);
  });
});

test('docs/seed-coverage.md is what the lines say; `npm run seed-coverage` writes it', () => {
  expect(readFileSync('docs/seed-coverage.md', 'utf8').replaceAll('\r\n', '\n')).toBe(seedPage());
});

const had = new Map<string, Promise<Transcript>>();

/** Has the conversation, once. */
function heardIn(name: string): Promise<Transcript> {
  const hearing = had.get(name) ?? play(conversationNamed(name));
  had.set(name, hearing);
  return hearing;
}

function conversationNamed(name: string): Conversation {
  const [file = '', ...rest] = name.split(': ');
  const conversation = conversationsOf[file]?.[rest.join(': ')];
  if (conversation === undefined) throw new Error(`there is no conversation "${name}"`);
  return conversation;
}

function hasPlace(home: string): boolean {
  const [flow = '', state = ''] = home.split('.');
  return home === 'anywhere' || Object.hasOwn(flowNamed(flow)?.root.states ?? {}, state);
}

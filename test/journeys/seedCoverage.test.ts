import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { flowNamed } from '../../flows/catalogue.ts';
import { allLeave } from '../support/patient.ts';
import { accountProblem } from './accountProblem.test.ts';
import { activation } from './activation.test.ts';
import { aftercare } from './aftercare.test.ts';
import { compromise } from './compromise.test.ts';
import { emailNotReceived } from './emailNotReceived.test.ts';
import { identity } from './identity.test.ts';
import { play, type Conversation, type Conversations } from './script/journeys.ts';
import { linkOrCode } from './linkOrCode.test.ts';
import { lockedOut } from './lockedOut.test.ts';
import { mailNeverCame } from './mailNeverCame.test.ts';
import { outage } from './outage.test.ts';
import { passwordRejected } from './passwordRejected.test.ts';
import { proxy } from './proxy.test.ts';
import { patternsOf } from './script/replyPatterns.ts';
import { rightPortal } from './rightPortal.test.ts';
import { secondStep } from './secondStep.test.ts';
import { seed } from './seed/seed.ts';
import type { SaidLine, SeedLine, StaffLine } from './seed/line.ts';
import { seedPage } from './seed/page.ts';
import { selfServiceReset } from './selfServiceReset.test.ts';
import { sharedDevice } from './sharedDevice.test.ts';
import { signInRefused } from './signInRefused.test.ts';
import { staff } from './staff.test.ts';
import type { Transcript } from './script/transcript.ts';
import { username } from './username.test.ts';
import { wrongEmail } from './wrongEmail.test.ts';

const files: Readonly<Record<string, Conversations>> = {
  accountProblem,
  activation,
  aftercare,
  compromise,
  emailNotReceived,
  identity,
  linkOrCode,
  lockedOut,
  mailNeverCame,
  outage,
  passwordRejected,
  proxy,
  rightPortal,
  secondStep,
  selfServiceReset,
  sharedDevice,
  signInRefused,
  staff,
  username,
  wrongEmail,
};

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
  const conversation = files[file]?.[rest.join(': ')];
  if (conversation === undefined) throw new Error(`there is no conversation "${name}"`);
  return conversation;
}

function hasPlace(home: string): boolean {
  const [flow = '', state = ''] = home.split('.');
  return home === 'anywhere' || Object.hasOwn(flowNamed(flow)?.root.states ?? {}, state);
}

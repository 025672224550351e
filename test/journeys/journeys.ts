import { afterEach, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { segmentsOf } from '../../dialogs/replies/gsm7.ts';
import { allLeave, Patient, type Heard, type PatientOptions } from '../support/patient.ts';
import type { Ending } from './endings.ts';
import { patternsOf } from './replyPatterns.ts';
import { written, type Line, type Transcript } from './transcript.ts';
import type { Turn } from './turns.ts';

/** A conversation from the first message to its end, as patients have them. */
export interface Conversation extends Pick<PatientOptions, 'clinic' | 'portal' | 'identity' | 'accounts' | 'at'> {
  readonly on: 'web' | 'sms';
  readonly script: readonly Turn[];
  readonly ends: Ending;
}

export type Conversations = Readonly<Record<string, Conversation>>;

const MOST_SEGMENTS = 2;

/** What only a proof of identity lets the bot say. */
const aboutTheAccount = [
  'phrases.accounts.inactive',
  'phrases.accounts.locked',
  'phrases.accounts.lockedUntil',
  'phrases.accounts.ready',
  'mailNeverCame.toldDelivered',
].flatMap(patternsOf);

/**
 * Makes a test of each conversation of the file that names itself. A file that only reads the conversations, to play one
 * again, gets them and no tests.
 */
export function journeys<C extends Conversations>(file: string, problem: string, conversations: C): C {
  if (expect.getState().testPath !== fileURLToPath(file)) return conversations;
  afterEach(allLeave);
  describe(problem, () => {
    test.each(Object.keys(conversations))('%s', async (name) => {
      await play(conversations[name] as Conversation);
    });
  });
  return conversations;
}

/** Has a conversation. @throws Error what was expected and did not happen, with the conversation so far. */
export async function play({ on, script, ends, ...options }: Conversation): Promise<Transcript> {
  const patient = await Patient.on(on, options);
  const lines: Line[] = [];
  const fail = (what: string): never => {
    throw new Error(`${what}\n\nThe conversation so far:\n${written(lines)}\n`);
  };
  for (const turn of script) {
    const [happens] = turn;
    const heard = await (typeof happens === 'string' ? patient.says(happens) : happens.act(patient));
    lines.push(
      typeof happens === 'string' ? { who: 'Patient', text: happens } : { who: 'Meanwhile', text: happens.line },
    );
    lines.push(...heard.messages.map((text): Line => ({ who: 'Bot', text })));
    if (heard.buttons.length > 0)
      lines.push({ who: 'Bot', text: heard.buttons.map((label) => `[${label}]`).join(' ') });
    const wrong = await wrongWith(turn, heard, patient);
    if (wrong !== null) fail(`After ${typeof happens === 'string' ? `"${happens}"` : happens.line}: ${wrong}`);
  }
  const wrongEnd = await ends.wrong(patient);
  if (wrongEnd !== null) fail(`Expected the end "${ends.is}", but ${wrongEnd}.`);
  if (patient.faults.length > 0) fail(`Something went wrong inside: ${patient.faults.join('\n')}`);
  return { lines, said: lines.filter(({ who }) => who === 'Bot').map(({ text }) => text) };
}

/** What a turn did not show, or showed against the rules that hold in every turn. */
async function wrongWith([, ...shows]: Turn, heard: Heard, patient: Patient): Promise<string | null> {
  for (const show of shows) {
    if (show instanceof RegExp ? !show.test(heard.text) : !(await show.holds(heard, patient))) {
      const place = (await patient.stack()).at(-1);
      return `expected ${show instanceof RegExp ? `the bot to say ${show}` : show.expects}; it is at ${place}.`;
    }
  }
  if (await toldTooMuch(heard, patient)) return 'the bot spoke of the account, and nobody has proved who they are.';
  const tooLong = patient.channel === 'sms' && heard.messages.some((text) => segmentsOf(text) > MOST_SEGMENTS);
  return tooLong ? 'a text is longer than two segments.' : null;
}

async function toldTooMuch({ text }: Heard, patient: Patient): Promise<boolean> {
  if (!aboutTheAccount.some((pattern) => pattern.test(text))) return false;
  const { state } = await patient.latchkey.store.load(patient.conversation);
  return state.talk?.facts.proof === undefined;
}

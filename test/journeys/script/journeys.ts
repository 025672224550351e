import { fileURLToPath } from 'node:url';
import { segmentsOf } from '../../../dialogs/replies/gsm7.ts';
import { allLeave, Patient, type Heard, type PatientOptions } from '../../support/patient.ts';
import type { Ending } from './endings.ts';
import { patternsOf } from './replyPatterns.ts';
import { written, type Line, type Transcript } from './transcript.ts';
import { hears, saying, type Shown, type Turn } from './turns.ts';

/** A conversation from the first message to its end, as patients have them. */
export interface Conversation extends Pick<
  PatientOptions,
  'clinic' | 'portal' | 'accounts' | 'at' | 'random' | 'texts'
> {
  readonly on: 'web' | 'sms';
  readonly script: readonly Turn[];
  readonly ends: Ending;
}

/** Jest, unless a program reads the conversations. */
const jest = 'expect' in globalThis ? await import('@jest/globals') : null;

export type Conversations = Readonly<Record<string, Conversation>>;

const MOST_SEGMENTS = 2;

/** What only a proof of identity lets the bot say. */
const aboutTheAccount = [
  'phrases.accounts.inactive',
  'phrases.accounts.locked',
  'phrases.accounts.lockedUntil',
  'phrases.accounts.ready',
  'mailNeverCame.toldDelivered',
  'mailNeverCame.toldDeferred',
].flatMap(patternsOf);

/**
 * Makes a test of each conversation of the file that names itself. A file that only reads the conversations, to play one
 * again, gets them and no tests.
 */
export function journeys<C extends Conversations>(file: string, problem: string, conversations: C): C {
  if (jest === null) return conversations;
  const { afterEach, describe, expect, test } = jest;
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
  for (const [happens, ...shows] of script) {
    const { who, line, act } = typeof happens === 'string' ? saying(happens) : happens;
    const heard = await act(patient);
    lines.push({ who, text: line }, ...linesOf(heard));
    must(lines, await wrongWith(shows, heard, patient), `After "${line}"`);
  }
  const said = lines.filter(({ who }) => who === 'Bot').map(({ text }) => text);
  must(lines, await ends.wrong(patient, said), `At the end, which should be "${ends.is}"`);
  must(lines, patient.faults[0] ?? null, 'Inside');
  return { lines, said };
}

function must(lines: readonly Line[], wrong: string | null, where: string): void {
  if (wrong !== null) throw new Error(`${where}: ${wrong}\n\nThe conversation so far:\n${written(lines)}\n`);
}

function linesOf({ messages, buttons }: Heard): Line[] {
  const shown = buttons.length === 0 ? [] : [buttons.map((label) => `[${label}]`).join(' ')];
  return [...messages, ...shown].map((text) => ({ who: 'Bot', text }));
}

/** What a turn did not show, or showed against the rules that hold in every turn. */
async function wrongWith(shows: readonly Shown[], heard: Heard, patient: Patient): Promise<string | null> {
  for (const show of shows) {
    const { expects, holds } = show instanceof RegExp ? hears(show) : show;
    if (!(await holds(heard, patient))) return `expected ${expects}; it is at ${(await patient.stack()).at(-1)}.`;
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

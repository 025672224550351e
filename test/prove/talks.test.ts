import { describe, expect, test } from '@jest/globals';
import { languages } from '../../dialogs/replies/languages.ts';
import { catalogue } from '../../flows/catalogue.ts';
import type { AnywhereKey } from '../../flows/vocabulary.ts';
import { fewSettings } from './clinics.ts';
import { Exploration } from './explore.ts';
import { trapsIn } from './reaching.ts';
import { transcriptOf } from './transcript.ts';
import { pathTo } from './talkWalk.ts';

/** The nearest to the first word; `npm run prove` walks them all. */
const MOST = 1300;

const walks = (['web', 'sms'] as const).map((channel) => {
  const setting = fewSettings.find((each) => each.channel === channel)!;
  const exploration = new Exploration();
  return { channel, setting, exploration, walked: exploration.talksIn(setting, MOST) };
});

/** What no walk says, and where it is said instead. */
const elsewhere: Partial<Record<AnywhereKey, string>> = {
  missedCalls: 'test/journeys/staff.test.ts: staff called as often as was promised',
  movedToText: 'test/channels/sms/pairing.test.ts: a text moves the conversation',
  movedToWeb: 'test/channels/sms/toWeb.test.ts: a code typed in the web chat moves the conversation',
  chatTaken: 'the same',
  noTexts: 'test/flows/moving.test.ts: a clinic without texts',
  noWebChat: 'the same',
  notMoved: 'the same',
  numberStopped: 'the same',
  placeLost: 'walks of single flows, where a place of another release is met: flows.test.ts',
  noFirstWord: 'at a rest, in place of words that promise a reminder: dialogs/replies/replies.ts',
  attachment: 'a message without words, which the dialogs alone see: dialogs/incoming.ts',
  somethingBroke: 'a turn that threw: createApology in dialogs/bot.ts',
};

test('everything that is said anywhere is said in some conversation', () => {
  const keys = Object.keys(languages.en.anywhere) as AnywhereKey[];
  const unsaid = keys.filter((key) => !walks.some(({ exploration }) => exploration.said.has(key)));
  expect(unsaid.sort()).toEqual(Object.keys(elsewhere).sort());
});

test('whole conversations come, between them, to every flow', () => {
  const states = walks.flatMap(({ exploration }) => [...exploration.states]);
  expect(Object.keys(catalogue).filter((id) => !states.some((state) => state.startsWith(`${id}.`)))).toEqual([]);
});

describe.each(walks)('whole conversations ($channel)', ({ setting, exploration, walked }) => {
  test('keep every promise, whatever is said', () => {
    expect(
      [...exploration.counterexamples.values()].map(
        ({ invariant, what, transcript }) => `${invariant}: ${what}\n${transcript}`,
      ),
    ).toEqual([]);
  });

  test('trap nobody: staff, or the end, can be reached from everywhere', () => {
    const path = { all: walked.reached, setting, rules: exploration.rules };
    expect(trapsIn(walked).map((trap) => transcriptOf(pathTo(trap, path), setting, exploration.rules))).toEqual([]);
  });
});

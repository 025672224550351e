import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../flows/catalogue.ts';
import { hear } from '../../flows/conversation.ts';
import { start } from '../../flows/play.ts';
import type { Said } from '../../flows/said.ts';
import type { Decision, Standing } from '../../flows/talk.ts';
import { standingWith, worldWith } from '../support/world.ts';

const inFlow = (flow: keyof typeof catalogue): Standing => standingWith({ top: start(catalogue[flow], worldWith()) });
const moves = ({ moves: all }: Decision) => all.map((move) => Object.values(move).join(' '));
const means = (...intents: string[]): Said => ({
  problems: intents.map((intent, n) => ({ intent, score: 0.9 - n / 100 })),
});

test('words that may mean several things ask which; "cannot get in" asks what the screen says', () => {
  const unsure: Said = {
    problems: [
      { intent: 'link_expired', score: 0.4 },
      { intent: 'no_reset_email', score: 0.3 },
    ],
  };
  expect(hear(unsure, standingWith()).talk.facts).toMatchObject({
    meaning: 'several',
    guesses: ['link_expired', 'no_reset_email'],
  });
  expect(hear(means('cant_login'), standingWith()).talk.facts.meaning).toBe('cannotGetIn');
  expect(hear(means('billing'), standingWith()).talk.facts.meaning).toBe('notPortal');
});

test('a code for sign-in that does not come is the second step, where the portal has one', () => {
  const missing = { ...means('no_reset_email', 'code_not_working'), signInCode: true as const };
  const { talk } = hear(missing, standingWith());
  expect(talk.facts).toMatchObject({ screen: 'wantsCode', guesses: ['code_not_working'] });
  const without = standingWith({ policy: worldWith({ clinic: { portal: { second_step: { used: 'none' } } } }).policy });
  expect(hear(missing, without).talk.facts.guesses).toEqual(['no_reset_email', 'code_not_working']);
});

describe('a new problem while one is open', () => {
  test('goes first when it is more urgent; the open one waits beneath', () => {
    const decision = hear(means('locked_out'), inFlow('selfServiceReset'));
    expect(moves(decision)).toEqual(['say urgentFirst locked_out', 'begin lockedOut']);
  });

  test('is kept for later when it is not', () => {
    const decision = hear(means('forgot_username'), inFlow('lockedOut'));
    expect(moves(decision)).toEqual(['say keptForLater forgot_username', 'ask same']);
    expect(decision.talk.kept).toEqual(['forgot_username']);
  });

  test('is answered in one message when it is not about the portal', () => {
    expect(moves(hear(means('billing'), inFlow('lockedOut')))).toEqual(['say notPortal', 'ask same']);
  });
});

import type { TurnContext } from 'botbuilder-core';
import { turnOf } from '../../dialogs/ports.ts';
import type { Bot } from '../../src/turns/turnAdapter.ts';
import { Turns, type TurnsParts } from '../../src/turns/turns.ts';
import { embeddedLodging, type EmbeddedLodging } from '../stores/embeddedLodging.ts';

/** Keeps what was logged, to be looked at. */
export class KeptLog {
  readonly lines: unknown[] = [];
  warn = (...line: unknown[]): void => void this.lines.push(line);
  error = (...line: unknown[]): void => void this.lines.push(line);
  debug = (...line: unknown[]): void => void this.lines.push(line);
}

/** The pipeline over an embedded store, with a bot of the test's own. */
export interface Desk {
  readonly lodging: EmbeddedLodging;
  readonly log: KeptLog;
  readonly clock: { at: number; now(): number };
  turns: Turns;
  /** Another pipeline on the same store, as after a restart. */
  again(over?: Partial<TurnsParts>): Turns;
}

/** Where a test's bot keeps a number between turns. */
export const counted = (context: TurnContext): { count: number } => {
  const state = turnOf(context).state as { counted?: { count: number } };
  return (state.counted ??= { count: 0 });
};

/** Counts the messages of its conversation, and answers with the number. */
export const countingBot: Bot = async (context) => {
  turnOf(context).heard(context.activity.text);
  await new Promise(setImmediate);
  await context.sendActivity(String(++counted(context).count));
};

export function desk(bot: Bot, over: Partial<TurnsParts> = {}): Desk {
  const lodging = embeddedLodging();
  const log = new KeptLog();
  const clock = { at: 1_700_000_000_000, now: () => clock.at };
  const again = (changed: Partial<TurnsParts> = {}) =>
    new Turns({
      store: lodging.store,
      bot,
      clock,
      log,
      apologise: async (context) => {
        turnOf(context).audit('handed to staff');
        await context.sendActivity('Sorry. Staff will help you.');
      },
      lastResort: 'Please call us.',
      mask: (text) => text.replaceAll('hunter2', '*****'),
      ...over,
      ...changed,
    });
  return { lodging, log, clock, again, turns: again() };
}

export const message = (conversation: string, id: string, text = id, channelId = 'web') =>
  ({ type: 'message', id, text, channelId, conversation: { id: conversation } }) as const;

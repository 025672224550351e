import type { Activity, TurnContext } from 'botbuilder-core';
import { Dialog, type DialogContext, DialogSet, type DialogState, type DialogTurnResult } from 'botbuilder-dialogs';
import { turnOf } from '../../../dialogs/ports.ts';
import type { Bot } from '../../../src/turns/turnAdapter.ts';

/** What the bot knows of its own doings, to be held against what the store has. */
export interface Totals {
  messages: number;
  turns: number;
  lines: number;
  effects: number;
  timers: number;
}

/** What patients say to it, in this order, over and over. */
export const SCRIPT = ['hello', 'reset', 'note', 'later', 'reset note later'] as const;

const TIMER_MS = 15;

/** The totals in a saved state; undefined before the first turn. */
export function totalsOf(state: { dialog?: DialogState }): Totals | undefined {
  return state.dialog?.dialogStack[0]?.state as Totals | undefined;
}

class Talk extends Dialog {
  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const start: Totals = { messages: 0, turns: 0, lines: 0, effects: 0, timers: 0 };
    Object.assign(dc.activeDialog!, { state: start });
    return this.continueDialog(dc);
  }

  override async continueDialog({ context, activeDialog }: DialogContext): Promise<DialogTurnResult> {
    const totals = activeDialog!.state as Totals;
    const turn = turnOf(context);
    const { type, name, text = '' } = context.activity as Partial<Activity>;
    totals.turns++;
    turn.audit('turn', { number: totals.turns });
    if (type === 'message') {
      totals.messages++;
      turn.heard(text);
    }
    const said = type === 'message' ? this.#obey(text, totals, context) : [name ?? ''];
    for (const line of [...said, `turn ${totals.turns}`]) {
      await context.sendActivity(line);
      totals.lines++;
    }
    return Dialog.EndOfTurn;
  }

  #obey(text: string, totals: Totals, context: TurnContext): string[] {
    const turn = turnOf(context);
    const words = text.split(' ').filter((word) => word !== 'hello');
    for (const word of words) {
      if (word === 'later') turn.remind(turn.at + TIMER_MS);
      else
        turn.enqueue({
          name: word === 'reset' ? 'requestReset' : 'noteForClinic',
          args: { number: totals.turns },
          waits: word === 'reset',
        });
      totals[word === 'later' ? 'timers' : 'effects']++;
    }
    return words;
  }
}

/** A bot on a real dialog stack that uses everything a turn offers. */
export function makeBot(): Bot {
  const dialogs = new DialogSet({
    get: async (context: TurnContext) => (turnOf(context).state.dialog ??= { dialogStack: [] }),
    set: async (context: TurnContext, dialog: DialogState) => {
      turnOf(context).state.dialog = dialog;
    },
    delete: async (context: TurnContext) => {
      delete turnOf(context).state.dialog;
    },
  });
  dialogs.add(new Talk('talk'));
  return async (context) => {
    const dc = await dialogs.createContext(context);
    if (dc.activeDialog === undefined) await dc.beginDialog('talk');
    else await dc.continueDialog();
  };
}

/** No turn should ever need it here; the totals would show it. */
export const apologise: Bot = async (context) => {
  await context.sendActivity('sorry');
};

import type { StatePropertyAccessor, TurnContext } from 'botbuilder-core';
import type { DialogState } from 'botbuilder-dialogs';
import { turnOf } from './ports.ts';

/** All that botbuilder's dialogs need of storage: the turn's own unit of work. */
export const dialogState: StatePropertyAccessor<DialogState> = {
  get: async (context: TurnContext) => (turnOf(context).state.dialog ??= { dialogStack: [] }),
  set: async (context: TurnContext, state: DialogState) => {
    turnOf(context).state.dialog = state;
  },
  delete: async (context: TurnContext) => {
    delete turnOf(context).state.dialog;
  },
};

const KEY = 'DialogStateManagerConfiguration';

/**
 * Keeps the dialog state manager's configuration of the first turn for all turns: building it anew is half the cost of
 * a turn (it makes a dependency-injection container each time).
 */
export function sharedConfiguration(): { before(context: TurnContext): void; after(context: TurnContext): void } {
  let shared: unknown;
  return {
    before: (context) => {
      if (shared !== undefined) context.turnState.set(KEY, shared);
    },
    after: (context) => {
      shared ??= context.turnState.get(KEY);
    },
  };
}

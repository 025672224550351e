import type { TurnContext } from 'botbuilder-core';
import type { DialogContext } from 'botbuilder-dialogs';
// The package's own index loads recognisers of dates and numbers that nobody here asks: half of what it takes to start.
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { isRaised } from '../flows/alarm.ts';
import { catalogue } from '../flows/catalogue.ts';
import { toStaff } from '../flows/follow.ts';
import type { Decision } from '../flows/talk.ts';
import { whyCardOf } from '../flows/whyCard.ts';
import { carryOut } from './carryOut.ts';
import { dialogState, sharedConfiguration } from './dialogState.ts';
import { FlowDialog } from './flowDialog.ts';
import type { Ears } from './hearing.ts';
import { decisionOn } from './incoming.ts';
import { turnOf } from './ports.ts';
import { speak } from './speech.ts';
import { framesOf, talkOf } from './standing.ts';
import { SupportDialog } from './supportDialog.ts';

/** What a conversation does with one activity, inside a turn. */
export type Bot = (context: TurnContext) => Promise<void>;

/** The bot: one activity in; decided by `flows/`, carried out on the dialog stack of the turn's unit of work. */
export function createBot(ears: Ears): Bot {
  return inTurn(ears, (dc) => decisionOn(dc, ears));
}

/** What a turn that threw says instead, from the untouched state: an apology, and staff on top of the place as it was. */
export function createApology(ears: Ears): Bot {
  return inTurn(ears, (dc) => {
    const before = talkOf(dc.context, ears);
    if (before.optedOut) turnOf(dc.context).mute();
    const { talk, moves } = toStaff({ ...before, hops: 0 }, 'stuck', 'begin');
    return { talk, moves: [{ do: 'say', reply: 'somethingBroke' }, ...moves] };
  });
}

function inTurn(ears: Ears, decide: (dc: DialogContext) => Decision | null): Bot {
  const dialogs = new DialogSet(dialogState).add(new SupportDialog());
  for (const flow of Object.values(catalogue)) dialogs.add(new FlowDialog(flow, ears));
  const configuration = sharedConfiguration();
  return async (context) => {
    configuration.before(context);
    const dc = await dialogs.createContext(context);
    configuration.after(context);
    const decision = decide(dc);
    if (decision === null) return;
    turnOf(context).state.talk = decision.talk;
    await carryOut(dc, decision.moves, ears);
    await speak(context, talkOf(context, ears).language);
    keepTicket(dc, ears);
  };
}

/** The case that staff see is written by the commit that calls or alarms them, and amended by every turn until they are done. */
function keepTicket(dc: DialogContext, ears: Ears): void {
  const turn = turnOf(dc.context);
  const talk = talkOf(dc.context, ears);
  if (isRaised(talk) || framesOf(dc).some(({ id }) => id === 'toStaff')) turn.ticket(whyCardOf(talk, turn.channel));
}

import type { TurnContext } from 'botbuilder-core';
import type { DialogContext } from 'botbuilder-dialogs';
import type { Manner, Move } from '../flows/talk.ts';
import { wayPast, whoIn } from '../flows/settle.ts';
import type { FlowEvent } from '../flows/vocabulary.ts';
import { auditMove } from './auditTrail.ts';
import { turnOf } from './ports.ts';
import { anywhereReply } from './replies/replies.ts';
import { say } from './speech.ts';
import { placeOf, SUPPORT, talkOf, worldFor, type Clinic } from './standing.ts';

const TOLD = Symbol('told');
const MANNER = Symbol('manner');

/** What the flow on top is told in this turn. */
export function toldIn(context: TurnContext): FlowEvent {
  return context.turnState.get<FlowEvent>(TOLD);
}

/** How questions are put in this turn. */
export function mannerOf(context: TurnContext): Manner {
  return context.turnState.get<Manner | undefined>(MANNER) ?? 'same';
}

/** Carries out what was decided, on the dialog stack and the turn's unit of work; decides nothing. */
export async function carryOut(dc: DialogContext, moves: readonly Move[], clinic: Clinic): Promise<void> {
  for (const move of moves) {
    auditMove(turnOf(dc.context), move, talkOf(dc.context, clinic));
    await (onStack(dc, move, clinic) ?? onTurn(dc.context, move, clinic));
  }
}

function onStack(dc: DialogContext, move: Move, clinic: Clinic): Promise<unknown> | null {
  switch (move.do) {
    case 'tell':
      return tell(dc, move.event);
    case 'ask':
      return ask(dc, move.manner, clinic);
    case 'begin':
      return dc.activeDialog ? dc.beginDialog(move.flow, { entry: move.entry }) : restart(dc, move);
    case 'replace':
      return dc.replaceDialog(move.flow, { entry: move.entry });
    case 'restart':
      return restart(dc, move);
    case 'restore':
      return dc.replaceDialog(move.at.flow, { at: move.at });
    case 'drop':
      return Promise.resolve(dc.stack.splice(-move.flows));
    case 'return':
      return dc.endDialog();
    case 'finish':
      return dc.cancelAllDialogs();
    default:
      return null;
  }
}

function tell(dc: DialogContext, event: FlowEvent): Promise<unknown> {
  dc.context.turnState.set(TOLD, event);
  return dc.continueDialog();
}

/** The pending question once more; where it may not be read again, the flow goes on without it. */
async function ask(dc: DialogContext, manner: Manner, clinic: Clinic): Promise<unknown> {
  const { activeDialog, context } = dc;
  const past = activeDialog === undefined ? null : wayPast(placeOf(activeDialog, worldFor(context, clinic)));
  if (past !== null) return tell(dc, { type: past });
  dc.context.turnState.set(MANNER, manner);
  await dc.repromptDialog();
  dc.context.turnState.set(MANNER, 'same');
  return null;
}

async function onTurn(context: TurnContext, move: Move, clinic: Clinic): Promise<void> {
  const turn = turnOf(context);
  if (move.do === 'say') {
    const fit = { language: talkOf(context, clinic).language, channel: turn.channel };
    const about = move.about === undefined ? {} : { about: move.about };
    say(context, anywhereReply(move.reply, { world: worldFor(context, clinic), ...about }, fit));
  }
  if (move.do === 'alert') turn.enqueue({ name: 'raiseAlert', args: { reason: move.reason }, waits: false });
  if (move.do === 'notifyRecovered')
    turn.enqueue({ name: 'notifyRecovered', args: whoIn(talkOf(context, clinic).facts), waits: false });
  if (move.do === 'cancelReminders') turn.cancelReminders();
  if (move.do === 'claimTicket') turn.claimTicket(move.by);
  if (move.do === 'closeTicket') turn.closeTicket(move.outcome);
}

async function restart(dc: DialogContext, { flow, entry }: { flow: string; entry?: string }): Promise<void> {
  await dc.cancelAllDialogs();
  await dc.beginDialog(SUPPORT, { flow, entry });
}

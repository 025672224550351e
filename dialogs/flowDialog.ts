import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { TurnContext } from 'botbuilder-core';
import { follow } from '../flows/follow.ts';
import type { Flow } from '../flows/flow.ts';
import { advance, knows, resume, start, type Position, type SavedPosition } from '../flows/play.ts';
import { alarmIn, settle, settledTalk, timerOf, wayPast, type Doing, type EffectArguments } from '../flows/settle.ts';
import type { FlowEvent } from '../flows/vocabulary.ts';
import { auditAlarm } from './auditTrail.ts';
import { carryOut, mannerOf, toldIn } from './carryOut.ts';
import { turnOf, type Turn } from './ports.ts';
import { anywhereReply, questionReply } from './replies/replies.ts';
import { say } from './speech.ts';
import { placeOf, standingOf, talkOf, worldFor, type Clinic, type Frame } from './standing.ts';

/** How a flow is begun: at its beginning, at a state, or at a place the patient goes back to. */
export interface FlowOptions {
  readonly entry?: string;
  readonly at?: SavedPosition;
}

/** Runs one flow as one dialog: an event in; words, effects, and the next question or the flow's end out. */
export class FlowDialog extends Dialog {
  private readonly flow: Flow;
  private readonly clinic: Clinic;

  constructor(flow: Flow, clinic: Clinic) {
    super(flow.id);
    this.flow = flow;
    this.clinic = clinic;
  }

  override async beginDialog(dc: DialogContext, options: FlowOptions = {}): Promise<DialogTurnResult> {
    const world = worldFor(dc.context, this.clinic);
    if (options.at) return this.stop(dc, resume(this.flow, options.at, world));
    return this.play(dc, start(this.flow, world, options.entry));
  }

  /** Tells the flow what `carryOut` was asked to tell it. */
  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.tell(dc, toldIn(dc.context));
  }

  /** What lay on top has ended: what came meanwhile counts now; else the question is put again. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const instance = frameOf(dc);
    const { arrived } = instance.state as Frame;
    const position = placeOf(instance, worldFor(dc.context, this.clinic));
    if (arrived && knows(position, arrived)) return this.tell(dc, arrived);
    if (position.step.kind === 'rest' || wayPast(position) !== null) return this.stop(dc, position);
    await this.repromptDialog(dc.context, instance);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    this.speak(context, placeOf(instance, worldFor(context, this.clinic)));
  }

  private async tell(dc: DialogContext, event: FlowEvent): Promise<DialogTurnResult> {
    return this.play(dc, advance(placeOf(frameOf(dc), worldFor(dc.context, this.clinic)), event));
  }

  /** Goes on until the flow asks, rests, waits or ends. Effects join this turn's commit; nothing outside is touched here. */
  private async play(dc: DialogContext, from: Position): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context, this.clinic);
    const settled = settle(from, talk.asked);
    const { position, doings } = settled;
    turnOf(dc.context).state.talk = settledTalk(talk, settled);
    const keys = doings.map((doing) => this.perform(dc.context, doing));
    if (position.step.kind === 'end') return this.leave(dc, position);
    this.save(dc, position, keys.at(-1) ?? null);
    return Dialog.EndOfTurn;
  }

  private async leave(dc: DialogContext, position: Position): Promise<DialogTurnResult> {
    const { outcome } = position.context;
    if (outcome === null) throw new Error(`"${this.flow.id}" ended in "${position.saved.state}" without an outcome`);
    this.save(dc, position, null);
    const standing = standingOf(dc, this.clinic);
    const { talk, moves } = follow(outcome, standing);
    turnOf(dc.context).state.talk = talk;
    await carryOut(dc, moves, this.clinic);
    return Dialog.EndOfTurn;
  }

  /** @returns the key of what the flow may wait for. */
  private perform(context: TurnContext, doing: Doing): string | null {
    const turn = turnOf(context);
    if (doing.kind === 'speak') return this.speak(context, doing.position);
    if (doing.kind === 'timer') return turn.remind(doing.due);
    turn.audit('effect.asked', { effect: doing.name });
    const alarm = alarmIn(doing);
    if (alarm !== null) auditAlarm(turn, alarm, talkOf(context, this.clinic));
    const key = turn.enqueue({ name: doing.name, args: this.kept(turn, doing.args), waits: doing.waits });
    return doing.waits ? key : null;
  }

  /** A code that was typed goes into nothing that is kept. */
  private kept(turn: Turn, { code, ...args }: EffectArguments): EffectArguments {
    return code === undefined
      ? args
      : { ...args, fingerprint: this.clinic.fingerprint(turn.conversation, String(code)) };
  }

  private speak(context: TurnContext, position: Position): null {
    const fit = { language: talkOf(context, this.clinic).language, channel: turnOf(context).channel };
    const busy = position.step.kind === 'do';
    say(
      context,
      busy
        ? anywhereReply('stillWorking', { world: position.context }, fit)
        : questionReply(position, { ...fit, manner: mannerOf(context) }),
    );
    return null;
  }

  /** Back in a place: its words again, if they may be read, and its reminder, which may be gone. */
  private async stop(dc: DialogContext, position: Position): Promise<DialogTurnResult> {
    if (wayPast(position) !== null) return this.play(dc, position);
    const due = timerOf(position);
    this.save(dc, position, due === undefined ? null : turnOf(dc.context).remind(due));
    this.speak(dc.context, position);
    return Dialog.EndOfTurn;
  }

  private save(dc: DialogContext, { saved }: Position, waitingFor: string | null): void {
    frameOf(dc).state = { at: saved, waitingFor } satisfies Frame;
  }
}

/** The running flow's own frame: a dialog is only ever called while it is on top. */
function frameOf({ activeDialog }: DialogContext): DialogInstance {
  if (activeDialog === undefined) throw new Error('a flow was called with nothing on the dialog stack');
  return activeDialog;
}

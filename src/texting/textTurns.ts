import type { GoesOnIn, PhoneLine } from '../../dialogs/ports.ts';
import { textOf } from '../../channels/sms/textOf.ts';
import type { Talk } from '../../flows/talk.ts';
import type { Language } from '../../flows/vocabulary.ts';
import type { TurnSide } from '../turns/turns.ts';
import type { TurnUnit } from '../turns/turnUnit.ts';

type Activity = Parameters<TurnSide['opens']>[1];

/** Longer ones are refused (Twilio error 21617). */
const LONGEST_TEXT = 1600;
/** An answer that comes this soon was just asked for, whatever the hour; milliseconds. */
const JUST_ASKED_MS = 15 * 60_000;

export interface TextTurnsParts {
  /** When the patients' quiet time that holds `at` ends; null outside it. Milliseconds since 1970. */
  readonly quietUntil: (at: number) => number | null;
  /** Told on the phone when its conversation goes on in the web chat. */
  readonly leftForWeb: (language: Language) => string;
}

/** The arguments of a text that waits in the outbox; sealed with its conversation. */
export interface TextOrder {
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly about: 'reply' | 'reminder';
  /** When it was said; milliseconds since 1970. */
  readonly at: number;
  /** It waited for the end of the night, and the patient may have written since: what the bot said then is old. */
  readonly mayBeOld: boolean;
}

/** What the phone side adds to turns: whose phone it is, and the texts that a turn sends by itself. */
export class TextTurns implements TurnSide {
  readonly #parts: TextTurnsParts;

  constructor(parts: TextTurnsParts) {
    this.#parts = parts;
  }

  /** Notes where the text came from: later turns answer there, whatever channel the conversation began on. */
  opens(unit: TurnUnit, activity: Activity): void {
    if (isText(activity)) noteNumber(unit, activity);
    else if (activity.name === 'channel.movedToWeb' || unit.state.phone?.isLeft) unit.channel = 'web';
  }

  /**
   * Puts what the turn says in the outbox, unless the webhook that brought the text answers with it: so every row has one sender.
   * STOP and START go to the phone book the same way.
   */
  closes(unit: TurnUnit, activity: Activity): void {
    noteMove(unit, activity);
    const { phone, talk } = unit.state;
    if (phone === undefined || talk === undefined) return;
    if (activity.name === 'channel.movedToWeb') this.#leave(unit, phone, talk.language);
    if (phone.isLeft && !isText(activity)) return;
    noteStop(unit, phone, talk);
    if (!talk.optedOut && !isText(activity)) this.#order(unit, activity);
  }

  /** From now on the phone gets nothing more of the conversation, and is told so. */
  #leave(unit: TurnUnit, phone: PhoneLine, language: Language): void {
    const { number: to, ours: from, stop, isLeft } = phone;
    if (isLeft) return;
    phone.isLeft = true;
    if (stop.is) return;
    const body = this.#parts.leftForWeb(language);
    const order: TextOrder = { to, from, body, about: 'reply', at: unit.at, mayBeOld: false };
    unit.enqueue({ name: 'sendText', args: { ...order }, waits: false });
  }

  #order(unit: TurnUnit, { name }: Activity): void {
    const { phone } = unit.state;
    if (phone === undefined) return;
    const heldUntil = Math.abs(unit.at - phone.heardAt) < JUST_ASKED_MS ? null : this.#parts.quietUntil(unit.at);
    const byStaff = unit.lines.some(({ from }) => from === 'staff');
    for (const body of parted(textOf(unit.lines))) {
      const order: TextOrder = {
        to: phone.number,
        from: phone.ours,
        body,
        about: name === 'timer.due' ? 'reminder' : 'reply',
        at: unit.at,
        mayBeOld: heldUntil !== null && !byStaff,
      };
      unit.enqueue({
        name: 'sendText',
        args: { ...order },
        waits: false,
        ...(heldUntil !== null && { notBefore: heldUntil }),
      });
    }
  }
}

/** Behind the last line of this turn the conversation goes on in the one that the event names. */
function placeAfter({ saved, lines }: TurnUnit, { value }: Activity): GoesOnIn {
  const { into } = value as { readonly into: Omit<GoesOnIn, 'at'> };
  return { ...into, at: saved.logSeq + lines.length };
}

/** The phone that the conversation is on, from now on. */
function noteNumber(unit: TurnUnit, { from, recipient, name }: Activity): void {
  const { state, at } = unit;
  unit.channel = 'sms';
  const [number, ours] = [from?.id ?? '', recipient?.id ?? ''];
  state.phone = { stop: { is: false, at: 0 }, ...state.phone, number, ours, heardAt: at };
  // A text from before they heard that it goes on in the web chat does not bring it back.
  if (name === 'channel.moved') delete state.phone.isLeft;
}

/** It goes on elsewhere from now on; nothing that was proved before counts there. */
function noteMove(unit: TurnUnit, activity: Activity): void {
  const { name } = activity;
  if (name === 'channel.left') unit.state.goesOnIn = placeAfter(unit, activity);
  if (name === 'channel.moved' || name === 'channel.movedToWeb')
    unit.enqueue({ name: 'voidProofs', args: {}, waits: false });
}

function noteStop(unit: TurnUnit, phone: PhoneLine, { optedOut }: Talk): void {
  if (optedOut === phone.stop.is) return;
  phone.stop = { is: optedOut, at: unit.at };
  unit.enqueue({ name: 'noteStop', args: { number: phone.number, ...phone.stop }, waits: false });
}

/** A patient's own text, which its webhook answers. */
function isText({ channelId, channelData }: Activity): boolean {
  return channelId === 'sms' && (channelData as { carrier?: unknown } | undefined)?.carrier !== undefined;
}

/** As many texts as it takes, and none for no words. */
function parted(text: string): string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${LONGEST_TEXT}}`, 'g')) ?? [];
}

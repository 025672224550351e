import { textOf } from '../../channels/sms/textOf.ts';
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
    if (!isText(activity)) return;
    const { state, at } = unit;
    unit.channel = 'sms';
    const [number, ours] = [activity.from?.id ?? '', activity.recipient?.id ?? ''];
    state.phone = { ...(state.phone ?? { stop: { is: false, at: 0 } }), number, ours, heardAt: at };
  }

  /**
   * Puts what the turn says in the outbox, unless the webhook that brought the text answers with it: so every row has one sender.
   * STOP and START go to the phone book the same way.
   */
  closes(unit: TurnUnit, activity: Activity): void {
    const { phone, talk } = unit.state;
    if (phone === undefined || talk === undefined) return;
    if (talk.optedOut !== phone.stop.is) {
      phone.stop = { is: talk.optedOut, at: unit.at };
      unit.enqueue({ name: 'noteStop', args: { number: phone.number, ...phone.stop }, waits: false });
    }
    if (activity.name === 'channel.moved') unit.enqueue({ name: 'voidProofs', args: {}, waits: false });
    if (!talk.optedOut && !isText(activity)) this.#order(unit, activity);
  }

  #order(unit: TurnUnit, { name }: Activity): void {
    const { phone } = unit.state;
    if (phone === undefined) return;
    const heldUntil = unit.at - phone.heardAt < JUST_ASKED_MS ? null : this.#parts.quietUntil(unit.at);
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

/** A patient's own text, which its webhook answers. */
function isText({ channelId, channelData }: Activity): boolean {
  return channelId === 'sms' && (channelData as { carrier?: unknown } | undefined)?.carrier !== undefined;
}

/** As many texts as it takes, and none for no words. */
function parted(text: string): string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${LONGEST_TEXT}}`, 'g')) ?? [];
}

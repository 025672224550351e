import type { Act } from './mind.ts';
import type { View } from './view.ts';

/** The bot hands off after thirty turns at the latest; more than this is a dead end. */
const MOST_MESSAGES = 60;
const TOO_OFTEN = 3;

/** Watches one conversation for what must never happen. */
export class Watch {
  #messages = 0;
  #lastReplies: string[] = [];

  /** @returns what is wrong with the turn that `act` began, given all that the bot said in it. */
  faultsIn(act: Act, replies: readonly string[], after: View): string[] {
    if (act.do === 'say') this.#messages++;
    return [
      ...(act.do === 'say' ? silenceOrNoise(replies, after) : []),
      ...(isDeadEnd(after) ? [`no way on at ${after.at}`] : []),
      ...(this.#messages > MOST_MESSAGES ? ['no end'] : []),
      ...(this.#isRepeated(replies.join('\n')) ? ['said three times in a row'] : []),
    ];
  }

  #isRepeated(reply: string): boolean {
    if (reply === '') return false;
    this.#lastReplies = [...this.#lastReplies, reply].slice(-TOO_OFTEN);
    return this.#lastReplies.length === TOO_OFTEN && new Set(this.#lastReplies).size === 1;
  }
}

function isDeadEnd({ place, choices }: View): boolean {
  return place?.step.kind === 'ask' && choices.length === 0 && place.step.accepts === undefined;
}

/** While staff own the conversation the bot is silent, and at no other time. */
function silenceOrNoise({ length }: readonly string[], { talk }: View): string[] {
  const staffOwn = talk?.owner === 'staff';
  if (staffOwn) return length > 0 ? ['the bot spoke beside staff'] : [];
  return length === 0 ? ['the bot said nothing'] : [];
}

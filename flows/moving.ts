import { without, type Facts } from './facts.ts';
import { withoutProof } from './proof.ts';
import { worldOf, type Decision, type Move, type Standing, type Talk } from './talk.ts';
import type { AnywhereKey } from './vocabulary.ts';
import type { World } from './world.ts';

/** There are texts to go on by, and it may go there. */
export function canGoOnByText(world: World): boolean {
  return world.channel === 'web' && world.policy.texts.ours !== null && mayMove(world);
}

/** There is a web chat to go on in, and it may go there. */
export function canGoOnOnWeb(world: World): boolean {
  return world.channel === 'sms' && world.policy.texts.webChat && mayMove(world);
}

/** Nobody else may be reading along, whom a code on the screen would let in; and texts show on a lock screen. */
export function mayMove({ facts, visited }: Pick<Talk, 'facts' | 'visited'>): boolean {
  return facts.safety !== true && facts.compromise !== true && !visited.includes('safetyConcern');
}

/** Why it does not go on by text, or in the web chat; null where it can. */
export function whyNotGoOn(to: 'byText' | 'onWeb', standing: Standing): AnywhereKey | null {
  const { talk, channel } = standing;
  if (channel === (to === 'byText' ? 'sms' : 'web')) return to === 'byText' ? 'isByText' : 'isOnWeb';
  if (!mayMove(talk)) return 'staysHere';
  const world = worldOf(talk, standing);
  if (to === 'byText') return canGoOnByText(world) ? null : 'noTexts';
  return canGoOnOnWeb(world) ? null : 'noWebChat';
}

/**
 * The conversation goes on by text. Its case stays, and its open question is put again; nothing else of what was said comes
 * along, and nothing that was proved: who holds the phone has shown that they read the chat, and no more.
 */
export function movedToText(standing: Standing): Decision {
  return moved('movedToText', standing);
}

/** The same the other way round. What the phone wants no more is for the phone: in the chat the patient is answered, as after START. */
export function movedToWeb(standing: Standing): Decision {
  const { talk, top } = standing;
  const { talk: after, moves } = moved('movedToWeb', { ...standing, talk: { ...talk, optedOut: false } });
  const isPaused = talk.optedOut && talk.owner === 'bot' && top?.step.kind === 'rest';
  return { talk: after, moves: isPaused ? [...moves, { do: 'restore', at: top.saved }] : moves };
}

/** The patient goes on in another conversation, and this one is over for them. */
export function leftForAnother({ talk }: Standing): Decision {
  return { talk, moves: [{ do: 'cancelReminders' }, { do: 'finish' }] };
}

function moved(reply: AnywhereKey, { talk, top, now }: Standing): Decision {
  const asks: Move[] = talk.owner === 'bot' && top?.step.kind === 'ask' ? [{ do: 'ask', manner: 'same' }] : [];
  return {
    talk: { ...talk, facts: { ...unproven(talk.facts), movedAt: now.at }, trail: [], hops: 0, lastAt: now.at },
    moves: [{ do: 'say', reply }, ...asks],
  };
}

/** Without what was proved, and what was for the channel before. */
function unproven(facts: Facts): Facts {
  return without(withoutProof(facts), ['byText', 'pairing']);
}

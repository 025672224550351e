import type { Facts } from './facts.ts';
import type { Decision, Move, Standing, Talk } from './talk.ts';
import type { World } from './world.ts';

/** There are texts to go on by, and it may go there. */
export function canGoOnByText(world: World): boolean {
  return world.channel === 'web' && world.policy.texts.ours !== null && mayMove(world);
}

/** Nobody else may be reading along, whom a code on the screen would let in; and texts show on a lock screen. */
export function mayMove({ facts, visited }: Pick<Talk, 'facts' | 'visited'>): boolean {
  return facts.safety !== true && facts.compromise !== true && !visited.includes('safetyConcern');
}

/**
 * The conversation goes on by text. Its case stays, and its open question is put again; nothing else of what was said comes
 * along, and nothing that was proved: who holds the phone has shown that they read the chat, and no more.
 */
export function movedToText({ talk, top, now }: Standing): Decision {
  const asks: Move[] = talk.owner === 'bot' && top?.step.kind === 'ask' ? [{ do: 'ask', manner: 'same' }] : [];
  return {
    talk: { ...talk, facts: { ...unproven(talk.facts), movedAt: now.at }, trail: [], hops: 0, lastAt: now.at },
    moves: [{ do: 'say', reply: 'movedToText' }, ...asks],
  };
}

const left: ReadonlySet<string> = new Set([
  'proof',
  'proofAt',
  'needsSecondProof',
  'byText',
  'pairing',
] satisfies (keyof Facts)[]);

/** Without what was proved, and what was for the channel before. */
function unproven(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !left.has(fact)));
}

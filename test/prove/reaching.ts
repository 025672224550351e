import { placeOf } from './conversation.ts';
import type { Reached, Walked } from './talkWalk.ts';

/** Conversations from which neither staff nor the end of the case can be reached (I9); where the walk ended early, what is beyond counts as good. */
export function trapsIn({ reached, steps }: Walked): readonly Reached[] {
  const backwards = new Map<number, number[]>();
  steps.forEach((next, from) => {
    for (const to of next) backwards.set(to, [...(backwards.get(to) ?? []), from]);
  });
  const open = reached.flatMap(({ conversation }, n) => (n >= steps.length || isGood(conversation) ? [n] : []));
  const good = new Set(open);
  for (const n of open) {
    for (const from of backwards.get(n) ?? []) {
      if (good.has(from)) continue;
      good.add(from);
      open.push(from);
    }
  }
  return reached.filter((_, n) => !good.has(n));
}

/** Staff have the case, or it is over. */
function isGood(conversation: Reached['conversation']): boolean {
  const place = placeOf(conversation);
  return (
    place === '' || place === 'toStaff.booked' || place === 'toStaff.waiting' || conversation.talk.owner === 'staff'
  );
}

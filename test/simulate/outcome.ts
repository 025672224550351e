import { advance } from '../../flows/play.ts';
import { settle } from '../../flows/settle.ts';
import type { HandoffReason } from '../../flows/vocabulary.ts';
import type { Remedy } from './causes/cause.ts';
import type { View } from './view.ts';

/** How a conversation ended. */
export type Ending =
  | { readonly kind: 'in' | 'told' | 'later' | 'elsewhere'; readonly through: string }
  | { readonly kind: 'staff'; readonly reason: HandoffReason }
  /** The patient went away while it waited for them. */
  | { readonly kind: 'rested'; readonly at: string };

/** The ending that shows in where a conversation stands now; `through` is the question that was answered last. */
export function endingIn({ place, at, talk }: View, through: string): Ending | null {
  const { ended, reason } = talk?.facts ?? {};
  if ((at === 'toStaff.booked' || at === 'toStaff.waiting') && reason !== undefined) return { kind: 'staff', reason };
  return place?.flow.id === 'aftercare' && ended !== undefined ? { kind: ended, through } : null;
}

/** The ending that an answer leads to at once, where the case is over before anyone can look. */
export function endingBy(choice: string, { place, at, talk }: View): Ending | null {
  if (place === null || talk === null || place.step.kind === 'do') return null;
  const { position } = settle(advance(place, { type: `answer.${choice}` }), talk.asked);
  const { outcome } = position.context;
  return outcome?.kind === 'resolved' ? { kind: outcome.how, through: at } : null;
}

/** The ending is one that the tree means for this cause. */
export function isRemedy(ending: Ending, remedy: Remedy): boolean {
  if (ending.kind === 'staff') return remedy.staff?.includes(ending.reason) ?? false;
  if (ending.kind === 'in') return (remedy.in as readonly string[] | undefined)?.includes(ending.through) ?? false;
  return ending.kind !== 'rested' && (remedy[ending.kind] ?? false);
}

/** How an ending is written in reports. */
export function nameOfEnding(ending: Ending): string {
  switch (ending.kind) {
    case 'staff':
      return `staff: ${ending.reason}`;
    case 'rested':
      return `rested at ${ending.at}`;
    case 'in':
      return `in, through ${ending.through}`;
    default:
      return ending.kind;
  }
}

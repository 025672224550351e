import { advance } from '../../flows/play.ts';
import { settle } from '../../flows/settle.ts';
import type { HandoffReason } from '../../flows/vocabulary.ts';
import type { Remedy } from './causes/cause.ts';
import type { Act } from './mind.ts';
import type { View } from './view.ts';

/** Staff are on their way. */
const BOOKED: ReadonlySet<string> = new Set(['toStaff.booked', 'toStaff.waiting']);

/** How a conversation ended. */
export type Ending =
  | { readonly kind: 'in' | 'told' | 'later' | 'elsewhere'; readonly through: string }
  | { readonly kind: 'staff'; readonly reason: HandoffReason }
  /** The patient went away while it waited for them. */
  | { readonly kind: 'rested'; readonly at: string };

/** The ending that shows in where a conversation stands now; `through` is the question that was answered last. */
export function endingIn({ place, at, talk }: View, through: string): Ending | null {
  if (talk === null) return null;
  const { ended, reason } = talk.facts;
  if (BOOKED.has(at) && reason !== undefined) return { kind: 'staff', reason };
  return place?.flow.id === 'aftercare' && ended !== undefined ? { kind: ended, through } : null;
}

/** The ending that an act led to at once, where the case was over before anyone could look; a word that is no choice may be any. */
export function endingBy(act: Act, before: View): Ending | null {
  const meant = 'means' in act ? [act.means] : [...before.choices.map(({ id }) => id), 'unsure'];
  for (const choice of meant) {
    const how = resolvedBy(choice, before);
    if (how !== null) return { kind: how, through: before.at };
  }
  return null;
}

function resolvedBy(choice: string, { place, talk }: View): 'in' | 'told' | 'later' | 'elsewhere' | null {
  if (place === null || talk === null || place.step.kind === 'do') return null;
  const { position } = settle(advance(place, { type: `answer.${choice}` }), talk.asked);
  const { outcome } = position.context;
  return outcome?.kind === 'resolved' ? outcome.how : null;
}

/** The ending is one that the tree means for this cause. */
export function isRemedy(ending: Ending, remedy: Remedy): boolean {
  switch (ending.kind) {
    case 'staff':
      return remedy.staff?.includes(ending.reason) === true;
    case 'in':
      return remedy.in?.some((question) => question === ending.through) === true;
    case 'rested':
      return false;
    default:
      return remedy[ending.kind] === true;
  }
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

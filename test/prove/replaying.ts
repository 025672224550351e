import { have, isSimulated, type Had } from './having.ts';
import type { Mutant } from './mutants.ts';
import { watched } from './remade.ts';
import type { Recording } from './recording.ts';
import { withFlows } from './shelf.ts';

/** How a conversation tells of a mutant, the surest first. */
export const manners = ['check', 'remedy', 'words'] as const;
export type Manner = (typeof manners)[number];

/** A conversation with the flows that ship: what one with a mutant is compared with. */
export type Heard = Had & { readonly name: string };

/** So many conversations are had in search of a check that fails, once one is known to read otherwise. */
const SEARCHED = 5;

/** A conversation takes far fewer arrows of one flow. */
const MOST_ARROWS = 500;

/** How these conversations tell of a mutant, at the surest; null where all of them are as they were. */
export async function mannerOf({ id, flow }: Mutant, heard: readonly Heard[]): Promise<Manner | null> {
  let taken = 0;
  // With a mutant flows may begin each other for ever: the dialogs would never leave that circle.
  const bounded = watched(flow, () => {
    if (++taken > MOST_ARROWS) throw new Error(`${id} goes in a circle`);
  });
  return withFlows({ [id]: bounded }, async () => {
    let found: Manner | null = null;
    for (const [n, before] of heard.entries()) {
      if (found === 'words' && n >= SEARCHED) return found;
      taken = 0;
      const manner = mannerBetween(before, await have(before.name));
      if (manner !== null && manner !== 'words') return manner;
      found ??= manner;
    }
    return found;
  });
}

function mannerBetween(before: Heard, now: Had): Manner | null {
  if (before.wrong === null && now.wrong !== null) return isSimulated(before.name) ? 'remedy' : 'check';
  return before.shown === now.shown && before.wrong === now.wrong ? null : 'words';
}

/** So many are tried that take an arrow, and so many more that only come where it starts: there a choice may be missing. */
const TAKERS = 12;
const VISITORS = 2;

/** The conversations that may tell of a change to these arrows. */
export function heardOf(
  recordings: readonly Recording[],
  { arrows, states }: Pick<Recording, 'arrows' | 'states'>,
): Heard[] {
  const takers = recordings.filter((recording) => arrows.some((arrow) => recording.arrows.includes(arrow)));
  const visitors = recordings.filter(
    (recording) => !takers.includes(recording) && states.some((state) => recording.states.includes(state)),
  );
  const chosen = [...takers.slice(0, TAKERS), ...visitors.slice(0, VISITORS)];
  return chosen.map(({ name, shown, wrong }) => ({ name, shown, wrong }));
}

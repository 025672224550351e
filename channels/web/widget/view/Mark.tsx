import type { Speaker } from '../rows.ts';

/** A keyhole for the automated helper, a person for staff: who speaks can be told without colour. */
const SHAPES: Readonly<Record<Speaker, string | undefined>> = {
  helper: 'M12 3a6 6 0 0 1 3 11.2L17 21H7l2-6.8A6 6 0 0 1 12 3z',
  staff: 'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zm-8 9a8 8 0 0 1 16 0z',
  patient: undefined,
};

export function Mark({ speaker }: { readonly speaker: Speaker }) {
  const shape = SHAPES[speaker];
  return shape === undefined ? null : (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}

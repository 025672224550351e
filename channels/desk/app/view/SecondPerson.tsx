import type { Opened } from '../acts.ts';
import { wordsOf } from '../state.ts';
import { filled } from '../times.ts';

/** Someone asks for a second person: the other staff agree here, and the one who asked sees what came of it. */
export function SecondPerson({ state, acts, open }: Opened) {
  const { second, claimedBy } = open;
  if (second === null) return null;
  const { actions } = wordsOf(state).work;
  const action = actions.titles[second.action];
  if (second.agreed !== null)
    return <p class="second agreed">{filled(actions.agreed, { name: second.agreed, action })}</p>;
  if (claimedBy?.id === state.me?.id) return <p class="second">{filled(actions.asked, { action })}</p>;
  return (
    <p class="second">
      {filled(actions.wanted, { name: second.by, action })}{' '}
      <button type="button" class="solid" disabled={state.busy || !state.live} onClick={acts.work.agree}>
        {actions.agree}
      </button>
    </p>
  );
}

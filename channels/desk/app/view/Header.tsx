import { wordsOf, type Shown } from '../state.ts';
import { Pages } from '../screens/Pages.tsx';
import { Languages } from './Languages.tsx';

/** Who sits here, and whether what they see is true now. */
export function Header({ state, acts }: Shown) {
  const words = wordsOf(state);
  return (
    <header>
      <h1>
        {words.title} <small>{state.clinic}</small>
      </h1>
      <Pages state={state} acts={acts} />
      <p class={`badge ${state.live ? 'live' : 'old'}`}>{state.live ? words.live.on : words.live.off}</p>
      <p class="me">
        {state.me?.name} <small>{words.roles[state.me?.role ?? 'staff']}</small>
      </p>
      <Languages state={state} acts={acts} />
      <button type="button" class="plain" onClick={acts.signOut}>
        {words.signOut}
      </button>
    </header>
  );
}

import type { Shown } from '../acts.ts';
import { Pages } from '../screens/Pages.tsx';
import { wordsOf } from '../state.ts';
import { Languages } from './Languages.tsx';

/** Who sits here, and whether what they see is true now. */
export function Header({ state, acts }: Shown) {
  const words = wordsOf(state);
  const { keys, settings } = words.work;
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
      <button type="button" class="quiet keys-button" onClick={() => acts.set({ over: { what: 'keys' } })}>
        {keys.open} <kbd>?</kbd>
      </button>
      <button type="button" class="quiet" onClick={() => acts.set({ over: { what: 'settings' } })}>
        {settings.open}
      </button>
      <Languages state={state} acts={acts} />
      <button type="button" class="quiet" onClick={acts.signOut}>
        {words.signOut}
      </button>
    </header>
  );
}

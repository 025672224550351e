import type { ScreenName } from '../../../../dialogs/replies/deskScreenWords.ts';
import type { Shown } from '../acts.ts';
import { screenWords } from './screen.ts';

const EVERYONES: readonly ScreenName[] = ['cases', 'callBacks', 'availability'];
const LEADS: readonly ScreenName[] = ['report', 'audit', 'savedReplies'];

/** The way from screen to screen. The server refuses what is not theirs; here it does not even stand. */
export function Pages({ state, acts }: Shown) {
  const words = screenWords(state);
  const names = state.me?.role === 'lead' ? [...EVERYONES, ...LEADS] : EVERYONES;
  return (
    <nav class="pages" aria-label={words.pagesLabel}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={state.page === name ? 'page' : undefined}
          onClick={() => acts.go(name)}
        >
          {words.pages[name]}
        </button>
      ))}
    </nav>
  );
}

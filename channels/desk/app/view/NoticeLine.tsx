import type { DeskWords } from '../../../../dialogs/replies/deskWords.ts';
import { resultText } from '../results.ts';
import type { Shown } from '../acts.ts';
import { wordsOf, type DeskState } from '../state.ts';

/** What has to be said at once, where a screen reader hears it. */
export function NoticeLine({ state, acts }: Shown) {
  const words = wordsOf(state);
  return (
    <div class="notices">
      <div role="alert">
        {!state.live && <p class="stale">{words.live.why}</p>}
        {state.alert && (
          <p class="urgent">
            {words.alert}{' '}
            <button type="button" onClick={acts.quiet}>
              OK
            </button>
          </p>
        )}
      </div>
      <div role="status">{state.notice !== null && <p class="notice">{textOf(state.notice, words)}</p>}</div>
    </div>
  );
}

function textOf(notice: NonNullable<DeskState['notice']>, words: DeskWords): string {
  if (typeof notice === 'object') return resultText(words, notice.result) ?? words.failed;
  switch (notice) {
    case 'failed':
      return words.failed;
    case 'gone':
      return words.open.gone;
    case 'secret':
      return words.reply.secret;
    case 'notYours':
      return words.reply.notYours;
    case 'incomplete':
      return words.identity.incomplete;
    default:
      return words.work.refused[notice];
  }
}

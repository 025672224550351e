import { wordsOf } from '../state.ts';
import { typedIn } from '../typed.ts';
import type { OwnedCase } from './Identity.tsx';

/** What is said first on a call, before anything about an account: each side holds half of the words. */
export function CallWords({ state, acts, owned: { callWords } }: OwnedCase) {
  if (callWords === null) return null;
  const { call } = wordsOf(state).work;
  return (
    <section class="call" aria-labelledby="call">
      <h4 id="call">{call.heading}</h4>
      <p class="soft">{call.number}</p>
      <p>
        {call.say}: <b class="say">{callWords}</b>
      </p>
      <form onSubmit={(event) => acts.work.hear(typedIn(event, 'words'))}>
        <label for="words">{call.hear}</label>
        <div class="beside">
          <input id="words" name="words" required maxLength={100} autocomplete="off" autocapitalize="none" />
          <button type="submit" disabled={state.busy || !state.live}>
            {call.check}
          </button>
        </div>
      </form>
    </section>
  );
}

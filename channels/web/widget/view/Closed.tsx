import { wordsOf, type ChatState } from '../state.ts';
import type { Shown } from './acts.ts';

/** A chat that is over, or never began, and how to begin one. */
export function Closed({ state, acts }: Shown<ChatState>) {
  const words = wordsOf(state);
  if (state.screen === 'failed')
    return (
      <div class="closed">
        <p tabIndex={-1}>{words.connection.failed}</p>
        <button type="button" class="solid" onClick={acts.begin}>
          {words.connection.retry}
        </button>
      </div>
    );
  const { heading, text } = state.screen === 'ended' ? words.ended : words.expired;
  return (
    <div class="closed">
      <h2 tabIndex={-1}>{heading}</h2>
      <p>{text}</p>
      <button type="button" class="solid" onClick={acts.begin}>
        {words.newChat}
      </button>
    </div>
  );
}

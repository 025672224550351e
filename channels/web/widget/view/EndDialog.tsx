import { wordsOf, type ChatState } from '../state.ts';
import type { Shown } from './acts.ts';

const openIt = (dialog: HTMLDialogElement | null) => dialog?.showModal();

/** Asks before anything is cleared: a slip of the finger must not cost the conversation. */
export function EndDialog({ state, acts }: Shown<ChatState>) {
  const { question, effect, confirm, stay } = wordsOf(state).end;
  return (
    <dialog ref={openIt} aria-labelledby="end-question" aria-describedby="end-effect" onClose={() => acts.ask(false)}>
      <h2 id="end-question">{question}</h2>
      <p id="end-effect">{effect}</p>
      <button type="button" class="plain" onClick={() => acts.ask(false)}>
        {stay}
      </button>
      <button type="button" class="solid" onClick={acts.end}>
        {confirm}
      </button>
    </dialog>
  );
}

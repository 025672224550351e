import { isMine, wordsOf, type Opened } from '../state.ts';
import { SavedReplies } from './SavedReplies.tsx';

/** The longest reply the server takes. */
const LONGEST = 2000;

/** Where staff write, to the patient or to each other. While the desk is stale nothing can be sent, but what was typed stays. */
export function Composer({ state, acts, open }: Opened) {
  const { reply, work } = wordsOf(state);
  const { talk } = work;
  // Whoever has not got the case may leave a note in it.
  const composing = isMine(state) ? state.composing : 'note';
  const isNote = composing === 'note';
  const send = (form: HTMLFormElement) => {
    const typed = fieldIn(form);
    const text = typed.value.trim();
    if (text === '' || !state.live || state.busy) return;
    acts.work.write(composing, text, () => void (typed.value = ''));
  };
  return (
    <form
      class={`composer ${composing}`}
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      {isMine(state) && <Mode state={state} acts={acts} open={open} />}
      <label for="reply" class={isMine(state) ? 'unseen' : ''}>
        {isNote ? talk.noteLabel : reply.label}
      </label>
      <textarea
        key={composing}
        id="reply"
        name="reply"
        rows={2}
        maxLength={LONGEST}
        autocomplete="off"
        dir="auto"
        aria-describedby="reply-hint"
        readOnly={!state.live}
        defaultValue={acts.work.draft(composing)}
        onInput={(event) => acts.work.drafts(composing, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === '/' && event.currentTarget.value === '' && !isNote) {
            event.preventDefault();
            acts.work.readReplies();
            document.getElementById('saved')?.focus();
            return;
          }
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (event.currentTarget.form) send(event.currentTarget.form);
        }}
      />
      <div class="under">
        <p id="reply-hint">{state.live ? (isNote ? talk.noteHint : reply.hint) : reply.stale}</p>
        {!isNote && <SavedReplies state={state} acts={acts} open={open} />}
        <button type="submit" class="solid" disabled={state.busy || !state.live}>
          {isNote ? talk.keep : reply.send}
        </button>
      </div>
    </form>
  );
}

function Mode({ state, acts }: Opened) {
  const { talk } = wordsOf(state).work;
  return (
    <div class="mode" role="radiogroup" aria-label={talk.mode}>
      {(['reply', 'note'] as const).map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name="mode"
            checked={state.composing === mode}
            onChange={() => acts.set({ composing: mode })}
          />
          {talk[mode]}
        </label>
      ))}
    </div>
  );
}

function fieldIn(form: HTMLFormElement): HTMLTextAreaElement {
  return form.elements.namedItem('reply') as HTMLTextAreaElement;
}

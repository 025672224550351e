import type { Opened } from '../acts.ts';
import { isMine, wordsOf } from '../state.ts';
import { SavedReplies } from './SavedReplies.tsx';

/** The longest reply the server takes. */
const LONGEST = 2000;

/** Where staff write, to the patient or to each other. While the desk is stale nothing can be sent, but what was typed stays. */
export function Composer({ state, acts, open }: Opened) {
  const { reply, work } = wordsOf(state);
  const { talk } = work;
  const mine = isMine(state);
  // Whoever has not got the case may leave a note in it.
  const composing = mine ? state.composing : 'note';
  const isNote = composing === 'note';
  const send = (form: HTMLFormElement) => {
    const typed = form.elements.namedItem('reply') as HTMLTextAreaElement;
    const text = typed.value.trim();
    if (text !== '' && state.live && !state.busy) acts.work.write(composing, text, () => void (typed.value = ''));
  };
  const shown = { state, acts, open };
  return (
    <form
      class={`composer ${composing}`}
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      {mine && <Mode {...shown} />}
      <label for="reply" class={mine ? 'unseen' : ''}>
        {isNote ? talk.noteLabel : reply.label}
      </label>
      <Field {...shown} composing={composing} />
      <Under {...shown} isNote={isNote} />
    </form>
  );
}

/** What to mind, and what sends it. */
function Under({ isNote, ...shown }: Opened & { readonly isNote: boolean }) {
  const { state } = shown;
  const { reply, work } = wordsOf(state);
  const { talk } = work;
  const hint = isNote ? talk.noteHint : reply.hint;
  return (
    <div class="under">
      <p id="reply-hint">{state.live ? hint : reply.stale}</p>
      {!isNote && <SavedReplies {...shown} />}
      <button type="submit" class="solid" disabled={state.busy || !state.live}>
        {isNote ? talk.keep : reply.send}
      </button>
    </div>
  );
}

/** One for replies and one for notes, so that what was meant for staff never goes to the patient. */
function Field({ state, acts, composing }: Opened & { readonly composing: 'reply' | 'note' }) {
  return (
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
        const field = event.currentTarget;
        if (isForReplies(event) && composing === 'reply') {
          event.preventDefault();
          acts.work.readReplies();
          document.getElementById('saved')?.focus();
        } else if (isForSending(event)) {
          event.preventDefault();
          field.form?.requestSubmit();
        }
      }}
    />
  );
}

function isForReplies({ key, currentTarget }: KeyboardEvent): boolean {
  return key === '/' && (currentTarget as HTMLTextAreaElement).value === '';
}

function isForSending({ key, shiftKey, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !isComposing;
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

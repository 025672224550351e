import { wordsOf, type Opened } from '../state.ts';

/** The longest reply the server takes. */
const LONGEST = 2000;

/** Where staff write to the patient. While the desk is stale nothing can be sent, but what was typed stays. */
export function Composer({ state, acts }: Opened) {
  const words = wordsOf(state).reply;
  const send = (form: HTMLFormElement) => {
    const typed = form.elements.namedItem('reply') as HTMLTextAreaElement;
    const text = typed.value.trim();
    if (text !== '' && state.live && !state.busy) acts.say(text, () => void (typed.value = ''));
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      <label for="reply">{words.label}</label>
      <textarea
        id="reply"
        name="reply"
        rows={2}
        maxLength={LONGEST}
        autocomplete="off"
        aria-describedby="reply-hint"
        readOnly={!state.live}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (event.currentTarget.form) send(event.currentTarget.form);
        }}
      />
      <div class="under">
        <p id="reply-hint">{state.live ? words.hint : words.stale}</p>
        <button type="submit" class="solid" disabled={state.busy || !state.live}>
          {words.send}
        </button>
      </div>
    </form>
  );
}

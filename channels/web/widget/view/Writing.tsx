import { openQuestion, wordsOf, type ChatState } from '../state.ts';
import type { Shown } from './acts.ts';

/** The longest message the server takes. */
const LONGEST = 2000;

/** Where the patient writes, and what else can be done. */
export function Writing({ state, acts }: Shown<ChatState>) {
  const words = wordsOf(state);
  const answered = state.rows.some(({ speaker }) => speaker === 'patient');
  return (
    <div class="writing">
      {!state.connected && <Lost state={state} acts={acts} />}
      <Box state={state} acts={acts} />
      <p class="safety" id="safety">
        {words.box.safety}
      </p>
      <div class="links">
        {answered && openQuestion(state)?.speaker === 'helper' && (
          <button type="button" class="link" onClick={() => acts.choose(words.goBack.says)}>
            {words.goBack.label}
          </button>
        )}
        <button type="button" class="link" id="end" onClick={() => acts.ask(true)}>
          {words.end.label}
        </button>
      </div>
    </div>
  );
}

function Box({ state, acts }: Shown<ChatState>) {
  const { label, send } = wordsOf(state).box;
  const submit = (form: HTMLFormElement) => {
    const box = form.elements.namedItem('text') as HTMLTextAreaElement;
    acts.say(box.value.trim());
    box.value = '';
    box.focus();
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    submit(event.currentTarget as HTMLFormElement);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed (Chinese, accents on some keyboards), Enter ends the word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit((event.currentTarget as HTMLTextAreaElement).form as HTMLFormElement);
  };
  return (
    <form class="box" onSubmit={onSubmit}>
      <label for="text">{label}</label>
      <div class="line">
        <textarea
          id="text"
          name="text"
          rows={1}
          maxLength={LONGEST}
          autocomplete="off"
          enterkeyhint="send"
          aria-describedby="safety"
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="send">
          {send}
        </button>
      </div>
    </form>
  );
}

function Lost({ state, acts }: Shown<ChatState>) {
  const { lost, retry } = wordsOf(state).connection;
  return (
    <div class="lost">
      <p>{lost}</p>
      <button type="button" class="plain" onClick={acts.retry}>
        {retry}
      </button>
    </div>
  );
}

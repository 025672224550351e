import { wordsOf, type ChatState } from '../state.ts';
import type { Shown } from './acts.ts';

/** The longest message the server takes. */
const LONGEST = 2000;

/** Where the patient writes, and what else can be done. */
export function Writing({ state, acts }: Shown<ChatState>) {
  const words = wordsOf(state);
  return (
    <div class="writing">
      {!state.connected && <Lost state={state} acts={acts} />}
      <Box state={state} acts={acts} />
      <p class="safety" id="safety">
        {words.box.safety}
      </p>
    </div>
  );
}

function Box({ state, acts }: Shown<ChatState>) {
  const { box, end } = wordsOf(state);
  const send = (typed: HTMLTextAreaElement) => {
    acts.say(typed.value.trim());
    typed.value = '';
    typed.focus();
  };
  return (
    <form onSubmit={(event) => send(typedIn(event))}>
      <div class="above">
        <label for="text">{box.label}</label>
        <button type="button" class="link" id="end" onClick={() => acts.ask(true)}>
          {end.label}
        </button>
      </div>
      <div class="line">
        <textarea
          id="text"
          name="text"
          rows={1}
          maxLength={LONGEST}
          autocomplete="off"
          enterkeyhint="send"
          aria-describedby="safety"
          onKeyDown={(event) => endsMessage(event) && send(event.currentTarget)}
        />
        <button type="submit" class="send">
          {box.send}
        </button>
      </div>
    </form>
  );
}

function typedIn(event: SubmitEvent): HTMLTextAreaElement {
  event.preventDefault();
  return (event.currentTarget as HTMLFormElement).elements.namedItem('text') as HTMLTextAreaElement;
}

/** Enter does. With Shift it begins a line; while a word is being composed (Chinese, some accents) it ends the word. */
function endsMessage(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return false;
  event.preventDefault();
  return true;
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

import { wordsOf, type ChatState } from '../state.ts';
import type { Shown } from './acts.ts';

/** Where our own code goes: what is typed here never becomes a message. */
export function CodeBox({ state, acts }: Shown<ChatState>) {
  const { code } = wordsOf(state);
  if (state.code === 'sent') return <p class="code-sent">{code.sent}</p>;
  const wrong = state.code === 'wrong';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const box = (event.currentTarget as HTMLFormElement).elements.namedItem('digits') as HTMLInputElement;
    acts.typeCode(box.value);
  };
  return (
    <form class="code" noValidate onSubmit={submit}>
      <label for="digits">{code.label}</label>
      {wrong && (
        <p class="wrong" id="digits-wrong">
          {code.wrong}
        </p>
      )}
      <div class="line">
        <input
          id="digits"
          name="digits"
          type="text"
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={12}
          aria-invalid={wrong}
          {...(wrong && { 'aria-describedby': 'digits-wrong' })}
        />
        <button type="submit" class="send">
          {code.send}
        </button>
      </div>
    </form>
  );
}

import type { Opened } from '../acts.ts';
import { wordsOf } from '../state.ts';

/** Replies that staff keep, in the patient's language; choosing one puts it where it can still be changed. */
export function SavedReplies({ state, acts, open }: Opened) {
  const { talk } = wordsOf(state).work;
  const language = open.language ?? 'en';
  return (
    <select
      id="saved"
      aria-label={talk.saved}
      disabled={!state.live}
      value=""
      onFocus={acts.work.readReplies}
      onChange={(event) => {
        const chosen = state.replies?.[Number(event.currentTarget.value)];
        event.currentTarget.value = '';
        if (chosen !== undefined) put(chosen[language]);
      }}
    >
      <option value="">{talk.saved}</option>
      {state.replies?.length === 0 && <option disabled>{talk.noSaved}</option>}
      {state.replies?.map(({ name }, nth) => (
        <option key={nth} value={nth}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** After what stands there already. */
function put(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#reply');
  if (field === null) return;
  field.value = [field.value.trim(), text].filter((part) => part !== '').join(' ');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}

import { allowsNotices } from '../alarm.ts';
import type { Settings } from '../settings.ts';
import type { Shown } from '../acts.ts';
import { wordsOf } from '../state.ts';
import { Dialog } from './Dialog.tsx';

/** Sound, notices and keys, for this browser. */
export function SettingsDialog({ state, acts }: Shown) {
  const { settings: words, dialog } = wordsOf(state).work;
  const choose = (change: Partial<Settings>) => acts.set({ settings: { ...state.settings, ...change } });
  const canTell = 'Notification' in globalThis && Notification.permission !== 'denied';
  return (
    <Dialog state={state} acts={acts} heading={words.heading}>
      <Choice name="sound" label={words.sound} on={state.settings.sound} choose={(sound) => choose({ sound })} />
      <p>
        <button type="button" onClick={acts.testSound}>
          {words.test}
        </button>
      </p>
      <Choice
        name="notices"
        label={words.notices}
        on={state.settings.notices && canTell}
        choose={(on) => void (on ? allowsNotices() : Promise.resolve(false)).then((notices) => choose({ notices }))}
      />
      <p class="soft">{canTell ? words.noticesHint : words.refused}</p>
      <Choice name="keys" label={words.keys} on={state.settings.keys} choose={(keys) => choose({ keys })} />
      <p class="buttons">
        <button type="button" class="solid" onClick={() => acts.set({ over: null })}>
          {dialog.done}
        </button>
      </p>
    </Dialog>
  );
}

interface ChoiceParts {
  readonly name: string;
  readonly label: string;
  readonly on: boolean;
  readonly choose: (on: boolean) => void;
}

function Choice({ name, label, on, choose }: ChoiceParts) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} checked={on} onChange={(event) => choose(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

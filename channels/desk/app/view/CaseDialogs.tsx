import type { Outcome } from '../../ports.ts';
import { KEYS } from '../keys.ts';
import type { Opened, Shown } from '../acts.ts';
import { wordsOf } from '../state.ts';
import { typedIn } from '../typed.ts';
import { Dialog } from './Dialog.tsx';

/** How the case ends; it can be taken back for a minute. */
export function CloseDialog({ state, acts }: Opened) {
  const { close, dialog } = wordsOf(state).work;
  return (
    <Dialog state={state} acts={acts} heading={close.heading}>
      <form
        onSubmit={(event) => {
          const outcome = typedIn(event, 'outcome') as Outcome;
          acts.work.close(outcome);
        }}
      >
        {(Object.entries(close.outcomes) as [Outcome, string][]).map(([outcome, text]) => (
          <label key={outcome} class="choice">
            <input type="radio" name="outcome" value={outcome} required />
            {text}
          </label>
        ))}
        <p class="soft">{close.hint}</p>
        <p class="buttons">
          <button type="button" onClick={() => acts.set({ over: null })}>
            {dialog.back}
          </button>
          <button type="submit" class="solid" disabled={state.busy || !state.live}>
            {close.go}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** To someone who is here, or back to the queue. */
export function PassOnDialog({ state, acts, open }: Opened) {
  const { pass, dialog } = wordsOf(state).work;
  const colleagues = open.owned?.colleagues ?? [];
  const cannot = state.busy || !state.live;
  return (
    <Dialog state={state} acts={acts} heading={pass.heading}>
      <form onSubmit={(event) => acts.work.passOn(typedIn(event, 'to'))}>
        {colleagues.length === 0 ? (
          <p>{pass.nobody}</p>
        ) : (
          <fieldset>
            <legend>{pass.to}</legend>
            {colleagues.map(({ id, name }) => (
              <label key={id} class="choice">
                <input type="radio" name="to" value={id} required />
                <bdi>{name}</bdi>
              </label>
            ))}
          </fieldset>
        )}
        <p class="soft">{pass.hint}</p>
        <p class="buttons">
          <button type="button" class="quiet" disabled={cannot} onClick={acts.work.giveBack}>
            {pass.giveBack}
          </button>
          <button type="button" onClick={() => acts.set({ over: null })}>
            {dialog.back}
          </button>
          {colleagues.length > 0 && (
            <button type="submit" class="solid" disabled={cannot}>
              {pass.go}
            </button>
          )}
        </p>
      </form>
    </Dialog>
  );
}

/** Every key, and what it does. */
export function KeysDialog({ state, acts }: Shown) {
  const { keys, dialog } = wordsOf(state).work;
  return (
    <Dialog state={state} acts={acts} heading={keys.heading}>
      <dl class="keys">
        {Object.entries(KEYS).map(([key, command]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{keys.list[command]}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{keys.hint}</p>
      <p class="buttons">
        <button type="button" class="solid" onClick={() => acts.set({ over: null })}>
          {dialog.done}
        </button>
      </p>
    </Dialog>
  );
}

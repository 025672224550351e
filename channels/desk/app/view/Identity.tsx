import { wordsOf } from '../state.ts';
import { clock, filled } from '../times.ts';
import type { Opened } from './CaseView.tsx';

/** Who is this? The checks that open the buttons; the server counts them again. */
export function Identity({ state, acts, open }: Opened) {
  const words = wordsOf(state);
  const { identity, facts } = open;
  if (identity === null || identity.unlock === 'none') return null;
  const { needs, always, of, ticked, unlock } = identity;
  const done = Object.keys(ticked).length;
  const isEnough = done >= needs && always.every((check) => check in ticked);
  const cannot = state.busy || !state.live;
  return (
    <section class="identity" aria-labelledby="identity">
      <h3 id="identity">{words.identity.heading}</h3>
      <p>
        <b>{filled(words.identity.count, { done, needs })}</b>
      </p>
      <p class="soft">{words.identity.hint}</p>
      <ul class="checks">
        {[...always, ...of].map((check) => (
          <li key={check}>
            <label>
              <input
                type="checkbox"
                checked={check in ticked}
                disabled={cannot}
                onChange={(event) => acts.tick(check, event.currentTarget.checked)}
              />
              {words.checks[check] ?? check}
              {always.includes(check) && <small>{words.identity.required}</small>}
              {check in ticked && <small>{clock(ticked[check] ?? 0, state)}</small>}
            </label>
          </li>
        ))}
      </ul>
      {unlock === 'manual' && (
        <button type="button" class="solid" disabled={cannot || !isEnough} onClick={acts.unlockedByHand}>
          {words.identity.byHand}
        </button>
      )}
      {unlock === 'staff' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            acts.unlock(String(new FormData(event.currentTarget).get('name')));
          }}
        >
          <label for="account">{words.identity.name}</label>
          <input
            id="account"
            name="name"
            required
            maxLength={200}
            autocomplete="off"
            defaultValue={String(facts['name'] ?? '')}
          />
          <button type="submit" class="solid" disabled={cannot || !isEnough}>
            {words.identity.unlock}
          </button>
        </form>
      )}
    </section>
  );
}

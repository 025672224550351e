import type { IdentityCheck } from '../../ports.ts';
import { wordsOf, type Opened } from '../state.ts';
import { clock, filled } from '../times.ts';
import { typedIn } from '../typed.ts';

interface Checked extends Opened {
  readonly identity: IdentityCheck;
}

/** Who is this? The checks that open the buttons; the server counts them again. */
export function Identity({ state, acts, open }: Opened) {
  const { identity } = open;
  if (identity === null || identity.unlock === 'none') return null;
  const words = wordsOf(state).identity;
  const done = Object.keys(identity.ticked).length;
  return (
    <section class="identity" aria-labelledby="identity">
      <h3 id="identity">{words.heading}</h3>
      <p>
        <b>{filled(words.count, { done, needs: identity.needs })}</b>
      </p>
      <p class="soft">{words.hint}</p>
      <ul class="checks">
        {[...identity.always, ...identity.of].map((check) => (
          <Check key={check} check={check} state={state} acts={acts} open={open} identity={identity} />
        ))}
      </ul>
      <Unlock state={state} acts={acts} open={open} identity={identity} />
    </section>
  );
}

function Check({ check, state, acts, identity: { always, ticked } }: Checked & { readonly check: string }) {
  const words = wordsOf(state);
  const at = ticked[check];
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={at !== undefined}
          disabled={state.busy || !state.live}
          onChange={(event) => acts.tick(check, event.currentTarget.checked)}
        />
        {words.checks[check] ?? check}
        {always.includes(check) && <small>{words.identity.required}</small>}
        {at !== undefined && <small>{clock(at, state)}</small>}
      </label>
    </li>
  );
}

function Unlock({ state, acts, open, identity: { needs, always, ticked, unlock } }: Checked) {
  const words = wordsOf(state).identity;
  const isEnough = Object.keys(ticked).length >= needs && always.every((check) => check in ticked);
  const cannot = state.busy || !state.live || !isEnough;
  if (unlock === 'manual')
    return (
      <button type="button" class="solid" disabled={cannot} onClick={acts.unlockedByHand}>
        {words.byHand}
      </button>
    );
  return (
    <form onSubmit={(event) => acts.unlock(typedIn(event, 'name'))}>
      <label for="account">{words.name}</label>
      <input
        id="account"
        name="name"
        required
        maxLength={200}
        autocomplete="off"
        defaultValue={String(open.facts['name'] ?? '')}
      />
      <button type="submit" class="solid" disabled={cannot}>
        {words.unlock}
      </button>
    </form>
  );
}

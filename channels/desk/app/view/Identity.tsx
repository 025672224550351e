import type { Owned } from '../../ports.ts';
import type { Opened } from '../acts.ts';
import { wordsOf } from '../state.ts';
import { clock, filled } from '../times.ts';

export interface OwnedCase extends Opened {
  readonly owned: Owned;
}

/** The checks that open the buttons; the server counts them again. */
export function Identity({ state, acts, open, owned }: OwnedCase) {
  const { identity } = owned;
  const words = wordsOf(state).identity;
  const done = Object.keys(identity.ticked).length;
  return (
    <fieldset class="identity">
      <legend>{words.heading}</legend>
      <p class="tally">
        <b>{filled(words.count, { done, needs: identity.needs })}</b>
        <meter min={0} max={identity.needs} value={Math.min(done, identity.needs)} aria-hidden="true" />
      </p>
      <ul class="checks">
        {[...identity.always, ...identity.of].map((check) => (
          <Check key={check} check={check} state={state} acts={acts} open={open} owned={owned} />
        ))}
      </ul>
      <p class="soft">{words.hint}</p>
    </fieldset>
  );
}

function Check({ check, state, acts, owned: { identity } }: OwnedCase & { readonly check: string }) {
  const words = wordsOf(state);
  const at = identity.ticked[check];
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={at !== undefined}
          disabled={state.busy || !state.live}
          onChange={(event) => acts.work.tick(check, event.currentTarget.checked)}
        />
        {words.checks[check] ?? check}
        {identity.always.includes(check) && at === undefined && <small>{words.identity.required}</small>}
        {at !== undefined && <small>{clock(at, state)}</small>}
      </label>
    </li>
  );
}

import type { DeskWords } from '../../../../dialogs/replies/deskWords.ts';
import type { Case, Offered, Owned } from '../../ports.ts';
import { wordsOf } from '../state.ts';
import { clock, filled } from '../times.ts';
import type { OwnedCase } from './Identity.tsx';

/** What can be done for the account: what most often ends such a case first, each with what it takes. */
export function Actions({ state, acts, open, owned }: OwnedCase) {
  const { actions: words } = wordsOf(state).work;
  const { actions, restsUntil } = owned;
  if (actions.length === 0) return null;
  const sorted = actions.toSorted((one, other) => Number(other.next) - Number(one.next));
  return (
    <section class="actions" aria-labelledby="actions">
      <h4 id="actions">{words.heading}</h4>
      {restsUntil !== null && <p class="resting">{filled(words.resting, { time: clock(restsUntil, state) })}</p>}
      <ul>
        {sorted.map((action) => (
          <Action key={action.name} action={action} state={state} acts={acts} open={open} owned={owned} />
        ))}
      </ul>
    </section>
  );
}

function Action({ action, state, acts, open, owned }: OwnedCase & { readonly action: Offered }) {
  const { actions: words } = wordsOf(state).work;
  const { name, next, open: isOpen } = action;
  const cannot = state.busy || !state.live;
  return (
    <li>
      <button
        type="button"
        class={next ? 'next' : ''}
        disabled={cannot || !isOpen}
        onClick={() => acts.work.consider(name)}
      >
        <span>
          {words.titles[name]} {next && <small class="first-choice">{words.next}</small>}
        </span>
        <small>{hintOf(action, words)}</small>
      </button>
      {mayAsk(action, open, owned) && (
        <button type="button" class="quiet small" disabled={cannot} onClick={() => acts.work.askSecond(name)}>
          {words.askSecond}
        </button>
      )}
    </li>
  );
}

/** How it is done, where that is not by a button alone, and what it still takes. */
function hintOf({ mode, needs, open }: Offered, { modes, needs: lacks }: DeskWords['work']['actions']): string {
  const still = mode === 'patient' || open ? '' : lacks[needs];
  return [modes[mode], still].filter((part) => part !== '').join(' · ');
}

/** A second person is needed, and not asked for yet; asked too early, the wait would run before the checks are done. */
function mayAsk({ name, mode, needs, open: isOpen }: Offered, { second }: Case, { identity }: Owned): boolean {
  if (needs !== 'secondPerson' || mode === 'patient' || isOpen) return false;
  return second?.action !== name || identity.provenUntil === null;
}

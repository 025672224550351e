import type { Offered } from '../../ports.ts';
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
  const { name, mode, needs, next, open: isOpen } = action;
  const title = words.titles[name];
  const hint = [mode === 'staff' ? '' : words.modes[mode], mode === 'patient' || isOpen ? '' : words.needs[needs]];
  const isAsked = open.second?.action === name && owned.identity.provenUntil !== null;
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
          {title} {next && <small class="first-choice">{words.next}</small>}
        </span>
        <small>{hint.filter((part) => part !== '').join(' · ')}</small>
      </button>
      {needs === 'secondPerson' && !isOpen && mode !== 'patient' && !isAsked && (
        <button type="button" class="quiet small" disabled={cannot} onClick={() => acts.work.askSecond(name)}>
          {words.askSecond}
        </button>
      )}
    </li>
  );
}

import type { ComponentChildren } from 'preact';
import type { AccountShown } from '../../ports.ts';
import { resultText } from '../results.ts';
import type { Opened } from '../acts.ts';
import { wordsOf, type DeskState } from '../state.ts';
import { clock, filled } from '../times.ts';
import { LastChange } from './EmailChange.tsx';
import type { OwnedCase } from './Identity.tsx';

/** What is known of the account, masked; whatever is shown in full is asked for and logged. */
export function Account({ state, acts, open, owned }: OwnedCase) {
  const { who } = wordsOf(state).work;
  const canLook = owned.actions.some(({ mode }) => mode === 'staff') && owned.identity.provenUntil !== null;
  const shown = { state, acts, open };
  return (
    <section class="account" aria-label={who.account}>
      <dl>
        <Detail {...shown} field="name" masked={open.givenName} none={who.nothingGiven} what={who.given} />
        <Found {...shown} />
        {!owned.seesEmailChange && (
          <Line what={wordsOf(state).emailChange.label}>
            <LastChange state={state} change={{ is: 'unknown' }} />
          </Line>
        )}
      </dl>
      <label class="other-name">
        {open.givenName === null ? who.which : who.other}
        <input
          value={state.otherName}
          maxLength={200}
          autocomplete="off"
          autocapitalize="none"
          onInput={(event) => acts.set({ otherName: event.currentTarget.value })}
        />
      </label>
      {canLook && (
        <button type="button" disabled={state.busy || !state.live} onClick={acts.work.look}>
          {who.look}
        </button>
      )}
      <p class="soft">{who.logged}</p>
    </section>
  );
}

/** The account as the portal has it, once it was looked at; or that there is not one. */
function Found({ state, acts, open }: Opened) {
  const words = wordsOf(state);
  const { who } = words.work;
  const { found } = state;
  if (found === null) return null;
  if ('result' in found) return <Line what={who.account}>{resultText(words, found.result)}</Line>;
  const { account } = found;
  const shown = { state, acts, open };
  return (
    <>
      <Detail {...shown} field="username" masked={account.username} what={who.username} />
      <Line what={who.email}>
        <bdi>{account.email ?? who.noEmail}</bdi>
      </Line>
      {open.owned?.seesEmailChange && (
        <Line what={wordsOf(state).emailChange.label}>
          <LastChange state={state} change={account.emailChange} />
        </Line>
      )}
      {account.patientId !== null && (
        <Detail {...shown} field="patientId" masked={account.patientId} what={who.patientId} />
      )}
      <Line what={who.state}>{stateOf(account, state).join(', ')}</Line>
    </>
  );
}

function Line({ what, children }: { readonly what: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface DetailParts extends Opened {
  readonly field: 'name' | 'username' | 'patientId';
  /** Null where there is none. */
  readonly masked: string | null;
  readonly none?: string;
  readonly what: string;
}

function Detail({ state, acts, field, masked, none = '', what }: DetailParts) {
  const { show } = wordsOf(state).work.who;
  const full = state.revealed[field];
  if (masked === null || full !== undefined)
    return <Line what={what}>{full === undefined ? none : <bdi>{full}</bdi>}</Line>;
  return (
    <Line what={what}>
      <bdi>{masked}</bdi>{' '}
      <button
        type="button"
        class="quiet small"
        disabled={state.busy || !state.live}
        aria-label={filled(show, { what })}
        onClick={() => acts.work.reveal(field)}
      >
        {filled(show, { what: '' }).trim()}
      </button>
    </Line>
  );
}

function stateOf(account: AccountShown, state: DeskState): readonly string[] {
  const { states } = wordsOf(state).work.who;
  const all = [
    !account.enabled && states.off,
    !account.activated && states.notActivated,
    account.lockedUntil !== null && filled(states.locked, { time: clock(account.lockedUntil, state) }),
    account.mustChange && states.mustChange,
    account.secondFactor && states.secondFactor,
  ];
  const said = all.filter((one) => one !== false);
  return said.length === 0 ? [states.fine] : said;
}

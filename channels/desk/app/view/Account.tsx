import type { AccountShown } from '../../ports.ts';
import { resultText } from '../results.ts';
import { wordsOf, type DeskState, type Opened } from '../state.ts';
import { clock, filled } from '../times.ts';
import type { OwnedCase } from './Identity.tsx';

/** What is known of the account, masked; whatever is shown in full is asked for and logged. */
export function Account({ state, acts, open, owned }: OwnedCase) {
  const { who } = wordsOf(state).work;
  const canLook = owned.actions.some(({ mode }) => mode === 'staff') && owned.identity.provenUntil !== null;
  return (
    <section class="account" aria-label={who.account}>
      <dl>
        <div>
          <dt>{who.given}</dt>
          <dd>
            {open.givenName === null ? (
              who.nothingGiven
            ) : (
              <Detail state={state} acts={acts} open={open} field="name" masked={open.givenName} what={who.given} />
            )}
          </dd>
        </div>
        {state.found !== null && 'account' in state.found && (
          <Found state={state} acts={acts} open={open} account={state.found.account} />
        )}
      </dl>
      {state.found !== null && 'result' in state.found && <p>{resultText(wordsOf(state), state.found.result)}</p>}
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

function Found({ state, acts, open, account }: Opened & { readonly account: AccountShown }) {
  const { who } = wordsOf(state).work;
  return (
    <>
      <div>
        <dt>{who.username}</dt>
        <dd>
          <Detail
            state={state}
            acts={acts}
            open={open}
            field="username"
            masked={account.username}
            what={who.username}
          />
        </dd>
      </div>
      <div>
        <dt>{who.email}</dt>
        <dd>{account.email ?? who.noEmail}</dd>
      </div>
      {account.patientId !== null && (
        <div>
          <dt>{who.patientId}</dt>
          <dd>
            <Detail
              state={state}
              acts={acts}
              open={open}
              field="patientId"
              masked={account.patientId}
              what={who.patientId}
            />
          </dd>
        </div>
      )}
      <div>
        <dt>{who.state}</dt>
        <dd>{stateOf(account, state).join(', ')}</dd>
      </div>
    </>
  );
}

interface DetailParts extends Opened {
  readonly field: 'name' | 'username' | 'patientId';
  readonly masked: string;
  readonly what: string;
}

function Detail({ state, acts, field, masked, what }: DetailParts) {
  const { who } = wordsOf(state).work;
  const full = state.revealed[field];
  if (full !== undefined) return <bdi class="full">{full}</bdi>;
  return (
    <>
      <bdi>{masked}</bdi>{' '}
      <button
        type="button"
        class="quiet small"
        disabled={state.busy || !state.live}
        aria-label={filled(who.show, { what })}
        onClick={() => acts.work.reveal(field)}
      >
        {filled(who.show, { what: '' }).trim()}
      </button>
    </>
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

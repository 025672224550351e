import type { Case, EmailChange } from '../../ports.ts';
import { wordsOf, type DeskState } from '../state.ts';
import { dateOf, daysAgo, filled } from '../times.ts';

interface Seen {
  readonly state: DeskState;
  readonly change: EmailChange;
}

const UNKNOWN: EmailChange = { is: 'unknown' };

/** When the e-mail on file was last changed, as far as the portal can tell, and what is a risk in that. */
export function LastChange({ state, change }: Seen) {
  const risk = riskIn({ state, change });
  return (
    <>
      {textOf({ state, change })}
      {risk !== null && <small class="risk">{risk}</small>}
    </>
  );
}

/** The same beside the first step, where someone else may be in the account, and what to do about it. */
export function SuspectedContact({ state, open: { owned } }: { readonly state: DeskState; readonly open: Case }) {
  const { emailChange: words } = wordsOf(state);
  const change = changeIn(state);
  if (owned === null) return null;
  if (change === null && owned.seesEmailChange) return <p>{words.look}</p>;
  const seen = { state, change: change ?? UNKNOWN };
  const todo = todoIn(seen);
  return (
    <p class={todo === null ? '' : 'risk'}>
      {textOf(seen)} {todo}
    </p>
  );
}

/** The same before something is sent, where it is a risk. */
export function SuspectedSend({ state }: Pick<Seen, 'state'>) {
  const seen = { state, change: changeIn(state) ?? UNKNOWN };
  const todo = todoIn(seen);
  if (todo === null) return null;
  return (
    <p class="careful">
      {textOf(seen)} {todo}
    </p>
  );
}

/** Where the account was looked at. */
function changeIn({ found }: DeskState): EmailChange | null {
  return found !== null && 'account' in found ? found.account.emailChange : null;
}

function textOf({ state, change }: Seen): string {
  const { emailChange: words } = wordsOf(state);
  switch (change.is) {
    case 'changed':
      return filled(words.changed, { ago: daysAgo(change.at, state), date: dateOf(change.at, state) });
    case 'unchanged':
      return filled(words.unchanged, { date: dateOf(change.since, state) });
    case 'unknown':
      return words.unknown;
  }
}

function riskIn({ state, change }: Seen): string | null {
  const { emailChange: words } = wordsOf(state);
  if (change.is === 'changed' && change.lately) return filled(words.lately, { days: change.days });
  if (change.is === 'unchanged' && !change.longEnough) return filled(words.tooShort, { days: change.days });
  return null;
}

/** What to do in a suspected compromise; nothing of its own where the contact was not changed lately. */
function todoIn({ state, change }: Seen): string | null {
  const { emailChange: words } = wordsOf(state);
  if (change.is === 'changed')
    return change.lately ? filled(words.sendNothing, { date: dateOf(change.at, state) }) : null;
  return change.is === 'unchanged' && change.longEnough ? null : words.notSure;
}

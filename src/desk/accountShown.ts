import type { AccountView } from '../portal/gateway.ts';
import type { Time } from '../stores/store.ts';

const DAY_MS = 86_400_000;

/** An account as staff see it at first: what tells it apart is masked. */
export interface AccountShown {
  readonly username: string;
  readonly email: string | null;
  readonly emailChange: EmailChangeShown;
  readonly patientId: string | null;
  readonly enabled: boolean;
  readonly activated: boolean;
  readonly mustChange: boolean;
  readonly lockedUntil: Time | null;
  readonly secondFactor: boolean;
}

/** When the e-mail last became another one. `lately`, or not known for so long: it may be somebody else's. */
export type EmailChangeShown =
  | { readonly is: 'changed'; readonly at: Time; readonly lately: boolean; readonly days: number }
  | { readonly is: 'unchanged'; readonly since: Time; readonly longEnough: boolean; readonly days: number }
  | { readonly is: 'unknown' };

/** How many days a changed contact proves nothing, and the time now. */
interface NewContact {
  readonly days: number;
  readonly now: Time;
}

export function accountShown(
  { username, emailMasked, emailChange, patientId, lock, ...account }: AccountView,
  newContact: NewContact,
): AccountShown {
  const { enabled, activated, mustChange, secondFactor } = account;
  return {
    username: masked(username),
    email: emailMasked,
    emailChange: changeShown(emailChange, newContact),
    patientId: patientId === null ? null : masked(patientId),
    lockedUntil: lock.state === 'locked' ? lock.until.getTime() : null,
    ...{ enabled, activated, mustChange, secondFactor },
  };
}

function changeShown(change: AccountView['emailChange'], { days, now }: NewContact): EmailChangeShown {
  const limit = now - days * DAY_MS;
  switch (change.is) {
    case 'changed':
      return { is: 'changed', at: change.at.getTime(), lately: change.at.getTime() > limit, days };
    case 'unchanged':
      return { is: 'unchanged', since: change.since.getTime(), longEnough: change.since.getTime() <= limit, days };
    case 'unknown':
      return change;
  }
}

/** The first sign of each part: enough to recognise, too little to note down. */
export function masked(name: string): string {
  const [local = '', place] = name.split('@');
  const first = (part: string) => `${part.slice(0, 1)}•••`;
  return place === undefined ? first(local) : `${first(local)}@${first(place)}`;
}

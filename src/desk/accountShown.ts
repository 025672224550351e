import type { AccountView } from '../portal/gateway.ts';
import type { Time } from '../stores/store.ts';

/** An account as staff see it at first: what tells it apart is masked. */
export interface AccountShown {
  readonly username: string;
  readonly email: string | null;
  readonly patientId: string | null;
  readonly enabled: boolean;
  readonly activated: boolean;
  readonly mustChange: boolean;
  readonly lockedUntil: Time | null;
  readonly secondFactor: boolean;
}

export function accountShown({ username, emailMasked, patientId, lock, ...account }: AccountView): AccountShown {
  const { enabled, activated, mustChange, secondFactor } = account;
  return {
    username: masked(username),
    email: emailMasked,
    patientId: patientId === null ? null : masked(patientId),
    lockedUntil: lock.state === 'locked' ? lock.until.getTime() : null,
    ...{ enabled, activated, mustChange, secondFactor },
  };
}

/** The first sign of each part: enough to recognise, too little to note down. */
export function masked(name: string): string {
  const [local = '', place] = name.split('@');
  const first = (part: string) => `${part.slice(0, 1)}•••`;
  return place === undefined ? first(local) : `${first(local)}@${first(place)}`;
}

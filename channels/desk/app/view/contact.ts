import type { Case } from '../../ports.ts';
import { wordsOf, type DeskState } from '../state.ts';

/** The contact that it goes to; without a proof nobody may know which. */
export function contactIn(state: DeskState, { owned }: Case): string {
  const { dialog } = wordsOf(state).work;
  if (!owned?.identity.provenUntil) return dialog.onFile;
  if (state.found === null || 'result' in state.found) return dialog.looking;
  return state.found.account.email ?? dialog.noEmail;
}

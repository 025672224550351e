import type { ActionName } from './actionRules.ts';
import type { Act } from './door.ts';

/** What lets somebody in. That a link was mailed, its own mail tells; what an account was barred from needs no notice. */
const LETS_IN: ReadonlySet<ActionName> = new Set(['unlock', 'temporaryLogin', 'resetSecondStep']);
/** It was done, or may have been. */
const DONE: ReadonlySet<string> = new Set(['done', 'byHand', 'unknown']);

/** What the contacts on record are to hear of an act: nothing where it let nobody in. */
export function recoveredBy(
  action: ActionName,
  result: string,
  { name, ...how }: { readonly name: string | null; readonly ref: string; readonly agreed: boolean },
): Pick<Act, 'recovered'> {
  return LETS_IN.has(action) && DONE.has(result) && name !== null ? { recovered: { name, ...how } } : {};
}

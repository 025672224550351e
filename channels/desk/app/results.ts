import type { DeskWords } from '../../../dialogs/replies/deskWords.ts';
import type { ActionName } from '../ports.ts';
import { filled } from './times.ts';

/** What was done and what became of it, in words: `unlock.done`; null for a key that the desk does not know. */
export function resultText({ work, failed }: DeskWords, key: string): string | null {
  const { acts, results } = work;
  if (Object.hasOwn(acts, key)) return acts[key as keyof typeof acts];
  const [what = '', became = ''] = key.split(/\.(.*)/s);
  const action = what === 'look' ? acts.look : titleOf(work, what);
  if (action === null || !Object.hasOwn(results, became)) return became === '' ? null : failed;
  return filled(results[became as keyof typeof results], { action });
}

function titleOf({ actions: { titles } }: DeskWords['work'], what: string): string | null {
  return Object.hasOwn(titles, what) ? titles[what as ActionName] : null;
}

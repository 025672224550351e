import { useCallback, useEffect, useState } from 'preact/hooks';
import { deskScreenWords } from '../../../../dialogs/replies/deskScreens.ts';
import type { DeskScreenWords } from '../../../../dialogs/replies/deskScreenWords.ts';
import { ask, codeOf } from '../api.ts';
import type { DeskState } from '../state.ts';

export function screenWords({ language }: Pick<DeskState, 'language'>): DeskScreenWords {
  return deskScreenWords[language];
}

/** What a screen shows that is read from the server. */
export interface Loaded<T> {
  /** Null until it was read, and while it cannot be. */
  readonly data: T | null;
  readonly failed: boolean;
  readonly reload: () => void;
  /** Shows what an act answered, without reading anew. */
  readonly show: (data: T) => void;
}

/** Reads what a screen shows, and again when the path changes; what came for an older path is passed over. */
export function useLoaded<T>(path: string): Loaded<T> {
  const [found, setFound] = useState<{ readonly path: string; readonly data: T | null; readonly failed: boolean }>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isWanted = true;
    ask<T>(path, { here: true }).then(
      (data) => isWanted && setFound({ path, data, failed: false }),
      () => isWanted && setFound({ path, data: null, failed: true }),
    );
    return () => void (isWanted = false);
  }, [path, times]);
  const reload = useCallback(() => setTimes((before) => before + 1), []);
  const show = useCallback((data: T) => setFound({ path, data, failed: false }), [path]);
  const isThis = found?.path === path;
  return { data: isThis ? found.data : null, failed: isThis && found.failed, reload, show };
}

/** Does something on the server. @returns its answer, or the code of its refusal. */
export async function attempt<T>(path: string, body: object): Promise<T | string> {
  try {
    return await ask<T>(path, { body });
  } catch (error) {
    return codeOf(error);
  }
}

import { useEffect } from 'preact/hooks';
import { clock, filled } from '../times.ts';
import type { Here } from './Availability.tsx';
import { screenWords } from './screen.ts';

/** So long a word on an outage can be taken back; the server counts it. */
const UNDO_MS = 30_000;

/** Whether the portal is down, for everyone; and who waits for its end. */
export function OutagePart({ state, now, confirm, act, look, mayChange }: Here) {
  const words = screenWords(state).availability;
  const { outage, maintenance, waiting } = now;
  const say = (what: 'declare' | 'end' | 'undo') => act('outage', { act: what });
  const canUndo = outage !== null && (outage.overAt !== null || state.now - outage.since < UNDO_MS);
  useWhenOver(outage?.overAt ?? null, look);
  return (
    <section class="sheet" aria-labelledby="outage">
      <h3 id="outage">{words.outage}</h3>
      <div role="status">
        <p class={`big ${outage === null ? '' : 'is-down'}`}>
          {outage === null ? words.up : filled(words.down, { name: outage.byName, time: clock(outage.since, state) })}
        </p>
        {outage?.overAt != null && <p class="notice">{filled(words.ending, { time: clock(outage.overAt, state) })}</p>}
      </div>
      {maintenance && <p>{words.maintenance}</p>}
      <p>{filled(words.waiting, { count: waiting })}</p>
      {mayChange && (
        <p class="choices">
          {outage === null && (
            <button
              type="button"
              class="solid"
              onClick={() => confirm({ ...words.confirmDeclare, act: () => say('declare') })}
            >
              {words.declare}
            </button>
          )}
          {(outage === null ? waiting > 0 : outage.overAt === null) && (
            <button
              type="button"
              class={outage === null ? '' : 'solid'}
              onClick={() =>
                confirm({
                  ...words.confirmOver,
                  text: filled(words.confirmOver.text, { count: waiting }),
                  act: () => say('end'),
                })
              }
            >
              {outage === null ? words.tellThem : words.over}
            </button>
          )}
          {canUndo && (
            <button type="button" onClick={() => say('undo')}>
              {screenWords(state).undo}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** Looks again just after patients were told. */
function useWhenOver(overAt: number | null, look: () => void): void {
  useEffect(() => {
    if (overAt === null) return undefined;
    const timer = setTimeout(look, Math.max(0, overAt - Date.now()) + 1500);
    return () => clearTimeout(timer);
  }, [overAt]);
}

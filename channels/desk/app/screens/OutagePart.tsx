import { useEffect } from 'preact/hooks';
import type { Available } from '../../screenPorts.ts';
import { clock, filled } from '../times.ts';
import type { Here } from './here.ts';
import { screenWords } from './screen.ts';

/** So long a word on an outage can be taken back; the server counts it. */
const UNDO_MS = 30_000;

/** Whether the portal is down, for everyone; and who waits for its end. */
export function OutagePart({ mayChange, ...here }: Here) {
  const { state, now, look } = here;
  const { outage, maintenance, waiting } = now;
  const words = screenWords(state).availability;
  const overAt = outage?.overAt ?? null;
  useWhenOver(overAt, look);
  return (
    <section class="sheet" aria-labelledby="outage">
      <h3 id="outage">{words.outage}</h3>
      <div role="status">
        {outage === null ? (
          <p class="big">{words.up}</p>
        ) : (
          <p class="big is-down">{filled(words.down, { name: outage.byName, time: clock(outage.since, state) })}</p>
        )}
        {overAt !== null && <p class="notice">{filled(words.ending, { time: clock(overAt, state) })}</p>}
      </div>
      {maintenance && <p>{words.maintenance}</p>}
      <p>{filled(words.waiting, { count: waiting })}</p>
      {mayChange && <Changes {...here} />}
    </section>
  );
}

function Changes(here: Omit<Here, 'mayChange'>) {
  const { state, now, confirm, act } = here;
  const words = screenWords(state);
  const { declare, confirmDeclare } = words.availability;
  const say = (what: 'declare' | 'undo') => act('outage', { act: what });
  return (
    <p class="choices">
      {now.outage === null && (
        <button type="button" class="solid" onClick={() => confirm({ ...confirmDeclare, act: () => say('declare') })}>
          {declare}
        </button>
      )}
      {canEnd(now) && <End {...here} />}
      {canUndo(now, state.now) && (
        <button type="button" onClick={() => say('undo')}>
          {words.undo}
        </button>
      )}
    </p>
  );
}

function End({ state, now: { outage, waiting }, confirm, act }: Omit<Here, 'mayChange'>) {
  const { confirmOver, tellThem, over } = screenWords(state).availability;
  const question = { ...confirmOver, text: filled(confirmOver.text, { count: waiting }) };
  return (
    <button
      type="button"
      class={outage === null ? '' : 'solid'}
      onClick={() => confirm({ ...question, act: () => act('outage', { act: 'end' }) })}
    >
      {outage === null ? tellThem : over}
    </button>
  );
}

function canEnd({ outage, waiting }: Available): boolean {
  return outage === null ? waiting > 0 : outage.overAt === null;
}

function canUndo({ outage }: Available, now: number): boolean {
  return outage !== null && (outage.overAt !== null || now - outage.since < UNDO_MS);
}

/** Looks again just after patients were told. */
function useWhenOver(overAt: number | null, look: () => void): void {
  useEffect(() => {
    if (overAt === null) return undefined;
    const timer = setTimeout(look, Math.max(0, overAt - Date.now()) + 1500);
    return () => clearTimeout(timer);
  }, [overAt]);
}

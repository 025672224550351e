import type { Stretch } from '../../screenPorts.ts';
import type { DeskState } from '../state.ts';
import { clock, filled } from '../times.ts';
import { typedIn } from '../typed.ts';
import type { Here } from './here.ts';
import { screenWords } from './screen.ts';

/** When staff answer today, and what a lead said of it. */
export function TodayPart({ mayChange, ...here }: Here) {
  const { state, now } = here;
  const words = screenWords(state).availability;
  const { exception } = now;
  return (
    <section class="sheet" aria-labelledby="today">
      <h3 id="today">{words.today}</h3>
      <p class="big">{now.hours.length === 0 ? words.noHours : filled(words.hours, hoursIn(now.hours, state))}</p>
      {exception && (
        <>
          <p>{filled(exception.what === 'closed' ? words.closedBy : words.closesBy, { name: exception.byName })}</p>
          <p class="soft">{now.usual.length === 0 ? words.noHours : filled(words.usual, hoursIn(now.usual, state))}</p>
        </>
      )}
      {mayChange && <Changes {...here} />}
    </section>
  );
}

function Changes({ state, now, confirm, act }: Omit<Here, 'mayChange'>) {
  const words = screenWords(state).availability;
  const change = (body: object) => act('today', body);
  const closeAt = (time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const { heading, text, go } = words.confirmClosesAt;
    const told = { heading: filled(heading, { time }), text: filled(text, { time }), go: filled(go, { time }) };
    confirm({ ...told, act: () => change({ as: 'closesAt', until: hour * 60 + minute }) });
  };
  return (
    <>
      {now.exception ? (
        <button type="button" onClick={() => change({ as: 'usual' })}>
          {words.asUsual}
        </button>
      ) : (
        <button type="button" onClick={() => confirm({ ...words.confirmClosed, act: () => change({ as: 'closed' }) })}>
          {words.closeToday}
        </button>
      )}
      <form class="in-line" onSubmit={(event) => closeAt(typedIn(event, 'until'))}>
        <label for="until">{words.closeAt}</label>
        <input id="until" name="until" type="time" required />
        <button type="submit">{words.closeAtGo}</button>
      </form>
    </>
  );
}

function hoursIn(hours: readonly Stretch[], state: DeskState): { readonly hours: string } {
  return { hours: hours.map(({ from, to }) => `${clock(from, state)} – ${clock(to, state)}`).join(', ') };
}

import { useState } from 'preact/hooks';
import type { Available, Stretch } from '../../screenPorts.ts';
import type { DeskState, Shown } from '../state.ts';
import { clock, filled } from '../times.ts';
import { typedIn } from '../typed.ts';
import { OutagePart } from './OutagePart.tsx';
import { Confirm, ScreenFrame, Waiting, type Question } from './parts.tsx';
import { attempt, screenWords, useLoaded } from './screen.ts';

interface Answer {
  readonly available: Available;
}

/** What every part of this screen gets. */
export interface Here {
  readonly state: DeskState;
  readonly now: Available;
  /** Puts a question before it acts. */
  readonly confirm: (question: Question) => void;
  readonly act: (path: string, body: object) => void;
  readonly look: () => void;
  readonly mayChange: boolean;
}

/** Whether staff are here, today's hours, and whether the portal is down. */
export function Availability({ state }: Shown) {
  const words = screenWords(state);
  const loaded = useLoaded<Answer>('availability');
  const [question, setQuestion] = useState<Question | null>(null);
  const [tooLate, setTooLate] = useState(false);
  const act = async (path: string, body: object) => {
    const answer = await attempt<Answer>(`availability/${path}`, body);
    setTooLate(typeof answer === 'string');
    if (typeof answer === 'string') loaded.reload();
    else loaded.show(answer);
  };
  const isLead = state.me?.role === 'lead';
  const now = loaded.data?.available;
  const here = now && {
    state,
    now,
    confirm: setQuestion,
    act: (path: string, body: object) => void act(path, body),
    look: loaded.reload,
    mayChange: isLead && state.live,
  };
  return (
    <ScreenFrame heading={words.pages.availability}>
      {!isLead && <p class="soft">{words.availability.leadsOnly}</p>}
      <div role="status">{tooLate && <p class="notice">{words.availability.tooLate}</p>}</div>
      <Waiting loaded={loaded} state={state} />
      {here && (
        <div class="sheets">
          <NowPart {...here} />
          <TodayPart {...here} />
          <OutagePart {...here} />
        </div>
      )}
      <Confirm question={question} cancel={words.cancel} onClose={() => setQuestion(null)} />
    </ScreenFrame>
  );
}

function NowPart({ state, now }: Here) {
  const words = screenWords(state).availability;
  return (
    <section class="sheet" aria-labelledby="right-now">
      <h3 id="right-now">{words.now}</h3>
      <p class={`big ${now.open ? 'is-open' : ''}`}>
        {now.open ? words.open : filled(words.closed, { time: clock(now.nextOpening, state) })}
      </p>
      <h4>{words.here}</h4>
      {now.here.length === 0 && <p class="soft">{words.nobody}</p>}
      <ul>
        {now.here.map(({ name, at }) => (
          <li key={name}>
            {name} <small>{filled(words.seen, { time: clock(at, state) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TodayPart({ state, now, confirm, act, mayChange }: Here) {
  const words = screenWords(state).availability;
  const { exception } = now;
  const change = (body: object) => act('today', body);
  const closeAt = (event: SubmitEvent) => {
    const typed = typedIn(event, 'until');
    const [hour = 0, minute = 0] = typed.split(':').map(Number);
    const { heading, text, go } = words.confirmClosesAt;
    const time = { time: typed };
    confirm({
      heading: filled(heading, time),
      text: filled(text, time),
      go: filled(go, time),
      act: () => change({ as: 'closesAt', until: hour * 60 + minute }),
    });
  };
  return (
    <section class="sheet" aria-labelledby="today">
      <h3 id="today">{words.today}</h3>
      <p class="big">{hoursIn(now.hours, state, words.hours, words.noHours)}</p>
      {exception && (
        <p>{filled(exception.what === 'closed' ? words.closedBy : words.closesBy, { name: exception.byName })}</p>
      )}
      {exception && <p class="soft">{hoursIn(now.usual, state, words.usual, words.noHours)}</p>}
      {mayChange && (
        <>
          {exception ? (
            <button type="button" onClick={() => change({ as: 'usual' })}>
              {words.asUsual}
            </button>
          ) : (
            <button
              type="button"
              onClick={() => confirm({ ...words.confirmClosed, act: () => change({ as: 'closed' }) })}
            >
              {words.closeToday}
            </button>
          )}
          <form class="in-line" onSubmit={closeAt}>
            <label for="until">{words.closeAt}</label>
            <input id="until" name="until" type="time" required />
            <button type="submit">{words.closeAtGo}</button>
          </form>
        </>
      )}
    </section>
  );
}

function hoursIn(hours: readonly Stretch[], state: DeskState, words: string, none: string): string {
  if (hours.length === 0) return none;
  const stretches = hours.map(({ from, to }) => `${clock(from, state)} – ${clock(to, state)}`);
  return filled(words, { hours: stretches.join(', ') });
}

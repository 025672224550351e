import { useState } from 'preact/hooks';
import type { Available } from '../../screenPorts.ts';
import type { Shown } from '../acts.ts';
import { clock, filled } from '../times.ts';
import type { Here } from './here.ts';
import { OutagePart } from './OutagePart.tsx';
import { TodayPart } from './TodayPart.tsx';
import { Confirm, ScreenFrame, Waiting, type Question } from './parts.tsx';
import { attempt, screenWords, useLoaded } from './screen.ts';

interface Answer {
  readonly available: Available;
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

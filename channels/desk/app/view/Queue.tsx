import type { Waiting } from '../../ports.ts';
import { EVERY, fitting } from '../filter.ts';
import type { Shown } from '../acts.ts';
import { wordsOf, type DeskState } from '../state.ts';
import { clock, filled, span } from '../times.ts';
import { QueueFilters } from './QueueFilters.tsx';

/** A promise longer than this is told by its hour alone; milliseconds. */
const LONG = 3 * 3_600_000;

/** All open cases, most urgent first. */
export function Queue({ state, acts }: Shown) {
  const words = wordsOf(state).queue;
  const count = state.queue?.filter(({ claimedBy }) => claimedBy === null).length ?? 0;
  return (
    <nav aria-label={words.heading}>
      <h2 tabIndex={-1} data-begin>
        {words.heading} {count > 0 && <span class="count">{count}</span>}
      </h2>
      <QueueFilters state={state} acts={acts} />
      <List state={state} acts={acts} />
    </nav>
  );
}

function List({ state, acts }: Shown) {
  const { queue, filter, me } = state;
  const words = wordsOf(state);
  const { loading, failed, noneFits, showAll } = words.work.queue;
  if (queue === null && state.queueFailed)
    return (
      <p class="empty" role="alert">
        {failed}{' '}
        <button type="button" onClick={acts.again}>
          {words.retry}
        </button>
      </p>
    );
  if (queue === null) return <p class="empty loading">{loading}</p>;
  if (queue.length === 0) return <p class="empty">{words.queue.empty}</p>;
  const shown = fitting(queue, filter, me?.id);
  if (shown.length > 0) return <Items shown={shown} state={state} acts={acts} />;
  return (
    <p class="empty">
      {noneFits}{' '}
      <button type="button" onClick={() => acts.filter(EVERY)}>
        {showAll}
      </button>
    </p>
  );
}

function Items({ shown, state, acts }: Shown & { readonly shown: readonly Waiting[] }) {
  return (
    <ol class="queue">
      {shown.map((waiting) => (
        <li key={waiting.ref}>
          <button
            type="button"
            class={`waiting p${waiting.priority}`}
            aria-current={waiting.ref === state.ref ? 'true' : undefined}
            onClick={() => acts.open(waiting.ref)}
          >
            <Item waiting={waiting} state={state} />
          </button>
        </li>
      ))}
    </ol>
  );
}

interface Shows {
  readonly waiting: Waiting;
  readonly state: DeskState;
}

function Item({ waiting, state }: Shows) {
  const words = wordsOf(state);
  const { ref, reason, priority, language, channel, wants, problem } = waiting;
  return (
    <>
      <span class="top">
        <b>{words.reasons[reason as keyof typeof words.reasons].title}</b>
        <Time waiting={waiting} state={state} />
      </span>
      {problem !== null && <span>{words.facts['wanted']?.values?.[problem]}</span>}
      <span class="tags">
        <span class="priority">{words.priorities[priority - 1]}</span>
        <span class="ref">#{ref}</span>
        {language && <span>{words.languages[language]}</span>}
        {channel && <span>{words.channels[channel]}</span>}
        {wants && <span>{words.work.wants[wants]}</span>}
      </span>
      <Standing waiting={waiting} state={state} />
    </>
  );
}

/** How long they wait, against what was promised. */
function Time({ waiting: { openedAt, answerBy, claimedBy }, state }: Shows) {
  const { ofPromised, late } = wordsOf(state).work.queue;
  const waited = span(state.now - openedAt);
  if (claimedBy !== null) return null;
  if (answerBy === null) return <span class="time">{waited}</span>;
  if (answerBy < state.now) return <span class="time late">{filled(late, { time: span(state.now - answerBy) })}</span>;
  const promised = answerBy - openedAt;
  return (
    <span class="time">{promised > LONG ? waited : filled(ofPromised, { waited, promised: span(promised) })}</span>
  );
}

/** Whose it is and what it waits for. */
function Standing({ waiting, state }: Shows) {
  const { answerBy, claimedBy } = waiting;
  const { due } = wordsOf(state).queue;
  return (
    <span class="tags">
      {claimedBy === null && answerBy !== null && <span>{filled(due, { time: clock(answerBy, state) })}</span>}
      {claimedBy !== null && <Taken waiting={waiting} claimedBy={claimedBy} state={state} />}
    </span>
  );
}

function Taken({ waiting, claimedBy, state }: Shows & { readonly claimedBy: NonNullable<Waiting['claimedBy']> }) {
  const { queue, work } = wordsOf(state);
  const { closing, second } = waiting;
  const isTheirs = claimedBy.id === state.me?.id;
  const isWanted = second !== null && second.agreed === null && !isTheirs;
  return (
    <>
      <span class="taken">{isTheirs ? queue.yours : filled(queue.takenBy, claimedBy)}</span>
      {closing !== null && <span>{work.queue.closing}</span>}
      {isWanted && <span class="wanted">{filled(work.queue.second, { name: second.by })}</span>}
    </>
  );
}

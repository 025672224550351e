import type { Waiting } from '../../ports.ts';
import { wordsOf, type DeskState, type Shown } from '../state.ts';
import { clock, filled, span } from '../times.ts';

/** All open cases, most urgent first. */
export function Queue({ state, acts }: Shown) {
  const words = wordsOf(state).queue;
  return (
    <nav aria-label={words.heading}>
      <h2 tabIndex={-1} data-begin>
        {words.heading}
      </h2>
      {state.queue?.length === 0 && <p class="empty">{words.empty}</p>}
      <ol class="queue">
        {state.queue?.map((waiting) => (
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
    </nav>
  );
}

function Item({ waiting, state }: { readonly waiting: Waiting; readonly state: DeskState }) {
  const words = wordsOf(state);
  const { ref, reason, priority, language, channel, openedAt, claimedBy } = waiting;
  return (
    <>
      <b>{words.reasons[reason as keyof typeof words.reasons].title}</b>
      <span class="tags">
        <span class="priority">{words.priorities[priority - 1]}</span>
        <span>#{ref}</span>
        {language && <span>{words.languages[language]}</span>}
        {channel && <span>{words.channels[channel]}</span>}
      </span>
      {claimedBy === null ? (
        <span class="tags">
          <span>{filled(words.queue.waited, { time: span(state.now - openedAt) })}</span>
          <Promise waiting={waiting} state={state} />
        </span>
      ) : (
        <span class="tags">
          <span class="taken">
            {claimedBy.id === state.me?.id ? words.queue.yours : filled(words.queue.takenBy, claimedBy)}
          </span>
        </span>
      )}
    </>
  );
}

function Promise({ waiting: { answerBy }, state }: { readonly waiting: Waiting; readonly state: DeskState }) {
  if (answerBy === null) return null;
  const { due, late } = wordsOf(state).queue;
  const isLate = answerBy < state.now;
  return <span class={isLate ? 'late' : ''}>{filled(isLate ? late : due, { time: clock(answerBy, state) })}</span>;
}

import type { Row } from '../../ports.ts';
import { wordsOf, type DeskState, type Opened } from '../state.ts';
import { clock } from '../times.ts';

/** All that was said, and by whom. Every word stands as text, whatever a patient typed. */
export function Transcript({ state, open }: Opened) {
  const { transcript } = wordsOf(state).open;
  return (
    <section class="transcript" aria-label={transcript} tabIndex={0}>
      <h3>{transcript}</h3>
      <ol>
        {open.rows.map((row) => (
          <Line key={row.seq} row={row} state={state} language={open.language} />
        ))}
      </ol>
    </section>
  );
}

interface LineShown {
  readonly row: Row;
  readonly state: DeskState;
  readonly language: string | null;
}

function Line({ row, state, language }: LineShown) {
  const words = wordsOf(state);
  const { from, name, at } = row;
  return (
    <li class={`line ${from}`}>
      <p class="speaker">
        <b>{words.speakers[from]}</b> {name !== undefined && <span>{name}</span>}{' '}
        <time dateTime={new Date(at).toISOString()}>{clock(at, state)}</time>
      </p>
      <Words row={row} state={state} language={language} />
    </li>
  );
}

function Words({ row: { from, text }, state, language }: LineShown) {
  const words = wordsOf(state);
  if (from === 'lost') return <p>{words.open.lost}</p>;
  const ours = from === 'note' ? words.results[text] : undefined;
  return <p lang={ours === undefined ? (language ?? state.language) : state.language}>{ours ?? text}</p>;
}

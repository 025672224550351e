import type { Row } from '../../ports.ts';
import { resultText } from '../results.ts';
import type { Opened } from '../acts.ts';
import { wordsOf, type DeskState } from '../state.ts';
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
  const { name, at } = row;
  return (
    <li class={`line ${kindOf(row)}`}>
      <p class="speaker">
        <b>{speakerOf(row, state)}</b> {name !== undefined && <bdi>{name}</bdi>}{' '}
        <time dateTime={new Date(at).toISOString()}>{clock(at, state)}</time>
      </p>
      <Words row={row} state={state} language={language} />
    </li>
  );
}

const CLASSES = { act: 'act', words: 'private' } as const;

/** Set by who wrote it, which the server knows; words cannot choose it. */
function kindOf({ from, noted }: Row): string {
  if (from !== 'note') return from;
  return noted === undefined ? 'quiet-bot' : CLASSES[noted];
}

function speakerOf({ from, noted }: Row, state: DeskState): string {
  const words = wordsOf(state);
  if (from !== 'note') return words.speakers[from];
  return words.work.talk.kinds[noted ?? 'quiet'];
}

function Words({ row: { from, noted, text }, state, language }: LineShown) {
  const words = wordsOf(state);
  if (from === 'lost') return <p>{words.open.lost}</p>;
  if (noted === 'act') return <p>{resultText(words, text) ?? text}</p>;
  // Letters that run the other way must not turn what stands around them.
  return (
    <p class="words" dir="auto" lang={noted === 'words' ? undefined : (language ?? undefined)}>
      {text}
    </p>
  );
}

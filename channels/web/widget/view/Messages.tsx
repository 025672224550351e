import type { Row } from '../rows.ts';
import { wordsOf, type ChatState } from '../state.ts';
import type { Shown } from './acts.ts';
import { Answers } from './Answers.tsx';
import { Mark } from './Mark.tsx';

/** Who goes on within a minute is not named again. */
const GOES_ON_WITHIN = 60_000;

/** The messages so far, with the answers to the last question under them. */
export function Messages({ state, acts }: Shown<ChatState>) {
  const words = wordsOf(state);
  return (
    <div class="scroll" role="region" aria-label={words.messages} tabIndex={0}>
      <ol class="messages">
        {state.rows.map((row, at) => (
          <Message key={row.key} row={row} before={state.rows[at - 1]} state={state} />
        ))}
      </ol>
      <Answers state={state} acts={acts} />
      {(state.writing || (state.screen === 'opening' && state.connected)) && <AtWork state={state} />}
    </div>
  );
}

interface Said {
  readonly row: Row;
  readonly before: Row | undefined;
  readonly state: ChatState;
}

function Message({ row, before, state }: Said) {
  const { key, speaker, language, text } = row;
  const goesOn = before?.speaker === speaker && before.name === row.name && row.at - before.at < GOES_ON_WITHIN;
  return (
    <li class={`message ${speaker} ${goesOn ? 'goes-on' : ''}`} id={`message-${key}`} tabIndex={-1}>
      {!goesOn && <SpeakerLine row={row} state={state} />}
      <p class="text" lang={language}>
        {text}
      </p>
      <Fate row={row} state={state} />
    </li>
  );
}

function SpeakerLine({ row: { speaker, name, at }, state }: Pick<Said, 'row' | 'state'>) {
  const { speakers } = wordsOf(state);
  const time = new Date(at);
  return (
    <p class="speaker">
      <Mark speaker={speaker} />
      <b>{name === undefined ? speakers[speaker] : `${name}, ${speakers.staff}`}</b>{' '}
      <time dateTime={time.toISOString()}>
        {time.toLocaleTimeString(state.language, { hour: 'numeric', minute: '2-digit' })}
      </time>
    </p>
  );
}

function Fate({ row: { fate }, state }: Pick<Said, 'row' | 'state'>) {
  const words = wordsOf(state);
  if (fate === undefined) return null;
  const waiting = state.connected ? words.sending : words.waiting;
  return <p class={`fate ${fate}`}>{fate === 'refused' ? words.refused : waiting}</p>;
}

function AtWork({ state }: { readonly state: ChatState }) {
  const words = wordsOf(state);
  return (
    <p class="at-work">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {state.screen === 'opening' ? words.connection.opening : words.writing}
    </p>
  );
}

import type { Row } from '../rows.ts';
import { openQuestion, wordsOf, type ChatState } from '../state.ts';
import type { Shown } from './acts.ts';
import { CodeBox } from './CodeBox.tsx';
import { Mark } from './Mark.tsx';

/** The messages so far, with the answers to the last question under them. */
export function Messages({ state, acts }: Shown<ChatState>) {
  const words = wordsOf(state);
  const question = openQuestion(state);
  return (
    <div class="scroll" role="region" aria-label={words.messages} tabIndex={0}>
      <ol class="messages">
        {state.rows.map((row) => (
          <Message key={row.key} row={row} state={state} />
        ))}
      </ol>
      {question && question.choices.length > 0 && (
        <ul class="choices" aria-label={words.choices}>
          {question.choices.map(({ title, value }) => (
            <li key={title}>
              <button type="button" class="choice" lang={question.language} onClick={() => acts.choose(value)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
      {question?.awaitsCode && <CodeBox state={state} acts={acts} />}
      {(state.writing || (state.screen === 'opening' && state.connected)) && <AtWork state={state} />}
    </div>
  );
}

function Message({ row, state }: { readonly row: Row; readonly state: ChatState }) {
  const { speakers } = wordsOf(state);
  const { speaker, name, language } = row;
  const at = new Date(row.at);
  return (
    <li class={`message ${speaker}`} id={`message-${row.key}`} tabIndex={-1}>
      <p class="speaker">
        <Mark speaker={speaker} />
        <b>{name === undefined ? speakers[speaker] : `${name}, ${speakers.staff}`}</b>{' '}
        <time dateTime={at.toISOString()}>
          {at.toLocaleTimeString(state.language, { hour: 'numeric', minute: '2-digit' })}
        </time>
      </p>
      <p class="text" lang={language}>
        {row.text}
      </p>
      <Fate row={row} state={state} />
    </li>
  );
}

function Fate({ row: { fate }, state }: { readonly row: Row; readonly state: ChatState }) {
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

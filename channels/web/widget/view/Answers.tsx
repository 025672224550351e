import { openQuestion, wordsOf, type ChatState } from '../state.ts';
import type { Shown } from './acts.ts';
import { CodeBox } from './CodeBox.tsx';

/** What can be answered to the last question without typing, and the way back to the one before. */
export function Answers({ state, acts }: Shown<ChatState>) {
  const words = wordsOf(state);
  const question = openQuestion(state);
  if (question?.speaker !== 'helper') return null;
  return (
    <>
      {question.awaitsCode && <CodeBox state={state} acts={acts} />}
      {question.choices.length > 0 && (
        <ul class="choices" aria-label={words.choices}>
          {question.choices.map(({ type, title, value }) => (
            <li key={title} lang={question.language}>
              {type === 'openUrl' ? (
                <a class="choice" href={value} target="_blank">
                  {title}
                </a>
              ) : (
                <button type="button" class="choice" onClick={() => acts.choose(value)}>
                  {title}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {state.rows.some(({ speaker }) => speaker === 'patient') && (
        <button type="button" class="link back" onClick={() => acts.choose(words.goBack.says)}>
          {words.goBack.label}
        </button>
      )}
    </>
  );
}

import { webWords } from '../../../../dialogs/replies/web.ts';
import { BIGGEST, wordsOf, type ChatState } from '../state.ts';
import type { Shown } from './acts.ts';

/** Whose chat it is, and how to read it: language and size. */
export function Header({ state, acts }: Shown<ChatState>) {
  const { page, textSize } = state;
  const words = wordsOf(state);
  const size = textSize < BIGGEST ? words.biggerText : words.smallText;
  return (
    <header>
      {page.logo !== undefined && <img src={page.logo} alt="" />}
      <h1 tabIndex={-1}>
        <span class="clinic">{page.clinic}</span> <span class="purpose">{words.heading}</span>
      </h1>
      <div class="tools">
        <LanguageSwitch state={state} acts={acts} />
        <button
          type="button"
          class="tool"
          aria-label={`${textSize < BIGGEST ? 'A+' : 'A−'} ${size}`}
          onClick={acts.biggerText}
        >
          <span aria-hidden="true">{textSize < BIGGEST ? 'A+' : 'A−'}</span>
        </button>
        {page.embedded && (
          <button type="button" class="tool close" aria-label={words.close} onClick={acts.close}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M5 5l14 14M19 5L5 19" />
            </svg>
          </button>
        )}
      </div>
    </header>
  );
}

/** Asks for the other language as a patient would: by its name, in a message. */
function LanguageSwitch({ state: { page, language, screen }, acts }: Shown<ChatState>) {
  const other = page.languages.find((one) => one !== language);
  if (other === undefined || screen !== 'chat') return null;
  const { language: name } = webWords[other];
  return (
    <button type="button" class="tool" lang={other} onClick={() => acts.say(name)}>
      {name}
    </button>
  );
}

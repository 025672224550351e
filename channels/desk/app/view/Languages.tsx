import { deskWords, type Language } from '../../../../dialogs/replies/desk.ts';
import type { Shown } from '../acts.ts';

/** The desk's own language, which is not the patient's. */
export function Languages({ state, acts }: Shown) {
  const others = (Object.keys(deskWords) as Language[]).filter((language) => language !== state.language);
  return (
    <>
      {others.map((language) => (
        <button key={language} type="button" class="quiet" lang={language} onClick={() => acts.speak(language)}>
          {deskWords[language].language}
        </button>
      ))}
    </>
  );
}

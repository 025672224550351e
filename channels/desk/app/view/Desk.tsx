import type { Shown } from '../acts.ts';
import { Screen } from '../screens/Screen.tsx';
import { isMine, wordsOf } from '../state.ts';
import { CaseView } from './CaseView.tsx';
import { ClosingBars } from './ClosingBars.tsx';
import { Header } from './Header.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { Overlay } from './Overlay.tsx';
import { Queue } from './Queue.tsx';
import { SignIn } from './SignIn.tsx';

/** The whole screen. */
export function Desk({ state, acts }: Shown) {
  if (state.screen === 'opening') return null;
  if (state.screen === 'signIn') return <SignIn state={state} acts={acts} />;
  const words = wordsOf(state);
  return (
    <div class={`desk ${state.ref === null ? 'at-queue' : 'at-case'}`}>
      <Header state={state} acts={acts} />
      <NoticeLine state={state} acts={acts} />
      {state.page === 'cases' ? (
        <>
          <Queue state={state} acts={acts} />
          <main>
            {state.ref === null && <p class="choose">{words.open.choose}</p>}
            {state.case !== null && <CaseView state={state} acts={acts} open={state.case} />}
          </main>
        </>
      ) : (
        <Screen state={state} acts={acts} />
      )}
      <ClosingBars state={state} acts={acts} />
      {state.over !== null && <Overlay state={state} acts={acts} over={state.over} isMine={isMine(state)} />}
    </div>
  );
}

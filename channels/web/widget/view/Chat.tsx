import type { ChatState } from '../state.ts';
import type { Shown } from './acts.ts';
import { Closed } from './Closed.tsx';
import { EndDialog } from './EndDialog.tsx';
import { Header } from './Header.tsx';
import { Messages } from './Messages.tsx';
import { Writing } from './Writing.tsx';

/** The whole chat, as it is now. */
export function Chat({ state, acts }: Shown<ChatState>) {
  const open = state.screen === 'chat' || state.screen === 'opening';
  return (
    <>
      <Header state={state} acts={acts} />
      {open ? <Messages state={state} acts={acts} /> : <Closed state={state} acts={acts} />}
      {open && <Writing state={state} acts={acts} />}
      {state.ending && <EndDialog state={state} acts={acts} />}
      <div class="read-out" role="status" aria-atomic="false">
        {state.news.map(({ ordinal, text }) => (
          <p key={ordinal}>{text}</p>
        ))}
      </div>
    </>
  );
}

import type { Opened } from '../acts.ts';
import { isMine, wordsOf, type DeskState } from '../state.ts';
import { Account } from './Account.tsx';
import { Actions } from './Actions.tsx';
import { CallWords } from './CallWords.tsx';
import { CaseHead } from './CaseHead.tsx';
import { Composer } from './Composer.tsx';
import { HeldNotice } from './HeldNotice.tsx';
import { Identity } from './Identity.tsx';
import { SecondPerson } from './SecondPerson.tsx';
import { Transcript } from './Transcript.tsx';
import { WhyCard } from './WhyCard.tsx';

const TABS = ['why', 'talk', 'who'] as const satisfies readonly DeskState['tab'][];

/** On a laptop the reasons and the account share a column. */
function Sides({ state, acts }: Opened) {
  const { tabs } = wordsOf(state).work;
  const side = state.tab === 'why' ? 'why' : 'who';
  return (
    <div class="sides" role="group" aria-label={tabs.label}>
      {(['why', 'who'] as const).map((tab) => (
        <button key={tab} type="button" aria-pressed={side === tab} onClick={() => acts.set({ tab })}>
          {tabs[tab]}
        </button>
      ))}
    </div>
  );
}

/** The open case: why it came, what was said, and what can be done. */
export function CaseView({ state, acts, open }: Opened) {
  const words = wordsOf(state);
  const shown = { state, acts, open };
  const { tabs, who } = words.work;
  return (
    <article key={open.ref} data-tab={state.tab}>
      <CaseHead {...shown} />
      <SecondPerson {...shown} />
      <div class="tabs" role="group" aria-label={tabs.label}>
        {TABS.filter((tab) => tab !== 'who' || open.owned !== null).map((tab) => (
          <button key={tab} type="button" aria-pressed={state.tab === tab} onClick={() => acts.set({ tab })}>
            {tabs[tab]}
          </button>
        ))}
      </div>
      <div class={`case-body ${isMine(state) ? 'mine' : ''}`}>
        {open.owned !== null && <Sides {...shown} />}
        <WhyCard {...shown} />
        <div class="talk">
          <Transcript {...shown} />
          {open.optedOut && <p class="opted-out">{words.reply.optedOut}</p>}
          {!open.optedOut && <Composer {...shown} />}
        </div>
        {open.owned !== null && (
          <section class="who" aria-labelledby="who">
            <h3 id="who" tabIndex={-1}>
              {who.heading}
            </h3>
            <Identity {...shown} owned={open.owned} />
            <CallWords {...shown} owned={open.owned} />
            <HeldNotice {...shown} owned={open.owned} />
            <Account {...shown} owned={open.owned} />
            <Actions {...shown} owned={open.owned} />
          </section>
        )}
      </div>
    </article>
  );
}

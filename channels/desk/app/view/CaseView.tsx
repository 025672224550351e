import { isMine, wordsOf, type DeskState, type Opened } from '../state.ts';
import { Account } from './Account.tsx';
import { Actions } from './Actions.tsx';
import { CallWords } from './CallWords.tsx';
import { CaseHead } from './CaseHead.tsx';
import { Composer } from './Composer.tsx';
import { Identity } from './Identity.tsx';
import { SecondPerson } from './SecondPerson.tsx';
import { Transcript } from './Transcript.tsx';
import { WhyCard } from './WhyCard.tsx';

const TABS = ['why', 'talk', 'who'] as const satisfies readonly DeskState['tab'][];

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
        {TABS.map((tab) => (
          <button key={tab} type="button" aria-pressed={state.tab === tab} onClick={() => acts.set({ tab })}>
            {tabs[tab]}
          </button>
        ))}
      </div>
      <div class={`case-body ${isMine(state) ? 'mine' : ''}`}>
        <WhyCard {...shown} />
        <div class="talk">
          <Transcript {...shown} />
          <Composer {...shown} />
        </div>
        {open.owned !== null && (
          <section class="who" aria-labelledby="who">
            <h3 id="who" tabIndex={-1}>
              {who.heading}
            </h3>
            <Identity {...shown} owned={open.owned} />
            <CallWords {...shown} owned={open.owned} />
            <Account {...shown} owned={open.owned} />
            <Actions {...shown} owned={open.owned} />
          </section>
        )}
      </div>
    </article>
  );
}

import { wordsOf, type Opened } from '../state.ts';
import { filled } from '../times.ts';
import { Composer } from './Composer.tsx';
import { Identity } from './Identity.tsx';
import { Transcript } from './Transcript.tsx';
import { WhyCard } from './WhyCard.tsx';

/** The open case: why it came, what was said, and what can be done. */
export function CaseView({ state, acts, open }: Opened) {
  const words = wordsOf(state);
  const isMine = open.claimedBy?.id === state.me?.id;
  return (
    <article key={open.ref}>
      <div class="case-head">
        <button type="button" class="plain back" onClick={() => acts.open(null)}>
          {words.open.back}
        </button>
        <h2 id="case" tabIndex={-1}>
          #{open.ref} {words.reasons[open.reason as keyof typeof words.reasons].title}
        </h2>
        <Ownership state={state} acts={acts} open={open} />
      </div>
      <div class="case-body">
        <WhyCard state={state} acts={acts} open={open} />
        <div class="talk">
          <Transcript state={state} acts={acts} open={open} />
          {open.optedOut && <p class="opted-out">{words.reply.optedOut}</p>}
          {isMine && !open.optedOut && <Composer state={state} acts={acts} open={open} />}
        </div>
        {isMine && <Identity state={state} acts={acts} open={open} />}
      </div>
    </article>
  );
}

function Ownership({ state, acts, open: { claimedBy } }: Opened) {
  const words = wordsOf(state).open;
  const cannot = state.busy || !state.live;
  if (claimedBy === null)
    return (
      <button type="button" class="solid" disabled={cannot} onClick={acts.claim}>
        {words.claim}
      </button>
    );
  if (claimedBy.id !== state.me?.id) return <p class="claimed">{filled(words.claimed, claimedBy)}</p>;
  return (
    <p class="closing">
      <button type="button" class="plain" disabled={cannot} onClick={() => acts.close('backToBot')}>
        {words.backToBot}
      </button>
      <button type="button" class="plain" disabled={cannot} onClick={() => acts.close('solved')}>
        {words.solved}
      </button>
    </p>
  );
}

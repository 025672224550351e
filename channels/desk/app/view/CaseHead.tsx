import type { Viewer } from '../../ports.ts';
import type { Opened } from '../acts.ts';
import { wordsOf, type DeskState } from '../state.ts';
import { filled } from '../times.ts';

/** Which case it is, whose, who else looks at it, and how it goes on. */
export function CaseHead({ state, acts, open }: Opened) {
  const words = wordsOf(state);
  const { reason, priority, language, channel, wants, problem } = open;
  const inWords = problem === null ? undefined : words.facts['wanted']?.values?.[problem];
  return (
    <div class="case-head">
      <button type="button" class="quiet back" onClick={() => acts.open(null)}>
        {words.open.back}
      </button>
      <div class="case-title">
        <h2 id="case" tabIndex={-1}>
          {words.reasons[reason as keyof typeof words.reasons].title}
          {inWords !== undefined && <small>{inWords}</small>}
        </h2>
        <p class={`tags p${priority}`}>
          <span class="ref">#{open.ref}</span>
          <span class="priority">{words.priorities[priority - 1]}</span>
          {language && <span>{words.languages[language]}</span>}
          {channel && <span>{words.channels[channel]}</span>}
          {wants && <span>{words.work.wants[wants]}</span>}
          <IdentityBadge state={state} acts={acts} open={open} />
        </p>
      </div>
      <Viewers state={state} />
      <Ownership state={state} acts={acts} open={open} />
    </div>
  );
}

/** From what the server counted, and from nothing that anyone wrote. */
function IdentityBadge({ state, open: { owned } }: Opened) {
  const { identity } = wordsOf(state).work;
  if (owned === null) return null;
  const until = owned.identity.provenUntil;
  if (until === null) return <span class="proof open">{identity.notChecked}</span>;
  const time = new Date(until).toLocaleTimeString(state.language, { hour: 'numeric', minute: '2-digit' });
  return <span class="proof done">✓ {filled(identity.checked, { time })}</span>;
}

function Viewers({ state }: { readonly state: DeskState }) {
  const { talk } = wordsOf(state).work;
  const names = (viewers: readonly Viewer[]) => viewers.map(({ name }) => name).join(', ');
  const writing = state.viewers.filter((viewer) => viewer.writing);
  const looking = state.viewers.filter((viewer) => !viewer.writing);
  return (
    <p class="viewers" role="status">
      {looking.length > 0 && <span>{filled(talk.watching, { names: names(looking) })}</span>}
      {writing.length > 0 && <span class="writing">{filled(talk.writing, { names: names(writing) })}</span>}
    </p>
  );
}

function Ownership({ state, acts, open: { claimedBy } }: Opened) {
  const words = wordsOf(state);
  const { close, pass } = words.work;
  const cannot = state.busy || !state.live;
  if (claimedBy === null)
    return (
      <button type="button" class="solid claim" disabled={cannot} onClick={acts.work.claim}>
        {words.open.claim}
      </button>
    );
  if (claimedBy.id !== state.me?.id) return <p class="claimed">{filled(words.open.claimed, claimedBy)}</p>;
  return (
    <p class="closing">
      <button type="button" disabled={cannot} onClick={() => acts.set({ over: { what: 'passOn' } })}>
        {pass.button}
      </button>
      <button type="button" disabled={cannot} onClick={() => acts.set({ over: { what: 'close' } })}>
        {close.button}
      </button>
    </p>
  );
}

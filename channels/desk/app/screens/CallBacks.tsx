import { useState } from 'preact/hooks';
import type { CallBack } from '../../screenPorts.ts';
import type { Shown } from '../acts.ts';
import { wordsOf, type DeskState } from '../state.ts';
import { clock, filled } from '../times.ts';
import { ColumnNames } from './ColumnNames.tsx';
import { attempt, screenWords, useLoaded, type Loaded } from './screen.ts';
import { ScreenFrame, Waiting } from './parts.tsx';

interface Calls {
  readonly calls: readonly CallBack[];
}

type Outcome = 'reached' | 'noAnswer';
type Group = 'late' | 'today' | 'tomorrow' | 'later';

const GROUPS: readonly Group[] = ['late', 'today', 'tomorrow', 'later'];
const DAY = 24 * 3_600_000;

/** Who is to be called, the soonest first. */
export function CallBacks({ state, acts }: Shown) {
  const words = screenWords(state).callBacks;
  const loaded = useLoaded<Calls>('call-backs');
  const [said, setSaid] = useState<'done' | 'told' | 'refused' | null>(null);
  const mark = async (ref: string, outcome: Outcome) => {
    const answer = await attempt<{ result: string }>(`call-backs/${ref}`, { outcome });
    if (typeof answer === 'string') setSaid('refused');
    else setSaid(answer.result === 'call.told' ? 'told' : 'done');
    loaded.reload();
  };
  return (
    <ScreenFrame heading={screenWords(state).pages.callBacks}>
      <p class="soft">{words.intro}</p>
      <div role="status">{said !== null && <p class="notice">{words.results[said]}</p>}</div>
      <Waiting loaded={loaded} state={state} />
      <List
        loaded={loaded}
        state={state}
        mark={(ref, outcome) => void mark(ref, outcome)}
        open={(ref) => {
          acts.go('cases');
          acts.open(ref);
        }}
      />
    </ScreenFrame>
  );
}

interface Marks {
  readonly state: DeskState;
  readonly mark: (ref: string, outcome: Outcome) => void;
  readonly open: (ref: string) => void;
}

function List({ loaded, state, ...marks }: Marks & { readonly loaded: Loaded<Calls> }) {
  const words = screenWords(state).callBacks;
  if (loaded.data === null) return null;
  const { calls } = loaded.data;
  if (calls.length === 0) return <p class="empty">{words.empty}</p>;
  const shown = GROUPS.map((group) => [group, calls.filter((call) => groupOf(call, state.now) === group)] as const);
  return (
    <>
      {shown.map(([group, some]) =>
        some.length === 0 ? null : (
          <section key={group} class="sheet" aria-labelledby={`calls-${group}`}>
            <h3 id={`calls-${group}`} class={group === 'late' ? 'late' : ''}>
              {words.groups[group]} <small>{some.length}</small>
            </h3>
            <Table calls={some} state={state} {...marks} />
          </section>
        ),
      )}
    </>
  );
}

function Table({ calls, state, mark, open }: Marks & { readonly calls: readonly CallBack[] }) {
  const { columns } = screenWords(state).callBacks;
  return (
    <div class="scroll">
      <table class="stacks">
        <ColumnNames names={Object.values(columns)} />
        <tbody>
          {calls.map((call) => (
            <Call key={call.ref} call={call} state={state} mark={mark} open={open} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Call({ call, state, mark, open }: Marks & { readonly call: CallBack }) {
  const words = screenWords(state).callBacks;
  const desk = wordsOf(state);
  const { ref, reason, language, claimedBy, tries, mostTries, slot } = call;
  const { columns } = words;
  const isOthers = claimedBy !== null && claimedBy.id !== state.me?.id;
  const missed = tries.filter(({ outcome }) => outcome === 'noAnswer').length;
  return (
    <tr>
      <td data-label={columns.when}>
        <b>{slot === null ? words.anyTime : `${clock(slot.from, state)} – ${clock(slot.to, state)}`}</b>
      </td>
      <td data-label={columns.case}>
        <button type="button" class="plain" aria-label={filled(words.open, { ref })} onClick={() => open(ref)}>
          #{ref}
        </button>{' '}
        {desk.reasons[reason as keyof typeof desk.reasons].title}
        {claimedBy !== null && <small> {filled(words.with, claimedBy)}</small>}
      </td>
      <td data-label={columns.language}>{desk.languages[language]}</td>
      <td data-label={columns.number}>{words.inChart}</td>
      <td data-label={columns.tries}>
        {filled(words.tries, { tries: missed, most: mostTries })}
        {tries.map(({ at, byName, outcome }) => (
          <small key={at} class="line-below">
            {filled(words.tryOf, { time: clock(at, state), name: byName, outcome: words.outcomes[outcome] })}
          </small>
        ))}
      </td>
      <td data-label={columns.acts} class="choices">
        <button type="button" disabled={isOthers || !state.live} onClick={() => mark(ref, 'reached')}>
          {words.reached}
        </button>
        <button type="button" disabled={isOthers || !state.live} onClick={() => mark(ref, 'noAnswer')}>
          {words.noAnswer}
        </button>
      </td>
    </tr>
  );
}

function groupOf({ slot, answerBy }: CallBack, now: number): Group {
  const { from, to } = slot ?? { from: now, to: answerBy ?? now };
  if (to < now) return 'late';
  if (from < now || isSameDay(from, now)) return 'today';
  return isSameDay(from, now + DAY) ? 'tomorrow' : 'later';
}

function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

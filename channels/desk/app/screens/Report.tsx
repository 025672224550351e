import { useState } from 'preact/hooks';
import type { DayCounts } from '../../screenPorts.ts';
import type { Shown } from '../acts.ts';
import { wordsOf, type DeskState } from '../state.ts';
import { clock, filled } from '../times.ts';
import { textIn } from '../typed.ts';
import { ScreenFrame, Waiting } from './parts.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import { screenWords, useLoaded } from './screen.ts';
import { cellsOf, percentile, totalsOf, type Filter } from './totals.ts';

export interface Reported {
  readonly days: readonly DayCounts[];
  readonly waiting: number;
  readonly oldest: number | null;
  readonly today: string;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY = 24 * 3_600_000;
const LENGTHS = { week: 7, month: 30, quarter: 90 } as const;

/** What came of patients' cases, over time, by language and channel. */
export function Report({ state }: Shown) {
  const words = screenWords(state);
  const [period, setPeriod] = useState<Period>(() => lastDays(LENGTHS.month));
  const [filter, setFilter] = useState<Filter>({ language: '', channel: '' });
  const query = new URLSearchParams({ ...period }).toString();
  const loaded = useLoaded<Reported>(`report?${query}`);
  const { data } = loaded;
  return (
    <ScreenFrame
      heading={words.pages.report}
      wide
      beside={
        <a class="button" href={`/desk/api/report.csv?${query}`} download>
          {words.exportCsv}
        </a>
      }
    >
      <Filters state={state} period={period} setPeriod={setPeriod} filter={filter} setFilter={setFilter} />
      <Waiting loaded={loaded} state={state} />
      {data !== null && (
        <>
          <Tiles state={state} data={data} filter={filter} />
          {cellsOf(data.days, filter).length === 0 ? (
            <p class="empty">{words.report.empty}</p>
          ) : (
            <ReportFigures state={state} days={data.days} filter={filter} />
          )}
        </>
      )}
    </ScreenFrame>
  );
}

interface Chosen {
  readonly state: DeskState;
  readonly period: Period;
  readonly setPeriod: (period: Period) => void;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

function Filters({ state, period, setPeriod, filter, setFilter }: Chosen) {
  const { report: words } = screenWords(state);
  const { languages, channels } = wordsOf(state);
  const choices = [
    { name: 'language', label: words.language, options: languages },
    { name: 'channel', label: words.channel, options: channels },
  ] as const;
  return (
    <div class="wishes">
      <Lengths state={state} period={period} setPeriod={setPeriod} />
      <OwnPeriod state={state} period={period} setPeriod={setPeriod} />
      {choices.map(({ name, ...choice }) => (
        <Choice
          key={name}
          name={name}
          {...choice}
          all={words.all}
          value={filter[name]}
          choose={(value) => setFilter({ ...filter, [name]: value })}
        />
      ))}
    </div>
  );
}

function Lengths({ state, period, setPeriod }: Pick<Chosen, 'state' | 'period' | 'setPeriod'>) {
  const { report: words } = screenWords(state);
  return (
    <fieldset class="choices">
      <legend>{words.period}</legend>
      {(Object.keys(LENGTHS) as (keyof typeof LENGTHS)[]).map((name) => {
        const last = lastDays(LENGTHS[name]);
        const isChosen = last.from === period.from && last.to === period.to;
        return (
          <button key={name} type="button" aria-pressed={isChosen} onClick={() => setPeriod(last)}>
            {words.periods[name]}
          </button>
        );
      })}
    </fieldset>
  );
}

function OwnPeriod({ state, period, setPeriod }: Pick<Chosen, 'state' | 'period' | 'setPeriod'>) {
  const { report: words } = screenWords(state);
  return (
    <form
      class="wishes"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        setPeriod({ from: textIn(form, 'from'), to: textIn(form, 'to') });
      }}
    >
      {(['from', 'to'] as const).map((end) => (
        <div key={`${end} ${period[end]}`}>
          <label for={`report-${end}`}>{words[end]}</label>
          <input id={`report-${end}`} name={end} type="date" required defaultValue={period[end]} />
        </div>
      ))}
      <button type="submit">{words.show}</button>
    </form>
  );
}

interface Choosing {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Choice({ name, label, all, options, value, choose }: Choosing) {
  return (
    <div>
      <label for={`report-${name}`}>{label}</label>
      <select id={`report-${name}`} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{all}</option>
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Tiles({
  state,
  data,
  filter,
}: {
  readonly state: DeskState;
  readonly data: Reported;
  readonly filter: Filter;
}) {
  const { tiles } = screenWords(state).report;
  const { began, cases, turns } = totalsOf(cellsOf(data.days, filter));
  const share = (count: number) => (began === 0 ? '–' : `${count} (${Math.round((100 * count) / began)} %)`);
  const oldest = data.oldest === null ? null : filled(tiles.oldest, { time: clock(data.oldest, state) });
  const shown: readonly (readonly [label: string, value: string, hint: string | null])[] = [
    [tiles.waiting, String(data.waiting), oldest],
    [tiles.began, String(began), null],
    [tiles.byBot, share(cases.byBot), null],
    [tiles.byStaff, share(cases.byStaff), null],
    [tiles.left, share(cases.left), null],
    [tiles.turns, `${percentile(turns, 0.5) ?? '–'} / ${percentile(turns, 0.9) ?? '–'}`, tiles.turnsHint],
  ];
  return (
    <dl class="tiles">
      {shown.map(([label, value, hint]) => (
        <div key={label} class="tile">
          <dt>{label}</dt>
          <dd>{value}</dd>
          {hint !== null && <dd class="soft hint">{hint}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** The last so many days by this browser's calendar, today among them. */
function lastDays(days: number): Period {
  const name = (at: number) => new Date(at).toLocaleDateString('sv');
  return { from: name(Date.now() - (days - 1) * DAY), to: name(Date.now()) };
}

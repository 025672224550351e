import type { DayCounts } from '../../screenPorts.ts';
import { wordsOf, type DeskState } from '../state.ts';
import { filled } from '../times.ts';
import { ColumnNames } from './ColumnNames.tsx';
import { Bar, Columns, Figure, Legend } from './charts.tsx';
import { dayIn } from './dayIn.ts';
import { Deliveries } from './Deliveries.tsx';
import { screenWords } from './screen.ts';
import { cellsOf, ranked, STANDINGS, totalsOf, type Filter, type Totals } from './totals.ts';

interface Figured {
  readonly state: DeskState;
  readonly days: readonly DayCounts[];
  readonly filter: Filter;
}

/** Every figure of the report, as a picture and in numbers. */
export function ReportFigures({ state, days, filter }: Figured) {
  const words = screenWords(state).report;
  const desk = wordsOf(state);
  const totals = totalsOf(cellsOf(days, filter));
  const reasonOf = (reason: string) =>
    (desk.reasons as Readonly<Record<string, { readonly title: string } | undefined>>)[reason]?.title ?? reason;
  const flowOf = (flow: string) => desk.facts['wanted']?.values?.[flow] ?? flow;
  const counted = [
    { id: 'reasons', heading: words.reasons, of: words.reason, counts: totals.reasons, nameOf: reasonOf },
    { id: 'left', heading: words.leftIn, of: words.problem, counts: totals.leftIn, nameOf: flowOf },
  ];
  return (
    <div class="figures">
      <ByDay state={state} days={days} filter={filter} />
      {counted.map(({ id, heading, of, counts, nameOf }) => (
        <Figure key={id} id={`figure-${id}`} heading={heading}>
          <Counts columns={[of, words.cases]} none={words.nothing} rows={named(counts, nameOf)} />
        </Figure>
      ))}
      <Turns state={state} totals={totals} />
      <Split state={state} days={days} filter={filter} />
      <Figure id="figure-misses" heading={words.misses}>
        <p class="soft">{words.missesHint}</p>
        <Counts
          columns={[words.nearest, words.messages]}
          none={words.nothing}
          rows={named(totals.misses, (miss) => {
            const [band = '', nearest = ''] = miss.split(' ');
            return `${nearest}, ${words.bands[band as keyof typeof words.bands]}`;
          })}
        />
      </Figure>
      <Deliveries state={state} days={days} />
    </div>
  );
}

function ByDay({ state, days, filter }: Figured) {
  const words = screenWords(state).report;
  const rows = days.map((day) => ({ day: day.day, ...totalsOf(cellsOf([day], filter)) }));
  const columns = rows.map(({ day, cases }) => ({
    name: dayIn(day, state),
    parts: STANDINGS.map((kind) => ({ kind, count: cases[kind] })),
  }));
  return (
    <Figure id="figure-days" heading={words.byDay}>
      <div class="abreast">
        <div>
          <Columns columns={columns} label={filled(words.chart, { heading: words.byDay })} />
          <Legend names={words.standings} />
        </div>
        <DayTable rows={rows} state={state} />
      </div>
    </Figure>
  );
}

interface DayRow extends Totals {
  readonly day: string;
}

function DayTable({ rows, state }: { readonly rows: readonly DayRow[]; readonly state: DeskState }) {
  const words = screenWords(state).report;
  return (
    <div class="scroll tall" tabIndex={0} role="group" aria-label={words.day}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.total}</th>
            <Heads state={state} />
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ began }) => began > 0)
            .reverse()
            .map(({ day, began, cases }) => (
              <tr key={day}>
                <th scope="row">{dayIn(day, state)}</th>
                <td>{began}</td>
                {STANDINGS.map((kind) => (
                  <td key={kind}>{cases[kind]}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** The heads of columns, one for each way a case can stand. */
function Heads({ state }: { readonly state: DeskState }) {
  const { standings } = screenWords(state).report;
  return (
    <>
      {STANDINGS.map((kind) => (
        <th key={kind} scope="col">
          {standings[kind]}
        </th>
      ))}
    </>
  );
}

function Turns({ state, totals }: { readonly state: DeskState; readonly totals: Totals }) {
  const words = screenWords(state).report;
  const rows = Object.entries(totals.turns).sort(([one], [other]) => Number(one) - Number(other));
  const columns = rows.map(([name, count]) => ({ name, parts: [{ kind: 'byBot', count }] }));
  return (
    <Figure id="figure-turns" heading={words.turns}>
      {rows.length > 0 && <Columns columns={columns} label={filled(words.chart, { heading: words.turns })} />}
      <Counts columns={[words.turnsOf, words.cases]} none={words.nothing} rows={rows} />
    </Figure>
  );
}

/** A row for each language and channel that is asked for. */
function splitOf({ state, days, filter }: Figured) {
  const { languages, channels } = wordsOf(state);
  const rows = Object.entries(languages).flatMap(([language, spoken]) =>
    Object.entries(channels).map(([channel, by]) => ({
      name: `${spoken}, ${by}`,
      totals: totalsOf(cellsOf(days, { language, channel })),
      isAsked: (filter.language || language) === language && (filter.channel || channel) === channel,
    })),
  );
  return rows.filter(({ isAsked }) => isAsked);
}

function Split({ state, days, filter }: Figured) {
  const words = screenWords(state).report;
  const shown = splitOf({ state, days, filter });
  const most = Math.max(...shown.map(({ totals }) => totals.began));
  return (
    <Figure id="figure-split" heading={words.split}>
      <div class="scroll" tabIndex={0} role="group" aria-label={words.cases}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.split}</th>
              <th scope="col">{words.cases}</th>
              <Heads state={state} />
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, totals: { began, cases } }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {began} <Bar count={began} most={most} />
                </td>
                {STANDINGS.map((kind) => (
                  <td key={kind}>{cases[kind]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}

type CountRow = readonly [name: string, count: number];

interface Counted {
  readonly columns: readonly [string, string];
  readonly rows: readonly CountRow[];
  readonly none: string;
}

function Counts({ columns, rows, none }: Counted) {
  if (rows.length === 0) return <p class="empty">{none}</p>;
  const most = Math.max(...rows.map(([, count]) => count));
  return (
    <table class="counts">
      <ColumnNames names={columns} />
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {count} <Bar count={count} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function named(counts: Readonly<Record<string, number>>, nameOf: (name: string) => string): readonly CountRow[] {
  return ranked(counts).map(([name, count]) => [nameOf(name), count]);
}

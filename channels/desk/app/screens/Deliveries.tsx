import type { DayCounts, Sent } from '../../screenPorts.ts';
import type { DeskState } from '../state.ts';
import { filled } from '../times.ts';
import { ColumnNames } from './ColumnNames.tsx';
import { Columns, Figure, Legend } from './charts.tsx';
import { dayIn } from './dayIn.ts';
import { screenWords } from './screen.ts';

interface Shown {
  readonly state: DeskState;
  readonly days: readonly DayCounts[];
}

const MEDIA = ['email', 'text'] as const;
const FATES = ['delivered', 'bounced', 'dropped', 'unknown'] as const;

/** What became of messages to contacts on record, by day and by the way they went. */
export function Deliveries({ state, days }: Shown) {
  const words = screenWords(state).report;
  const columns = days.map(({ day, deliveries }) => {
    const counts = added(Object.values(deliveries));
    return { name: dayIn(day, state), parts: FATES.map((kind) => ({ kind, count: counts[kind] })) };
  });
  const isEmpty = days.every(({ deliveries }) => MEDIA.every((medium) => deliveries[medium].sent === 0));
  return (
    <Figure id="figure-deliveries" heading={words.deliveries}>
      <p class="soft">{words.deliveriesHint}</p>
      {isEmpty ? (
        <p class="empty">{words.nothing}</p>
      ) : (
        <div class="abreast">
          <div>
            <Columns columns={columns} label={filled(words.chart, { heading: words.deliveries })} />
            <Legend names={words.fates} />
          </div>
          <Table state={state} days={days} />
        </div>
      )}
    </Figure>
  );
}

/** The sums of all days first, then each day. */
function Table({ state, days }: Shown) {
  const words = screenWords(state).report;
  const sums = MEDIA.map((medium) => ({
    day: words.allDays,
    medium,
    sent: added(days.map(({ deliveries }) => deliveries[medium])),
  }));
  const daily = days
    .toReversed()
    .flatMap(({ day, deliveries }) =>
      MEDIA.map((medium) => ({ day: dayIn(day, state), medium, sent: deliveries[medium] })),
    );
  const rows = [...sums, ...daily].filter(({ sent }) => sent.sent > 0);
  return (
    <div class="scroll tall" tabIndex={0} role="group" aria-label={words.deliveries}>
      <table>
        <ColumnNames names={[words.day, words.medium, words.sent, ...Object.values(words.fates)]} />
        <tbody>
          {rows.map(({ day, medium, sent }) => (
            <tr key={`${day} ${medium}`}>
              <th scope="row">{day}</th>
              <td>{words.media[medium]}</td>
              {(['sent', ...FATES] as const).map((of) => (
                <td key={of}>{sent[of]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function added(all: readonly Sent[]): Sent {
  const sum = (of: keyof Sent) => all.reduce((so, counts) => so + counts[of], 0);
  const [sent, delivered, bounced] = [sum('sent'), sum('delivered'), sum('bounced')];
  return { sent, delivered, bounced, dropped: sum('dropped'), unknown: sum('unknown') };
}

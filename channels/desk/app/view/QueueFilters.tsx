import type { Shown } from '../acts.ts';
import { wordsOf } from '../state.ts';
import type { QueueFilter } from '../filter.ts';

/** Which cases are shown, and in which order. */
export function QueueFilters({ state, acts }: Shown) {
  const words = wordsOf(state);
  const { queue } = words.work;
  const choices = {
    whose: { label: queue.whose, of: queue.whoses },
    sort: { label: queue.sort, of: queue.sorts },
    language: { label: queue.language, of: { any: queue.any, ...words.languages } },
    channel: { label: queue.channel, of: { any: queue.any, ...words.channels } },
  } as const satisfies { readonly [F in keyof QueueFilter]: { label: string; of: Record<QueueFilter[F], string> } };
  return (
    <div class="filters">
      {Object.entries(choices).map(([name, { label, of }]) => (
        <label key={name}>
          <span>{label}</span>
          <select
            value={state.filter[name as keyof QueueFilter]}
            onChange={(event) => acts.filter({ [name]: event.currentTarget.value })}
          >
            {Object.entries(of).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

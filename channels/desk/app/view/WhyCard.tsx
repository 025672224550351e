import { wordsOf, type DeskState, type Opened } from '../state.ts';

/** Why staff were called: the first step, what is known, and what not to ask again. */
export function WhyCard({ state, open }: Opened) {
  const words = wordsOf(state);
  const known = Object.entries(open.facts).filter(([fact]) => fact in words.facts);
  return (
    <section class="why" aria-label={words.open.first} tabIndex={0}>
      <h3>{words.open.first}</h3>
      <p class="first">{words.reasons[open.reason as keyof typeof words.reasons].first}</p>
      {known.length > 0 && <h3>{words.open.facts}</h3>}
      <dl>
        {known.map(([fact, value]) => (
          <div key={fact}>
            <dt>{words.facts[fact]?.label}</dt>
            <dd>{valueIn(state, fact, value)}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.open.asked}</h3>
      {open.answered.length === 0 && <p>{words.open.nothingAsked}</p>}
      <ol class="asked">
        {open.answered.map(({ question, answer }, nth) => (
          <li key={nth}>
            <span>{question}</span> <b>{answer}</b>
          </li>
        ))}
      </ol>
      {open.otherProblems.length > 0 && <h3>{words.open.others}</h3>}
      <ul>
        {open.otherProblems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}

function valueIn(state: DeskState, fact: string, value: string | number | boolean): string {
  const words = wordsOf(state);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return words.facts[fact]?.values?.[value] ?? String(value);
}

import type { Case } from '../../ports.ts';
import type { Opened } from '../acts.ts';
import { wordsOf, type DeskState } from '../state.ts';
import { clock, filled, span } from '../times.ts';
import { SuspectedContact } from './EmailChange.tsx';

/** Facts that other parts of the card tell better. */
const ELSEWHERE: ReadonlySet<string> = new Set(['proof', 'wanted', 'how', 'account', 'compromise']);

/** Why staff were called: the first step, what can be the cause, what is known, and what not to ask again. */
export function WhyCard({ state, open }: Opened) {
  const words = wordsOf(state);
  return (
    <section class="why" aria-label={words.work.why.heading} tabIndex={0}>
      <div class="first-step">
        <h3>{words.open.first}</h3>
        <p class="first">{words.reasons[open.reason as keyof typeof words.reasons].first}</p>
        {open.suspected && <SuspectedContact state={state} open={open} />}
      </div>
      <Causes state={state} open={open} />
      <Known state={state} open={open} />
      <Proofs state={state} open={open} />
      <Sent state={state} open={open} />
      <Asked state={state} open={open} />
    </section>
  );
}

interface Part {
  readonly state: DeskState;
  readonly open: Case;
}

function Causes({ state, open: { causes } }: Part) {
  const { why, causes: names } = wordsOf(state).work;
  if (causes.length === 0) return null;
  return (
    <>
      <h3>{why.causes}</h3>
      <ul class="causes">
        {causes.map(({ cause, state: how }) => (
          <li key={cause} class={how}>
            <span>{names[cause as keyof typeof names]}</span> <small>{why.states[how]}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Known({ state, open }: Part) {
  const words = wordsOf(state);
  const known = Object.entries(open.facts).filter(([fact]) => fact in words.facts && !ELSEWHERE.has(fact));
  if (known.length === 0) return null;
  return (
    <>
      <h3>{words.open.facts}</h3>
      <dl>
        {known.map(([fact, value]) => (
          <div key={fact}>
            <dt>{words.facts[fact]?.label}</dt>
            <dd>{valueIn(state, fact, value)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Proofs({ state, open: { facts, form } }: Part) {
  const { why } = wordsOf(state).work;
  if (facts['proof'] === undefined && form === null) return null;
  return (
    <>
      <h3>{why.proofs}</h3>
      <ul class="plain-list">
        {facts['proof'] !== undefined && <li>{codeIn(state, facts)}</li>}
        {form !== null && <li>{formIn(state, form)}</li>}
      </ul>
    </>
  );
}

function codeIn(state: DeskState, { proof, proofAt = state.now }: Case['facts']): string {
  const words = wordsOf(state);
  const way = words.facts['proof']?.values?.[String(proof)] ?? '';
  return filled(words.work.why.code, { way, time: span(state.now - Number(proofAt)) });
}

/** What the form showed, and which of its claims hold. */
function formIn(state: DeskState, { state: how, claims }: NonNullable<Case['form']>): string {
  const { why } = wordsOf(state).work;
  const held = Object.entries(claims ?? {}).filter(([, holds]) => holds);
  const names = held.map(([claim]) => why.claims[claim as keyof typeof why.claims]).join(', ');
  return `${why.form}: ${why.forms[how]}${names === '' ? '' : ` (${names})`}`;
}

/** What was asked of the portal and is not over, and what became of messages. */
function Sent({ state, open: { underWay, facts, sent } }: Part) {
  const { why } = wordsOf(state).work;
  const { deliveredAt } = facts;
  if (underWay.length + sent.length === 0 && deliveredAt === undefined) return null;
  return (
    <>
      <h3>{why.mail}</h3>
      <ul class="plain-list">
        {underWay.map(({ name, state: how }, nth) => (
          <li key={nth} class={how === 'unknown' ? 'unknown' : ''}>
            {named(why.effects, name)}: {named(why.effectStates, how)}
          </li>
        ))}
        {sent.map((became) => (
          <li key={became}>{became}</li>
        ))}
        {deliveredAt !== undefined && <li>{filled(why.delivered, { time: clock(Number(deliveredAt), state) })}</li>}
      </ul>
    </>
  );
}

function Asked({ state, open: { answered, otherProblems, visited } }: Part) {
  const words = wordsOf(state);
  const flows = words.facts['wanted']?.values ?? {};
  const way = visited.filter((flow) => Object.hasOwn(flows, flow)).map((flow) => flows[flow]);
  return (
    <>
      <h3>{words.open.asked}</h3>
      {way.length > 0 && (
        <p class="soft">
          {words.work.why.way}: {way.join(' → ')}
        </p>
      )}
      {answered.length === 0 && <p>{words.open.nothingAsked}</p>}
      <ol class="asked">
        {answered.map(({ question, answer }, nth) => (
          <li key={nth}>
            <span>{question}</span> <b>{answer}</b>
          </li>
        ))}
      </ol>
      {otherProblems.length > 0 && <h3>{words.open.others}</h3>}
      <ul>
        {otherProblems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  );
}

function valueIn(state: DeskState, fact: string, value: string | number | boolean): string {
  const words = wordsOf(state);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return words.facts[fact]?.values?.[value] ?? String(value);
}

function named(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

import { deskScreenWords } from '../../../../dialogs/replies/deskScreens.ts';
import { deskWords, type Language } from '../../../../dialogs/replies/desk.ts';
import { resultText } from '../results.ts';

/** Random names, and numbers that only machines count by. */
const MACHINES_OWN: ReadonlySet<string> = new Set(['key', 'now', 'begins', 'case']);

/** The words of an act, or of the group that it is of; null for one that nobody has worded. */
export function actWords(what: string, language: Language): string | null {
  const { acts } = deskScreenWords[language].audit;
  const desk = deskWords[language];
  const result = resultText(desk, what.replace(/^staff\./, ''));
  const group = Object.keys(acts).find((name) => what.startsWith(`${name}.`));
  return acts[what] ?? (result === desk.failed ? null : result) ?? (group === undefined ? null : (acts[group] ?? null));
}

/** What an act was about, in words as far as there are some. */
export function detailWords(detail: Readonly<Record<string, unknown>>, language: Language): string {
  const { labels } = deskScreenWords[language].audit;
  const told = Object.entries(detail).filter(([name]) => !MACHINES_OWN.has(name));
  return told.map(([name, value]) => `${labels[name] ?? name}: ${valueWords(name, value, language)}`).join(' · ');
}

function valueWords(name: string, value: unknown, language: Language): string {
  const words = deskWords[language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const text = String(value);
  const { values } = deskScreenWords[language].audit;
  return (
    of(wordsFor(name, words), text) ?? of(values, text) ?? (name === 'act' ? actWords(text, language) : null) ?? text
  );
}

type Words = Readonly<Record<string, string>>;

/** Where the desk has words for such a value already. */
function wordsFor(name: string, { work, facts, reasons, ...words }: (typeof deskWords)[Language]): Words {
  const known: Readonly<Record<string, Words | undefined>> = {
    action: work.actions.titles,
    outcome: work.close.outcomes,
    check: words.checks,
    flow: facts['wanted']?.values,
    language: words.languages,
    channel: words.channels,
    role: words.roles,
    about: words.deliveries.about,
    status: words.deliveries.became,
    effect: work.why.effects,
    reason: Object.fromEntries(Object.entries(reasons).map(([reason, { title }]) => [reason, title])),
  };
  return known[name] ?? {};
}

function of(words: Words, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

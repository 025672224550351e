import type { Language } from '../../flows/vocabulary.ts';
import { MIDNIGHT, type Stretch, type Week } from './week.ts';

const WORDS = {
  en: {
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    daily: 'every day',
    always: 'day and night',
    and: 'and',
    noon: 'noon',
    midnight: 'midnight',
    am: 'AM',
    pm: 'PM',
  },
  es: {
    // As on clinic doors; á and í would halve how much fits into a text message.
    days: ['L', 'M', 'Mi', 'J', 'V', 'S', 'D'],
    daily: 'L-D',
    always: '24 horas',
    and: 'y',
    noon: '12 p. m.',
    midnight: 'medianoche',
    am: 'a. m.',
    pm: 'p. m.',
  },
} as const;

/** Opening hours as a short line beside a phone number: "Mon-Fri 8 AM-5 PM". Holidays are not in it. */
export function hoursInWords(week: Week, language: Language): string {
  const { daily, always } = WORDS[language];
  return rowsOf(week, language)
    .filter(({ opening }) => opening !== '')
    .map(({ days, opening }) => {
      if (days.length === week.length) return opening === always ? always : `${daily} ${opening}`;
      return `${days.length === 1 ? days.join() : [days.at(0), days.at(-1)].join('-')} ${opening}`;
    })
    .join(', ');
}

interface Row {
  readonly days: string[];
  readonly opening: string;
}

/** Days in a row that are open at the same times. */
function rowsOf(week: Week, language: Language): Row[] {
  const { days, and } = WORDS[language];
  const rows: Row[] = [];
  for (const [index, day] of days.entries()) {
    const opening = (week[index] ?? []).map((stretch) => stretchInWords(stretch, language)).join(` ${and} `);
    const row = rows.at(-1);
    if (row?.opening === opening) row.days.push(day);
    else rows.push({ days: [day], opening });
  }
  return rows;
}

function stretchInWords({ from, to }: Stretch, language: Language): string {
  if (from === 0 && to === MIDNIGHT) return WORDS[language].always;
  return `${timeInWords(from, language)}-${timeInWords(to, language)}`;
}

function timeInWords(time: number, language: Language): string {
  const { noon, midnight, am, pm } = WORDS[language];
  if (time === MIDNIGHT / 2) return noon;
  if (time % MIDNIGHT === 0) return midnight;
  const hour = Math.floor(time / 60);
  const minute = time % 60;
  const digits = `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;
  return `${digits} ${hour < 12 ? am : pm}`;
}

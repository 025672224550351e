import { digits, type CivilTime, type TimeWords } from '../timeWords.ts';

const NEAR = new Map([
  [-1, 'ayer'],
  [0, ''],
  [1, 'mañana'],
]);
// No "sábado": texts have no "á", and a date says the same day.
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes'];
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** Time, as Spanish speaks of it: "a las 3:10 de la tarde", "mañana a las 8". */
export const time: TimeWords = {
  at: (when) => inOrder(dayOf(when), `a ${clock(when)}`),
  by: (when) => inOrder(dayOf(when), `antes de ${clock(when)}`),
  // Staff call by day only, so that "de 2 a 5" says enough.
  between: (from, to) => `${dayOf(from) || 'hoy'}, de ${digits(from)} a ${digits(to)}`,
  lasting: (minutes) => {
    if (minutes < 60 || minutes % 60 !== 0) return `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`;
    return `${minutes / 60} ${minutes === 60 ? 'hora' : 'horas'}`;
  },
};

/** The day, where it is not today. */
function dayOf({ ahead, weekday, month, day }: CivilTime): string {
  const thisWeek = ahead > 1 && ahead < 7 ? WEEKDAYS[weekday] : undefined;
  return NEAR.get(ahead) ?? `el ${thisWeek ?? `${day} de ${MONTHS[month - 1] ?? ''}`}`;
}

function clock(when: CivilTime): string {
  const article = when.hour % 12 === 1 ? 'la' : 'las';
  // "Mañana a las 8 de la mañana" says one word twice.
  const part = when.ahead === 1 && when.hour < 12 ? '' : partOfDay(when);
  return `${article} ${digits(when)}${part}`;
}

function partOfDay({ hour }: CivilTime): string {
  if (hour < 12) return ' de la mañana';
  return hour < 19 ? ' de la tarde' : ' de la noche';
}

function inOrder(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

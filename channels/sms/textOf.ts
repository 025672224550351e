import type { Row } from './ports.ts';

/** What a patient reads of rows: what the bot and staff say. Staff are named, for a person writes there. */
export function textOf(rows: readonly Row[]): string {
  return rows.flatMap((row) => spoken(row) ?? []).join('\n');
}

function spoken({ from, text, name }: Row): string | null {
  if (from === 'bot') return text;
  if (from !== 'staff') return null;
  return name === undefined ? text : `${name}: ${text}`;
}

import type { Row } from './ports.ts';

/** Anything that text can be written to. */
export interface Output {
  write(text: string): unknown;
}

/** A log row as the terminal shows it: buttons are numbered, staff notes are marked, the patient's own rows are not repeated. */
export function shown({ from, text, suggestedActions }: Row): string | null {
  if (from === 'patient') return null;
  if (from === 'lost') return '(a line that can no longer be read)\n';
  const buttons = (suggestedActions?.actions ?? []).map(({ title }, index) => `    ${index + 1}  ${title}`);
  const speaker = from === 'staff' ? 'Staff: ' : from === 'note' ? 'Note for staff: ' : 'Latchkey: ';
  return [`${speaker}${text.replaceAll('\n', '\n  ')}`, ...buttons, ''].join('\n');
}

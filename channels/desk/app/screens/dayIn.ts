import type { DeskState } from '../state.ts';

/** The day as a calendar has it, whatever the time zone here. */
export function dayIn(day: string, { language }: DeskState): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(language, { month: 'short', day: 'numeric' });
}

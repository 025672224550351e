import type { SealingKey } from '../seal/sealingKey.ts';
import type { Line, LogRow } from './store.ts';

/** What records are sealed as: the same in every store, so that sealed bytes can go from one into another. */
export const recordName = {
  key: (conversation: string): string => `key:${conversation}`,
  state: (conversation: string, version: number): string => `state:${conversation}/${version}`,
  line: (conversation: string, seq: number): string => `log:${conversation}/${seq}`,
  args: (effect: string): string => `effect:${effect}/args`,
  result: (effect: string): string => `effect:${effect}/result`,
  card: (ref: string): string => `ticket:${ref}`,
} as const;

/** What was sealed as JSON; null when it is not there, was altered, or its key is gone: one damaged record must not hide the others. */
export function openedJson(sealed: Buffer | null, record: string, key: SealingKey | null): unknown {
  if (sealed === null || key === null) return null;
  try {
    return JSON.parse(key.open(sealed, record).toString());
  } catch {
    return null;
  }
}

/** A line of the log as it was sealed, or what stands for one that is lost. */
export function lineIn(sealed: Buffer, record: string, key: SealingKey | null): Omit<LogRow, 'seq' | 'at'> {
  return (openedJson(sealed, record, key) as Line | null) ?? { from: 'lost', text: '' };
}

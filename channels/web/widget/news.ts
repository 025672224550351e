/** Something a screen reader is told once, apart from the messages themselves. */
export interface News {
  readonly ordinal: number;
  readonly text: string;
}

/** So many stay, so that none is taken away while it waits to be read out. */
const KEPT = 6;

/** The news with one more. What happens again, such as a lost connection, is told again. */
export function news(before: readonly News[], text: string): readonly News[] {
  return [...before, { ordinal: (before.at(-1)?.ordinal ?? 0) + 1, text }].slice(-KEPT);
}

/** Mutants of arrows that nothing tells of, by their names, with why that is accepted. */
export interface Survivors {
  readonly because: string;
  readonly mutants: readonly string[];
}

export const survivors: readonly Survivors[] = [];

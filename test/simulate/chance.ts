/** Seeded chance: the same seed draws the same lots, so that a run can be repeated. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1. (The "mulberry32" generator: short, and even enough for patients.) */
  next = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, `from` and `to` included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** @throws when there is nothing to pick. */
  pick<T>(from: readonly T[]): T {
    return this.weighed(from, () => 1);
  }

  /** Picks in proportion to the weights. @throws when there is nothing to pick. */
  weighed<T>(from: readonly T[], weightOf: (one: T) => number): T {
    let left = this.next() * from.reduce((sum, one) => sum + weightOf(one), 0);
    for (const one of from) if ((left -= weightOf(one)) < 0) return one;
    throw new Error('nothing to pick from');
  }
}

/** The seed of patient `index` of a run: each patient has lots of their own, so one can be replayed alone. */
export function seedOf(runSeed: number, index: number): number {
  return Math.imul(runSeed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
}

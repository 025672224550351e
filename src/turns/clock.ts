/** Where time comes from; milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Told how far the clock that all workers share is ahead of this machine's; a clock that is alone need not heed it. Milliseconds. */
  follow?(aheadMs: number): void;
}

/** A line at most every so often; milliseconds. */
const OFTEN = 5_000;

/** Says how far the work has come: "[ 83 s] mutants of arrows: 340 of 1711". */
export class Progress {
  private readonly began = performance.now();
  private readonly print: (line: string) => void;
  private printedAt = 0;

  constructor(print: (line: string) => void) {
    this.print = print;
  }

  /** A phase that has so many parts. @returns what is to be called after each part. */
  phase(name: string, of: number): () => void {
    let done = 0;
    const say = () => {
      this.printedAt = performance.now();
      this.print(`[${this.seconds().toString().padStart(4)} s] ${name}: ${done} of ${of}`);
    };
    say();
    return () => {
      done++;
      if (done === of || performance.now() - this.printedAt > OFTEN) say();
    };
  }

  seconds(): number {
    return Math.round((performance.now() - this.began) / 1000);
  }
}

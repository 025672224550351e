// No vowels, so no words; none of 0 O, 1 I L, 2 Z, 5 S, 8 B, U V, which are misread or misheard.
const ALPHABET = '34679CDFGHJKMNPQRTWXY';
const TRIES_PER_LENGTH = 8;

/** A help number short enough to read out, that `taken` does not know: four characters, more only when those run out. */
export function newTicketRef(random: () => number, taken: (ref: string) => boolean): string {
  for (let tries = 0; ; tries++) {
    const ref = draw(random, 4 + Math.floor(tries / TRIES_PER_LENGTH));
    if (!taken(ref)) return ref;
  }
}

function draw(random: () => number, length: number): string {
  return Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('');
}

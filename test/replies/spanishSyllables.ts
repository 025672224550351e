const STRONG = 'aeoáéó';
const ACCENTED_WEAK = 'íú';
const WEAK = 'iuü';

/** Syllables of a Spanish word: its vowels, less those that share a syllable with a neighbour. */
export function spanishSyllables(word: string): number {
  return Math.max(
    1,
    vowelGroups(word.toLowerCase()).reduce((sum, group) => sum + nuclei(group), 0),
  );
}

/** Runs of neighbouring vowels, without the mute u of "que" and "gui"; a final y sounds like i; an h between does not part them. */
function vowelGroups(word: string): string[] {
  const sounded = word
    .replace(/([qg])u(?=[eéií])/g, '$1')
    .replace(/y(?![a-záéíóúü])/g, 'i')
    .replace(/h/g, '');
  return sounded.match(/[aeiouáéíóúü]+/g) ?? [];
}

/** Two strong vowels part; an accented weak vowel parts from a strong one; any other weak vowel joins its neighbour. */
function nuclei(group: string): number {
  let count = 1;
  for (let at = 1; at < group.length; at++) {
    if (parts(group.charAt(at - 1), group.charAt(at))) count += 1;
  }
  return count;
}

function parts(one: string, next: string): boolean {
  if (STRONG.includes(one) && STRONG.includes(next)) return true;
  if (ACCENTED_WEAK.includes(one) && !WEAK.includes(next)) return true;
  return ACCENTED_WEAK.includes(next) && !WEAK.includes(one);
}

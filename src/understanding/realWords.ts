import { REAL_WORDS_EN } from './realWordsEn.ts';
import { REAL_WORDS_ES } from './realWordsEs.ts';

/** Words never read as a misspelling of another: "stuff" is not "staff", "kicking" is not "choking". */
export const REAL_WORDS: ReadonlySet<string> = new Set(`${REAL_WORDS_EN} ${REAL_WORDS_ES}`.split(/\s+/).filter((word) => word !== ''));

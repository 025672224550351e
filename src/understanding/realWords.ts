import { realWords as english } from './wordings/en/realWords.ts';
import { realWords as spanish } from './wordings/es/realWords.ts';

/** Words never read as a misspelling of another: "stuff" is not "staff", "waiting" is not "waking". */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  `${english} ${spanish}`.split(/\s+/).filter((word) => word !== ''),
);

import type { Lexicon } from './normalise.ts';
import { othersBy, type OthersFinder } from './otherOrganisations.ts';
import { shippedRecogniser } from './recogniser.ts';
import type { Recogniser } from './recogniser/model.ts';
import { alarmsBy, type AlarmFinder, type OwnAlarms } from './safety.ts';

/** What a clinic adds to the words that are understood, besides lines to learn. */
export interface Additions {
  readonly lexicon: readonly (readonly [short: string, stands: readonly string[]])[];
  readonly alarms: OwnAlarms;
  /** Phrases that name other organisations. */
  readonly elsewhere: readonly string[];
}

/** All that messages are read by. */
export interface Knowledge {
  readonly recogniser: Recogniser;
  readonly lexicon: Lexicon;
  readonly alarmIn: AlarmFinder;
  readonly isOthers: OthersFinder;
}

const NOTHING: Additions = { lexicon: [], alarms: { phrases: [], lookAlikes: [] }, elsewhere: [] };

let shipped: Knowledge | undefined;

/** What Latchkey ships. */
export function shippedKnowledge(): Knowledge {
  shipped ??= knowledgeWith(shippedRecogniser());
  return shipped;
}

export function knowledgeWith(recogniser: Recogniser, additions: Additions = NOTHING): Knowledge {
  return {
    recogniser,
    lexicon: new Map(additions.lexicon),
    alarmIn: alarmsBy(additions.alarms),
    isOthers: othersBy(additions.elsewhere),
  };
}

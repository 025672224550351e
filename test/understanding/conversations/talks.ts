import { afterEach, describe, expect, test } from '@jest/globals';
import { allLeave, Patient } from '../../support/patient.ts';

/** What a patient says, the place it leads to (`flow` or `flow.state`), and what the answer must say, if that matters. */
type Turn = readonly [says: string, leadsTo: string, hears?: RegExp];

/** Conversations in the patients' own words, by what is shown. */
type Talks = Readonly<Record<string, readonly Turn[]>>;

/** Several conversations with a whole Latchkey, one test each. */
export function talks(name: string, channel: 'web' | 'sms', all: Talks): void {
  describe(name, () => {
    afterEach(allLeave);

    test.each(Object.entries(all))('%s', async (_, turns) => {
      const patient = await Patient.on(channel);
      for (const [says, leadsTo, hears = /./s] of turns) {
        const { text } = await patient.says(says);
        const place = (await patient.stack()).at(-1) ?? 'nowhere';
        expect({ says, place: place.slice(0, leadsTo.length) }).toEqual({ says, place: leadsTo });
        expect(text).toMatch(hears);
      }
    });
  });
}

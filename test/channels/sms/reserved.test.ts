import { expect, test } from '@jest/globals';
import { reservedWords } from '../../../channels/sms/carrierWords.ts';
import { languages } from '../../../dialogs/replies/languages.ts';

/** Every label that a text may offer, in every wording of it. */
function labelsIn(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return ['label', 'sms', 'other'].includes(key) ? [value] : [];
    return typeof value === 'object' && value !== null ? labelsIn(value) : [];
  });
}

const bare = (label: string) => label.toLowerCase().replace(/[^\p{L}]/gu, '');

test.each(['en', 'es'] as const)(
  'no choice of a text (%s) is a word that the carrier would take for itself',
  (language) => {
    const offered = Object.values(languages[language].flows).flatMap((flow) =>
      Object.values(flow as object).flatMap((said: { choices?: object }) => labelsIn(said.choices ?? {})),
    );
    expect(offered.length).toBeGreaterThan(300);
    expect(offered.filter((label) => reservedWords.includes(bare(label)))).toEqual([]);
  },
);

test.each(['en', 'es'] as const)('no text (%s) asks for such a word, but where it is meant', (language) => {
  const asks =
    /\b(reply|text|send|write|mande|envíe|escriba|responda)\s+["“']?(YES|CANCEL|END|QUIT|STOP|START|HELP|INFO|ALTO|BASTA|PARAR|AYUDA)\b/;
  const meant = ['optedOut', 'optedIn', 'help', 'numberStopped'];
  const anywhere = Object.entries(languages[language].anywhere).filter(([key]) => !meant.includes(key));
  const texts = JSON.stringify([languages[language].flows, anywhere]);
  expect(asks.exec(texts)?.[0]).toBeUndefined();
});

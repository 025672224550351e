import { expect, test } from '@jest/globals';
import { reservedWords } from '../../../channels/sms/carrierWords.ts';
import { languages } from '../../../dialogs/replies/languages.ts';

/** Every label that a text may offer, in every wording of it, with where it stands. */
function* labels(words: object, path = ''): Generator<readonly [where: string, label: string]> {
  for (const [key, value] of Object.entries(words)) {
    const where = `${path}.${key}`;
    if (key === 'choices')
      for (const [choice, { label, sms, other }] of Object.entries(value as Record<string, Record<string, string>>))
        for (const text of [label, sms, other]) if (text !== undefined) yield [`${where}.${choice}`, text];
    if (typeof value === 'object' && value !== null) yield* labels(value as object, where);
  }
}

const bare = (label: string) => label.toLowerCase().replace(/[^\p{L}]/gu, '');

test.each(['en', 'es'] as const)(
  'no choice of a text (%s) is a word that the carrier would take for itself',
  (language) => {
    const offered = [...labels(languages[language].flows)];
    expect(offered.length).toBeGreaterThan(300);
    expect(offered.filter(([, label]) => reservedWords.includes(bare(label)))).toEqual([]);
  },
);

test.each(['en', 'es'] as const)('no text (%s) asks for such a word, but where it is meant', (language) => {
  const asks =
    /\b(reply|text|send|write|mande|envíe|escriba|responda)\s+["“']?(YES|CANCEL|END|QUIT|STOP|START|HELP|INFO|ALTO|BASTA|PARAR|AYUDA)\b/;
  const { optedOut: _1, optedIn: _2, help: _3, ...anywhere } = languages[language].anywhere;
  const texts = JSON.stringify([languages[language].flows, anywhere]);
  expect(asks.exec(texts)?.[0]).toBeUndefined();
});

import { describe, expect, test } from '@jest/globals';
import { openerWords, webWords } from '../../dialogs/replies/web.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';
import { infleszOf, smogOf } from './readability.ts';
import { rules, type Rule } from './rules.ts';

/** Of the rules for replies, those that hold for all that stands around them. */
const { sentenceLength, grade, bannedWords, droppedAccents, existence, typedSecret, filledIn } = rules;
const around: Readonly<Record<string, Rule>> = {
  ...{ sentenceLength, grade, bannedWords, droppedAccents, existence, typedSecret, filledIn },
};

describe.each(['en', 'es'] as const)('the words of the web chat: %s', (language) => {
  const texts = [...textsIn(webWords[language]), ...textsIn(openerWords[language])];
  const sentences = texts.filter((text) => /[.?]$/.test(text));

  test.each(Object.entries(around))('%s', (_, rule) => {
    const asReply = (text: string) =>
      ({ flow: 'web', key: 'web', asks: false, language, channel: 'web', reply: { text, choices: [] } }) as const;
    expect(sentences.flatMap((text) => rule(asReply(text)).map((fault) => `${text}: ${fault}`))).toEqual([]);
  });

  test('read easily', () => {
    const text = sentences.join(' ');
    expect(sentences.length).toBeGreaterThan(8);
    if (language === 'en') expect(smogOf(text)).toBeLessThanOrEqual(7);
    else expect(infleszOf(text)).toBeGreaterThanOrEqual(80);
  });

  test('are all there, and fit on a button', () => {
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(texts.filter((text) => !/[.?]$/.test(text) && text.length > 40)).toEqual([]);
  });
});

test('what the chat’s own buttons say for the patient is understood by the bot, in either language', () => {
  const { read } = createUnderstanding();
  for (const language of ['en', 'es'] as const) {
    const { language: name, goBack } = webWords[language];
    expect(read(name, null, language === 'en' ? 'es' : 'en').asksLanguage).toBe(language);
    expect(read(goBack.says, null, language).service).toBe('back');
  }
});

test('no word is left in the other language', () => {
  const english = new Set(textsIn(webWords.en));
  const same = textsIn(webWords.es).filter((text) => english.has(text));
  expect(same).toEqual([]);
});

function textsIn(words: object): string[] {
  return Object.values(words).flatMap((value: string | object) =>
    typeof value === 'string' ? [value] : textsIn(value),
  );
}

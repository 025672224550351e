import { describe, expect, test } from '@jest/globals';
import { languages } from '../../dialogs/replies/languages.ts';
import { mailFolders } from '../../dialogs/replies/mailFolders.ts';
import { questionReply, wordingsOf, type Reply } from '../../dialogs/replies/replies.ts';
import type { Question, Statement } from '../../dialogs/replies/wording.ts';
import { meanings } from '../../flows/meanings.ts';
import { choicesOf } from '../../flows/play.ts';
import type { Manner } from '../../flows/talk.ts';
import { placeAt, spokenStates, worldsOn } from './scenes.ts';

const DAY = 86_400_000;
const bare = (words: string) =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
const worlds = [...worldsOn('web'), ...worldsOn('sms')];

describe.each(spokenStates)('$flow.$state', ({ flow, state, meta }) => {
  test.each(['en', 'es'] as const)('has words and a label for each open choice: %s', (language) => {
    for (const world of worlds) {
      const place = placeAt(flow, state, world);
      const { text, choices } = questionReply(place, { language, channel: world.channel });
      expect(text).not.toBe('');
      expect(choices.map(({ id }) => id)).toEqual(choicesOf(place));
      if (meta.kind === 'ask' && meta.accepts === undefined) expect(choices.length).toBeGreaterThan(0);
    }
  });

  test('no two of its choices can be meant by the same words, in any language', () => {
    for (const world of worlds) {
      const meant = wordingsOf(placeAt(flow, state, world), 'en').flatMap(({ id, words }) =>
        words.map((word) => [bare(word), id] as const),
      );
      const twice = meant.filter(([word, id]) => meant.some(([other, otherId]) => other === word && otherId !== id));
      expect(twice).toEqual([]);
    }
  });

  test.each(['en', 'es'] as const)('is put differently the second time, its choices the third: %s', (language) => {
    for (const world of worlds) {
      const place = placeAt(flow, state, world);
      const put = (manner: Manner) => questionReply(place, { language, channel: world.channel, manner });
      if (choicesOf(place).length > 0) expectThreeWays(put('same'), put('again'), put('otherWords'));
    }
  });
});

function expectThreeWays(first: Reply, again: Reply, otherWords: Reply): void {
  expect(again.text).not.toBe(first.text);
  expect(again.choices).toEqual(first.choices);
  expect(otherWords.text).not.toBe(first.text);
  const shown = new Set(first.choices.map(({ label }) => label));
  expect(otherWords.choices.filter(({ label }) => shown.has(label))).toEqual([]);
}

test.each(['en', 'es'] as const)('no reply says word for word what another says: %s', (language) => {
  const { flows, anywhere } = languages[language];
  const said: [string, Statement | Question][] = [
    ...Object.values(flows).flatMap((words) => Object.entries(words)),
    ...Object.entries(anywhere),
  ];
  const texts = said.flatMap(([, words]) => ('again' in words ? [words.web, words.again] : [words.web]));
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test.each(['en', 'es'] as const)('no two problems have the same name: %s', (language) => {
  const names = Object.values(languages[language].phrases.problems).flatMap(({ label, other }) => [
    bare(label),
    bare(other),
  ]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(Object.keys(languages[language].phrases.problems).sort()).toEqual(Object.keys(meanings).sort());
});

test('steps per mail program say when they were last checked; old ones are warned of', () => {
  for (const [mail, { verifiedOn, source }] of Object.entries(mailFolders)) {
    expect([mail, Number.isNaN(Date.parse(verifiedOn)), source === '']).toEqual([mail, false, false]);
    const days = Math.floor((Date.now() - Date.parse(verifiedOn)) / DAY);
    if (days > 180) console.warn(`The folder steps for ${mail} were last checked ${days} days ago.`);
  }
});

import type { SafetyKind } from '../../../dialogs/ports.ts';
import { LABELS, type Label } from '../labels.ts';
import { tidy, wordsOf, type Words } from '../normalise.ts';
import { messagesWith } from '../phrases.ts';
import { ALARM_LINES, alarmIn, alarmsBy } from '../safety.ts';
import type { Utterance } from '../utterances.ts';
import type { OwnPhrase } from './ownWords.ts';

const ALARMS: ReadonlySet<Label> = new Set(LABELS.safety);

/** Every way to say every phrase of an emergency, a crisis or danger, and the shipped lines of them, must be heard as before. */
export function silencedBy(lookAlikes: readonly OwnPhrase[], shipped: readonly Utterance[]): readonly string[] {
  if (lookAlikes.length === 0) return [];
  const heard = alarmsIn(shipped);
  return lookAlikes.flatMap(({ line, phrase, place }) => {
    const find = alarmsBy({ phrases: [], lookAlikes: [phrase] });
    const lost = heard.find(({ words, kind }) => find(words).kind !== kind);
    return lost ? [`${place}: "${line}" would silence "${lost.words.list.join(' ')}" (${lost.kind})`] : [];
  });
}

function alarmsIn(shipped: readonly Utterance[]): readonly { readonly words: Words; readonly kind: SafetyKind }[] {
  const said = shipped.filter(({ label }) => ALARMS.has(label)).map(({ text }) => wordsOf(tidy(text)));
  const phrases = ALARM_LINES.flatMap(messagesWith).map((list): Words => ({ list, breaks: new Set() }));
  return [...said, ...phrases].flatMap((words) => {
    const { kind } = alarmIn(words);
    return kind === undefined ? [] : [{ words, kind }];
  });
}

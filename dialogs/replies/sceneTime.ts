import type { Slot } from '../../flows/facts.ts';
import { languages } from './languages.ts';
import type { Scene } from './scene.ts';
import { civilTime, type CivilTime, type TimeWords } from './timeWords.ts';

/** "at 3:10 PM"; nothing where there is no such moment. */
export function momentOf(scene: Scene, at: number | undefined): string {
  return at === undefined ? '' : wordsOf(scene).at(seen(scene, at));
}

/** "by 3:10 PM". */
export function deadlineOf(scene: Scene, at: number): string {
  return wordsOf(scene).by(seen(scene, at));
}

/** "today, 2 to 5 PM"; nothing where there is no such slot. */
export function slotOf(scene: Scene, slot: Slot | undefined): string {
  return slot === undefined ? '' : wordsOf(scene).between(seen(scene, slot.from), seen(scene, slot.to));
}

/** "30 minutes". */
export function lengthOf(scene: Scene, minutes: number): string {
  return wordsOf(scene).lasting(minutes);
}

/** "September 2026", of a day such as 2026-09-01; nothing where there is none. */
export function monthOf({ fit }: Scene, day: string | null): string {
  const words = new Intl.DateTimeFormat(fit.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return day === null ? '' : words.format(Date.parse(day));
}

function wordsOf({ fit }: Scene): TimeWords {
  return languages[fit.language].time;
}

function seen({ world }: Scene, at: number): CivilTime {
  return civilTime(at, world.now.at, world.policy.clinic.timeZone);
}

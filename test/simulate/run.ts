import { characterOf, type Character, type Given } from './character.ts';
import type { ClinicName } from './clinics.ts';
import type { Conversation } from './conversation.ts';
import { Footprints } from './footprints.ts';
import { Ward } from './ward.ts';

/** With a cause, every patient has it; with a mood, too. */
export interface RunOptions extends Given {
  readonly seed: number;
  readonly patients: number;
  /** This one alone. */
  readonly patient?: number;
}

/** What a run leaves: the conversations in the order of the patients' numbers, and the arrows that were taken. */
export interface Run {
  readonly seed: number;
  readonly conversations: readonly Conversation[];
  readonly prints: Footprints;
}

/** Simulates the patients of one seed. */
export async function simulate({ seed, patients, patient, ...given }: RunOptions): Promise<Run> {
  const numbers = patient === undefined ? Array.from({ length: patients }, (_, index) => index) : [patient];
  const wards = new Map<ClinicName, Character[]>();
  for (const index of numbers) {
    const who = characterOf(seed, index, given);
    wards.set(who.clinic, [...(wards.get(who.clinic) ?? []), who]);
  }
  const prints = new Footprints();
  const done: Conversation[] = [];
  for (const [clinic, characters] of wards) done.push(...(await new Ward(clinic, characters, prints).run()));
  return { seed, prints, conversations: done.sort((a, b) => a.who.index - b.who.index) };
}

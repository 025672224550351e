import type { Language } from '../../flows/vocabulary.ts';
import { causeNamed, causeNames, type CauseName } from './causes/causes.ts';
import { Chance, seedOf } from './chance.ts';
import { clinicNames, type ClinicName } from './clinics.ts';

/**
 * How someone talks. Plain: answers truly, nothing else. Wandering: answers truly, with other things in between.
 * Careless: answers often at random, gives up, leaves. Lost, and only where asked for: says "I don't know", or takes one of the
 * choices, as often as not.
 */
export type Mood = 'plain' | 'wandering' | 'careless' | 'lost';

/** Who one patient is: all of it drawn from the seed of the run and the patient's number. */
export interface Character {
  readonly index: number;
  readonly causeName: CauseName;
  readonly clinic: ClinicName;
  readonly channel: 'web' | 'sms';
  readonly language: Language;
  readonly mood: Mood;
  /** Milliseconds since 1970. */
  readonly beginsAt: number;
  /** All further lots of this patient. */
  readonly chance: Chance;
}

/** Moments at which patients begin: in hours, before closing, at night, at the weekend (Chicago). */
const BEGINNINGS = [
  { at: Date.parse('2026-11-23T15:00:00Z'), weight: 5 }, // Monday, 9:00
  { at: Date.parse('2026-11-23T22:30:00Z'), weight: 2 }, // Monday, 16:30
  { at: Date.parse('2026-11-24T04:00:00Z'), weight: 2 }, // Monday, 22:00
  { at: Date.parse('2026-11-21T18:00:00Z'), weight: 1 }, // Saturday, 12:00
] as const;

const MOODS = [
  { mood: 'plain', weight: 50 },
  { mood: 'wandering', weight: 30 },
  { mood: 'careless', weight: 20 },
] as const;

/** What is not drawn but given: for looking at one cause alone, or at those who are lost. */
export interface Given {
  readonly cause?: CauseName;
  readonly mood?: Mood;
}

/** Who the patient of that number is. Who is lost may be at any clinic. */
export function characterOf(runSeed: number, index: number, { cause, mood }: Given = {}): Character {
  const chance = new Chance(seedOf(runSeed, index));
  const drawn = chance.weighed(causeNames, (name) => causeNamed(name).weight);
  const causeName = cause ?? drawn;
  return {
    index,
    causeName,
    clinic: chance.pick(mood === 'lost' ? clinicNames : causeNamed(causeName).clinics),
    channel: chance.happens(0.6) ? 'web' : 'sms',
    language: chance.happens(0.7) ? 'en' : 'es',
    mood: mood ?? chance.weighed(MOODS, ({ weight }) => weight).mood,
    beginsAt: chance.weighed(BEGINNINGS, ({ weight }) => weight).at,
    chance,
  };
}

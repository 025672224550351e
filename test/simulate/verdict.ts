import { allCauses, causeNamed, causeNames, type CauseName } from './causes/causes.ts';
import type { Conversation } from './conversation.ts';
import { isRemedy } from './outcome.ts';

/** At least so many of those who answer truly must reach what the tree means for them. */
const ENOUGH = 0.95;
/** Messages until the ending, at most, of patients who answer and do nothing else: half of them, and nine in ten. */
const TURNS = { p50: 6, p90: 10 } as const;

/** What is wrong with one conversation; who is careless or lost may end anywhere. */
export function wrongWithOne(conversation: Conversation): string | null {
  const { faults, who } = conversation;
  if (faults[0] !== undefined || !answersTruly(who)) return faults[0] ?? null;
  return reachedRemedy(conversation) ? null : 'no remedy for the true cause';
}

/** How one cause fared, among those who answer truly. */
export interface CauseFigures {
  readonly name: CauseName;
  readonly truth: string;
  readonly patients: number;
  readonly reached: number;
  /** Those who ended otherwise. */
  readonly others: readonly Conversation[];
}

export function figuresOf(conversations: readonly Conversation[]): CauseFigures[] {
  return causeNames.flatMap((name) => {
    const true_ = conversations.filter(({ who }) => who.causeName === name && answersTruly(who));
    const others = true_.filter((one) => !reachedRemedy(one));
    const { truth } = allCauses[name];
    return true_.length === 0
      ? []
      : [{ name, truth, patients: true_.length, reached: true_.length - others.length, others }];
  });
}

/** Messages until the ending, of those who answer and do nothing else. */
export function turnsOf(conversations: readonly Conversation[]): { readonly p50: number; readonly p90: number } {
  const turns = conversations
    .filter(({ who }) => who.mood === 'plain')
    .map((one) => one.turns)
    .sort((a, b) => a - b);
  const at = (share: number): number => turns[Math.max(0, Math.ceil(turns.length * share) - 1)] ?? 0;
  return { p50: at(0.5), p90: at(0.9) };
}

/** All that is wrong with a run; nothing when it is well. */
export function wrongWith(conversations: readonly Conversation[]): string[] {
  const faults = conversations.flatMap(({ who, faults: all }) => all.map((fault) => `patient ${who.index}: ${fault}`));
  const figures = figuresOf(conversations);
  const patients = figures.reduce((sum, one) => sum + one.patients, 0);
  const reached = figures.reduce((sum, one) => sum + one.reached, 0);
  const missed = [
    ...(reached < ENOUGH * patients ? [`only ${reached} of ${patients} who answer truly reached their remedy`] : []),
    ...figures.filter(isPoor).map(({ name, ...one }) => `${name}: only ${one.reached} of ${one.patients} reached it`),
  ];
  const { p50, p90 } = turnsOf(conversations);
  const long = p50 > TURNS.p50 || p90 > TURNS.p90 ? [`too many turns: half take ${p50}, nine in ten ${p90}`] : [];
  return [...faults, ...missed, ...long];
}

/** One who ends otherwise may be chance; more of them are not, unless they are few among many. */
function isPoor({ patients, reached }: CauseFigures): boolean {
  return patients - reached > 1 && reached < ENOUGH * patients;
}

function answersTruly({ mood }: Conversation['who']): boolean {
  return mood === 'plain' || mood === 'wandering';
}

function reachedRemedy({ ending, who }: Conversation): boolean {
  return ending !== null && isRemedy(ending, causeNamed(who.causeName).remedy);
}

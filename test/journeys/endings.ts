import type { WhyCard } from '../../flows/whyCard.ts';
import type { HandoffReason } from '../../flows/vocabulary.ts';
import type { Patient } from '../support/patient.ts';

/** How a conversation ends: what is wrong with its end, or nothing. */
export interface Ending {
  readonly is: string;
  readonly reason?: HandoffReason;
  readonly wrong: (patient: Patient) => Promise<string | null>;
}

/** Solved, or told what there is to tell: nothing is open but, at most, whether to ask again tomorrow. */
export const resolved: Ending = {
  is: 'resolved',
  wrong: async (patient) => {
    const open = (await patient.stack()).filter((place) => place !== 'support' && place !== 'aftercare.offerCheckIn');
    return open.length === 0 ? null : `still open: ${open.join(', ')}`;
  },
};

/** Waiting in this place for a timer or an event. */
export function rests(place: string): Ending {
  return {
    is: `rests at ${place}`,
    wrong: async (patient) => {
      const top = (await patient.stack()).at(-1);
      return top === place ? null : `it is at ${top}`;
    },
  };
}

/** With staff, for this reason; the why card shows at least these parts. */
export function handedOff(reason: HandoffReason, card: Partial<Pick<WhyCard, 'priority' | 'language'>> & CardParts = {}): Ending {
  return {
    is: `handed off: ${reason}`,
    reason,
    wrong: async (patient) => {
      const found = (await patient.case())?.card;
      const top = (await patient.stack()).at(-1);
      if (!found) return 'staff have no case';
      if (found.reason !== reason) return `staff are told ${found.reason}`;
      if (!top?.startsWith('toStaff.')) return `it is at ${top}`;
      return missing(card, found);
    },
  };
}

interface CardParts {
  readonly facts?: Partial<WhyCard['facts']>;
  /** Questions answered, among others. */
  readonly answered?: Readonly<Record<string, string>>;
}

function missing({ facts = {}, answered = {}, ...plain }: Partial<WhyCard> & CardParts, card: WhyCard): string | null {
  const wanted: [string, unknown, unknown][] = [
    ...Object.entries(plain).map(([key, value]): [string, unknown, unknown] => [key, value, card[key as keyof WhyCard]]),
    ...Object.entries(facts).map(([key, value]): [string, unknown, unknown] => [
      `facts.${key}`,
      value,
      card.facts[key as keyof WhyCard['facts']],
    ]),
    ...Object.entries(answered).map(([question, value]): [string, unknown, unknown] => [
      `the answer to ${question}`,
      value,
      card.answered.findLast(([asked]) => asked === question)?.[1],
    ]),
  ];
  const wrong = wanted.find(([, value, found]) => JSON.stringify(value) !== JSON.stringify(found));
  return wrong ? `the why card has ${wrong[0]} ${JSON.stringify(wrong[2])}, not ${JSON.stringify(wrong[1])}` : null;
}

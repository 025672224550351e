import type { WhyCard } from '../../../flows/whyCard.ts';
import type { HandoffReason } from '../../../flows/vocabulary.ts';
import type { Patient } from '../../support/patient.ts';

/** How a conversation ends: what is wrong with its end, or nothing. */
export interface Ending {
  readonly is: string;
  readonly reason?: HandoffReason;
  readonly wrong: (patient: Patient, said: readonly string[]) => Promise<string | null>;
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

/** Parts of a why card. */
interface CardParts {
  readonly priority?: WhyCard['priority'];
  readonly language?: WhyCard['language'];
  readonly facts?: Partial<WhyCard['facts']>;
  /** Question → the choice last made there. */
  readonly answered?: Readonly<Record<string, string>>;
}

/** With staff, for this reason; the patient knows the help number, and the why card shows at least these parts. */
export function handedOff(reason: HandoffReason, parts: CardParts = {}): Ending {
  return {
    is: `handed off: ${reason}`,
    reason,
    wrong: async (patient, said) => {
      const found = await patient.case();
      if (!found?.card) return 'staff have no case';
      if (found.reason !== reason) return `staff are told ${found.reason}`;
      if (!said.some((text) => text.includes(found.ref))) return 'the patient was told no help number';
      return missing(parts, found.card);
    },
  };
}

function missing({ priority, language, facts = {}, answered = {} }: CardParts, card: WhyCard): string | null {
  const answers = Object.fromEntries(card.answered);
  const wanted: readonly (readonly [name: string, wanted: unknown, found: unknown])[] = [
    ['priority', priority ?? card.priority, card.priority],
    ['language', language ?? card.language, card.language],
    ...Object.entries(facts).map(([fact, value]) => [fact, value, card.facts[fact as keyof typeof facts]] as const),
    ...Object.entries(answered).map(([question, choice]) => [question, choice, answers[question]] as const),
  ];
  const wrong = wanted.find(([, value, found]) => value !== found);
  return wrong ? `the why card has ${wrong[0]}: ${String(wrong[2])}, not ${String(wrong[1])}` : null;
}

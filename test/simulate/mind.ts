import type { Cause } from './causes/cause.ts';
import { causeNamed } from './causes/causes.ts';
import type { Character } from './character.ts';
import { digressions, enoughWords, fewWords, wildWords, type Digression } from './digressions.ts';
import { trueAnswer } from './truth.ts';
import type { View } from './view.ts';
import { labelOf, unsure, wordsFor } from './voice.ts';

/** What someone does next. */
export type Act =
  /** Says something: `means` is the choice it is meant as; `digresses` when it must not be taken for an answer. */
  | { readonly do: 'say'; readonly text: string; readonly means?: string; readonly digresses?: true }
  /** Something happens that is no message: the chat is opened, the form is sent, the portal works again, staff come. */
  | {
      readonly do: 'happen';
      readonly name: string;
      readonly value?: object;
      readonly means?: string;
    }
  /** Nothing before then; milliseconds since 1970. */
  | { readonly do: 'wait'; readonly until: number }
  /** Goes away for good. */
  | { readonly do: 'leave' };

/** What a mind knows besides what it sees. */
export interface Situation {
  readonly now: number;
  readonly begun: boolean;
  /** The last answer was not understood. */
  readonly missed: boolean;
  /** Staff are in the conversation, or on their way. */
  readonly staff: 'none' | 'called' | 'here';
}

const MINUTE = 60_000;
const MOST_DIGRESSIONS = 3;
const LIST = 'triage.whatHappened';
/** So often a problem is told in one's own words before the list is tried. */
const TELLS = 2;
/** Typed by someone who was never sent one. */
const NO_CODE = '000000';
/** What is said of a problem answers these. */
const answeredByProblems: ReadonlySet<string> = new Set(['triage', 'aftercare', 'sharedDevice']);
const aside = /^(triage|afterEmergency|welcomeBack|offerStaff)[.]/;
/** Who takes cases in the simulation. */
export const STAFF = { id: 'luis', name: 'Luis' };

/** Each signs in with a name of their own: tries and codes are counted by name. */
const nameOf = (index: number): string => `patient.${index}@example.org`;

/** Decides, from the truth, the character and what the bot asks, what one patient does next. */
export class Mind {
  readonly #who: Character;
  readonly #cause: Cause;
  readonly #codeSent: () => string | undefined;
  readonly #answered = new Map<string, number>();
  #digressions: number;
  readonly #digressed = new Set<Digression>();
  #toldInOwnWords = 0;

  /** @param codeSent what stands in the message that the patient was sent last. */
  constructor(who: Character, codeSent: () => string | undefined) {
    this.#who = who;
    this.#codeSent = codeSent;
    this.#cause = causeNamed(who.causeName);
    this.#digressions = who.mood === 'wandering' ? who.chance.between(1, MOST_DIGRESSIONS) : 0;
  }

  next(view: View, situation: Situation): Act {
    const { place } = view;
    if (!situation.begun) return this.#begins();
    if (place === null) return { do: 'leave' };
    if (situation.staff !== 'none') return this.#withStaff(situation);
    if (place.step.kind === 'rest') return this.#atRest(view, situation);
    return this.#wanders(view) ?? this.#answers(view, situation);
  }

  /** A question was answered, so the next time it is another time. */
  wasHeard(question: string): void {
    this.#answered.set(question, this.#timesAnswered(question) + 1);
  }

  #begins(): Act {
    const { chance, channel, language } = this.#who;
    if (channel === 'web' && chance.happens(0.3)) return { do: 'happen', name: 'conversation.open' };
    return { do: 'say', text: chance.pick(this.#cause.says[language]) };
  }

  #withStaff({ staff }: Situation): Act {
    const { chance, language } = this.#who;
    if (staff === 'here' && chance.happens(0.5)) return { do: 'say', text: chance.pick(fewWords[language]) };
    if (staff === 'here') return { do: 'happen', name: 'staff.closed', value: { by: STAFF, outcome: 'solved' } };
    return chance.happens(0.25) ? { do: 'happen', name: 'staff.claimed', value: { by: STAFF } } : { do: 'leave' };
  }

  #atRest(view: View, { now }: Situation): Act {
    const { chance } = this.#who;
    const answer = this.#trueAnswer(view);
    if (view.at === 'safeForm.filling') return this.#atForm(view, now);
    if (this.#isLost()) return this.#guesses(view);
    if (view.at === 'portalOutage.resting') return { do: 'happen', name: 'outage.over' };
    if (answer !== 'unsure') return this.#says(view, answer);
    const due = view.talk?.facts.remindAt ?? 0;
    return due > now ? { do: 'wait', until: due + chance.between(1, 10) * MINUTE } : { do: 'leave' };
  }

  /** Most fill the form in; others leave it until it has closed. */
  #atForm({ talk }: View, now: number): Act {
    if (this.#who.chance.happens(0.8)) return { do: 'happen', name: 'form.done' };
    return { do: 'wait', until: (talk?.facts.formUntil ?? now) + MINUTE };
  }

  #wanders(view: View): Act | null {
    const { mood, chance, language } = this.#who;
    if (mood === 'wandering' && this.#digressions > 0 && chance.happens(0.25)) return this.#digresses(view);
    if (mood !== 'careless' || chance.happens(0.7)) return null;
    if (chance.happens(0.15)) return { do: 'leave' };
    return { do: 'say', text: chance.pick((chance.happens(0.15) ? enoughWords : wildWords)[language]) };
  }

  /** None twice. Another problem is named only beside one that is open: where none is, it would be the problem. */
  #digresses({ place, talk }: View): Act {
    const { chance, language } = this.#who;
    this.#digressions--;
    const isOpen = place !== null && !answeredByProblems.has(place.flow.id);
    const fitting = Object.values<Digression>(digressions).filter(
      (one) => !this.#digressed.has(one) && (isOpen || !one.tellsProblem),
    );
    const digression = chance.weighed(fitting, ({ weight }) => weight);
    this.#digressed.add(digression);
    const { says } = digression;
    return { do: 'say', text: chance.pick(says[talk?.language ?? language]), digresses: true };
  }

  #answers(view: View, { missed }: Situation): Act {
    const ownWords = this.#ownWords(view);
    if (ownWords !== null) return ownWords;
    const answer = this.#trueAnswer(view);
    if (this.#isLost()) return this.#guesses(view);
    if (this.#isCareless(view)) return this.#says(view, this.#who.chance.pick(view.choices).id);
    return missed ? this.#insists(view, answer) : this.#says(view, answer);
  }

  #isLost(): boolean {
    const { mood, chance } = this.#who;
    return mood === 'lost' && chance.happens(0.5);
  }

  #isCareless({ choices }: View): boolean {
    const { mood, chance } = this.#who;
    return mood === 'careless' && choices.length > 0 && chance.happens(0.3);
  }

  /** Any of the choices, or none. */
  #guesses(view: View): Act {
    return this.#says(view, this.#who.chance.pick([...view.choices.map(({ id }) => id), 'unsure']));
  }

  /** The list of problems is answered in one's own words, where none of its lines is the true one or not tapped. */
  #ownWords({ at, talk }: View): Act | null {
    const { chance, language } = this.#who;
    if (at !== LIST || this.#hasBegun() || this.#toldInOwnWords >= TELLS) return null;
    if (this.#cause.answers[LIST] !== undefined && chance.happens(0.5)) return null;
    this.#toldInOwnWords++;
    return { do: 'say', text: chance.pick(this.#cause.says[talk?.language ?? language]) };
  }

  /** Past the first questions, what the patient says is no longer what they came with. */
  #hasBegun(): boolean {
    return [...this.#answered.keys()].some((question) => !aside.test(question));
  }

  #says(view: View, choice: string): Act {
    const { language } = this.#who;
    if (choice === 'unsure')
      return { do: 'say', text: unsure(view.talk?.language ?? language, this.#who), means: choice };
    if (choice === 'given') return this.#gives(view);
    return { do: 'say', text: wordsFor(view.choices, choice, this.#who), means: choice };
  }

  #insists(view: View, choice: string): Act {
    const label = labelOf(view.choices, choice);
    return label === '' ? this.#says(view, choice) : { do: 'say', text: label, means: choice };
  }

  /** Types what is asked for; our code goes into its own box on the web. */
  #gives({ place, talk }: View): Act {
    const { chance, channel, language } = this.#who;
    const means = 'given';
    const digits = this.#codeSent() ?? NO_CODE;
    switch (acceptedAt(place)) {
      case 'name':
        return { do: 'say', text: nameOf(this.#who.index), means };
      case 'code':
        return channel === 'sms'
          ? { do: 'say', text: digits, means }
          : { do: 'happen', name: 'code.entered', value: { digits }, means };
      default:
        return { do: 'say', text: chance.pick(fewWords[talk?.language ?? language]), means };
    }
  }

  #trueAnswer(view: View): string {
    return trueAnswer(this.#cause, view, { nth: this.#timesAnswered(view.at), chance: this.#who.chance });
  }

  #timesAnswered(question: string): number {
    return this.#answered.get(question) ?? 0;
  }
}

function acceptedAt(place: View['place']): string | undefined {
  return place !== null && 'accepts' in place.step ? place.step.accepts : undefined;
}

import type { HandoffReason } from '../../../flows/vocabulary.ts';
import type { Heard, Patient } from '../../support/patient.ts';
import { ANA_TYPES } from '../../support/record.ts';
import type { Line } from './transcript.ts';

/** Something that happens in a conversation. */
export interface Happening {
  readonly who: Line['who'];
  /** As the transcript tells it. */
  readonly line: string;
  readonly act: (patient: Patient) => Promise<Heard>;
}

/** Something that must be so after a turn, besides a phrase that was said. */
export interface Check {
  readonly expects: string;
  readonly holds: (heard: Heard, patient: Patient) => boolean | Promise<boolean>;
}

/** One turn: what the patient says, or what happens; then phrases the bot says, and what else must be so. */
export type Turn = readonly [happens: string | Happening, ...shows: readonly Shown[]];
export type Shown = RegExp | Check;

/** The patient writes this. */
export function saying(text: string): Happening {
  return { who: 'Patient', line: text, act: (patient) => patient.says(text) };
}

/** The bot says this. */
export function hears(phrase: RegExp): Check {
  return { expects: `the bot to say ${phrase}`, holds: ({ text }) => phrase.test(text) };
}

/** The chat is opened, and nothing is said yet. */
export const opens: Happening = { who: 'Meanwhile', line: 'the chat is opened', act: (patient) => patient.opens() };

/** The staff member who took the case hands it back to the bot. */
export const staffGiveBack: Happening = {
  who: 'Meanwhile',
  line: 'staff hand the case back',
  act: (patient) => patient.staffClose('backToBot'),
};

/** The staff member who took the case has solved it. */
export const staffSolve: Happening = {
  who: 'Meanwhile',
  line: 'staff solved the case',
  act: (patient) => patient.staffClose('solved'),
};

/** A staff member takes the case. */
export const staffClaim: Happening = {
  who: 'Meanwhile',
  line: 'staff take the case',
  act: (patient) => patient.staffClaim(),
};

/** Minutes pass; what comes due comes. */
export function waits(minutes: number): Happening {
  return { who: 'Meanwhile', line: `${minutes} minutes pass`, act: (patient) => patient.waits(minutes) };
}

/** The code that was sent is typed into the code box of the web chat, or texted back. */
export const codeTyped: Happening = {
  who: 'Meanwhile',
  line: 'the code that came is typed in',
  act: (patient) => (patient.channel === 'web' ? patient.entersCode(patient.code()) : patient.says(patient.code())),
};

/** A code that is not the one that was sent. */
export const wrongCode: Happening = {
  who: 'Meanwhile',
  line: 'a wrong code is typed in',
  act: (patient) => {
    const wrong = patient.code() === '111111' ? '222222' : '111111';
    return patient.channel === 'web' ? patient.entersCode(wrong) : patient.says(wrong);
  },
};

/** The safe form is filled in. */
export const formDone: Happening = {
  who: 'Meanwhile',
  line: 'the safe form is filled in',
  act: (patient) => patient.fillsInForm(),
};

/** The safe form is filled in with what no record has. */
export const strangersForm: Happening = {
  who: 'Meanwhile',
  line: 'the safe form is filled in by someone who is not on record',
  act: (patient) => patient.fillsInForm({ ...ANA_TYPES, name: 'Rosa Vega' }),
};

/** The safe form was left until it closed. */
export const formExpired: Happening = {
  who: 'Meanwhile',
  line: 'the safe form closes',
  act: (patient) => patient.waits(10),
};

/** An event of the machine room reaches the conversation, such as the end of an outage. */
export function comes(name: string, value: object = {}): Happening {
  return { who: 'Meanwhile', line: `${name} comes`, act: (patient) => patient.sends({ type: 'event', name, value }) };
}

/** The bot does not say this. */
export function never(phrase: RegExp): Check {
  return { expects: `the bot not to say ${phrase}`, holds: ({ text }) => !phrase.test(text) };
}

/** The bot says nothing at all. */
export const silence: Check = { expects: 'the bot to be silent', holds: ({ messages }) => messages.length === 0 };

/** Staff have a case for this reason by now, whatever the patient still says. */
export function staffKnow(reason: HandoffReason): Check {
  return {
    expects: `staff to know: ${reason}`,
    holds: async (_, patient) => (await patient.case())?.reason === reason,
  };
}

/** These are among the choices: buttons on the web, numbered lines in a text. */
export function offers(...choices: readonly string[]): Check {
  return {
    expects: `the choices ${choices.join(', ')}`,
    holds: (heard) => choices.every((choice) => choicesOf(heard).includes(choice)),
  };
}

/** None of these is among the choices. */
export function offersNo(...choices: readonly string[]): Check {
  return {
    expects: `no choice of ${choices.join(', ')}`,
    holds: (heard) => !choices.some((choice) => choicesOf(heard).includes(choice)),
  };
}

/** The conversation stands at this place, with or without others waiting below. */
export function at(place: string): Check {
  return { expects: `to be at ${place}`, holds: async (_, patient) => (await patient.stack()).at(-1) === place };
}

/** This place is kept, somewhere below what is on top. */
export function keeps(place: string): Check {
  return { expects: `${place} to be kept`, holds: async (_, patient) => (await patient.stack()).includes(place) };
}

function choicesOf({ buttons, text }: Heard): readonly string[] {
  return [...buttons, ...[...text.matchAll(/^\d+ (.+)$/gm)].map(([, label = '']) => label)];
}

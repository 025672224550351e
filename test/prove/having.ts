import { createHash } from 'node:crypto';
import { conversationsOf } from '../journeys/all.ts';
import type { Ending } from '../journeys/script/endings.ts';
import { play } from '../journeys/script/journeys.ts';
import { causeNames, type CauseName } from '../simulate/causes/causes.ts';
import type { Given } from '../simulate/character.ts';
import { simulate } from '../simulate/run.ts';
import { wrongWithOne } from '../simulate/verdict.ts';
import { allLeave, type Patient } from '../support/patient.ts';

/** What there was to see of a conversation, and what its own checks say. */
export interface Had {
  /** Stands for every word, every choice, where it ended, and what staff got. */
  readonly shown: string;
  /** A journey: a check of its script that failed. A simulated patient: no remedy for the true cause. Else null. */
  readonly wrong: string | null;
}

/** So many patients of each cause: some as they are drawn, and others who are lost, for those come to places where nobody else does. */
const OF_A_CAUSE = { drawn: 2, lost: 10 };
const SEED = 7;
const SIMULATED = 'simulated: ';

/** Every conversation that can be had: the scripted ones, then simulated patients of every cause. */
export function conversationNames(): string[] {
  const scripted = Object.entries(conversationsOf).flatMap(([file, all]) =>
    Object.keys(all).map((title) => `${file}: ${title}`),
  );
  const simulated = (['drawn', 'lost'] as const).flatMap((kind) =>
    causeNames.flatMap((cause) =>
      Array.from({ length: OF_A_CAUSE[kind] }, (_, index) => `${SIMULATED}${cause}, ${kind}, ${index}`),
    ),
  );
  return [...scripted, ...simulated];
}

/** Nobody scripted it: its patient answers by the true cause. */
export function isSimulated(name: string): boolean {
  return name.startsWith(SIMULATED);
}

/** Has that conversation with a whole Latchkey; the same every time, as long as the flows are. */
export async function have(name: string): Promise<Had> {
  if (!isSimulated(name)) return playJourney(name);
  const [cause, kind, index] = name.slice(SIMULATED.length).split(', ');
  const given: Given = { cause: cause as CauseName, ...(kind === 'lost' ? { mood: 'lost' } : {}) };
  try {
    return await meetPatient(Number(index), given);
  } catch (broken) {
    return { shown: '', wrong: String(broken) };
  }
}

async function playJourney(name: string): Promise<Had> {
  const [file = '', title = ''] = name.split(/: (.*)/);
  const conversation = conversationsOf[file]![title]!;
  let left: unknown = null;
  const wrong: Ending['wrong'] = async (patient, said) => {
    left = await leftBehind(patient);
    return conversation.ends.wrong(patient, said);
  };
  try {
    const { lines } = await play({ ...conversation, ends: { ...conversation.ends, wrong }, random: () => 0.5 });
    return { shown: digest([lines, left]), wrong: null };
  } catch (failed) {
    return { shown: '', wrong: failed instanceof Error ? failed.message : String(failed) };
  } finally {
    await allLeave();
  }
}

/** Where the patient is, and the case as staff have it. */
async function leftBehind(patient: Patient): Promise<unknown> {
  return [await patient.stack(), await patient.case()];
}

async function meetPatient(patient: number, given: Given): Promise<Had> {
  const { conversations } = await simulate({ seed: SEED, patients: 1, patient, ...given });
  const { lines, path, stops, ending, faults } = conversations[0]!;
  return { shown: digest([lines, path, stops, ending, faults]), wrong: wrongWithOne(conversations[0]!) };
}

/** The address of a form, a code to go on elsewhere, and the words of a call are drawn anew each time. */
function digest(shown: unknown): string {
  const plain = JSON.stringify(shown)
    .replaceAll(/\/form\/[\w-]+/g, '/form/')
    .replaceAll(/GO \d{3} \d{3}/g, 'GO')
    .replaceAll(/"callWords":\{[^}]*\}/g, '"callWords"')
    .replaceAll(/(They say|You answer|Le dicen primero|Usted responde) \\"[^"\\]+\\"/g, '$1');
  return createHash('sha256').update(plain).digest('base64');
}

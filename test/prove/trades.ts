import { walkFlow, walkTalks } from './findings.ts';
import { tellerOf, toldAtOnce, toldByWalking } from './killing.ts';
import { arrowMutants, guardMutants, type Mutant } from './mutants.ts';
import { record } from './recording.ts';
import { mannerOf, type Heard, type Manner } from './replaying.ts';

/** One mutant, by its number, and the conversations that may tell of it. */
export interface Trial {
  readonly nth: number;
  readonly heard: readonly Heard[];
}

/** What told of a mutant: a walk, or conversations; null where one was asked and did not. */
export interface Told {
  readonly walk: string | null;
  readonly conversations: Manner | null;
}

const guards = guardMutants();
const arrows = arrowMutants();

/** Everything that a hand can be asked to do. */
export const trades = {
  walkFlow,
  walkTalks,
  record,
  /** Both are asked, so that it can be seen what each tells alone. */
  tryGuard: async ({ nth, heard }: Trial): Promise<Told> => {
    const mutant = guards[nth]!;
    return { walk: tellerOf(mutant), conversations: await mannerOf(mutant, heard) };
  },
  /** Each is asked only about what those before it, which are quicker or surer, do not tell of. */
  tryArrow: async ({ nth, heard }: Trial): Promise<Told> => toldOf(arrows[nth]!, heard),
} as const;

export type Trade = keyof typeof trades;
export type Task<T extends Trade> = Parameters<(typeof trades)[T]>[0];
export type Result<T extends Trade> = Awaited<ReturnType<(typeof trades)[T]>>;
/** What a hand sends back. */
export type Answer = { readonly result: unknown } | { readonly error: string };

async function toldOf(mutant: Mutant, heard: readonly Heard[]): Promise<Told> {
  const atOnce = toldAtOnce(mutant);
  if (atOnce !== null) return { walk: atOnce, conversations: null };
  const conversations = await mannerOf(mutant, heard);
  if (conversations !== null && conversations !== 'words') return { walk: null, conversations };
  return { walk: toldByWalking(mutant), conversations };
}

import { catalogue } from '../../flows/catalogue.ts';
import { have, type Had } from './having.ts';
import { nameOfArrow, watched } from './remade.ts';
import { withFlows } from './shelf.ts';

/** A conversation as it is with the flows that ship, and what it takes of them. */
export interface Recording extends Had {
  readonly name: string;
  /** Arrows by name, in the order they are first taken. */
  readonly arrows: readonly string[];
  /** flow.state of every state that is left or entered. */
  readonly states: readonly string[];
}

/** Has a conversation, twice. @throws Error if that is not the same both times: it would tell of every mutant, and so of none. */
export async function record(name: string): Promise<Recording> {
  const arrows = new Set<string>();
  const states = new Set<string>();
  const flows = Object.entries(catalogue).map(([id, flow]) => {
    const told = watched(flow, (written) => {
      arrows.add(nameOfArrow(id, written));
      states.add(`${id}.${written.from}`).add(`${id}.${written.arrow.target ?? written.from}`);
    });
    return [id, told] as const;
  });
  const had = await withFlows(Object.fromEntries(flows), () => have(name));
  const again = await have(name);
  if (again.shown !== had.shown || again.wrong !== had.wrong) throw new Error(`"${name}" is not the same twice`);
  return { ...had, name, arrows: [...arrows], states: [...states] };
}

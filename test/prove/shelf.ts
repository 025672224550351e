import { catalogue } from '../../flows/catalogue.ts';
import type { Flow } from '../../flows/flow.ts';

/** Has `work` done while these flows stand in the catalogue: all that is composed meanwhile, a whole Latchkey too, plays them. */
export async function withFlows<T>(flows: Readonly<Record<string, Flow>>, work: () => Promise<T>): Promise<T> {
  const shelf = catalogue as unknown as Record<string, Flow>;
  const shipped = { ...shelf };
  Object.assign(shelf, flows);
  try {
    return await work();
  } finally {
    Object.assign(shelf, shipped);
  }
}

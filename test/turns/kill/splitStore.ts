import { EmbeddedStore } from '../../../src/stores/embedded.ts';
import type { LogRow, Unit } from '../../../src/stores/store.ts';

/** A mutant: commits the new state first and what follows from it second, which only a kill in between can tell. */
export class SplitStore extends EmbeddedStore {
  override async commit(unit: Unit): Promise<readonly LogRow[]> {
    const placed = await this.group.run(() => this.tables.writePlace(unit));
    return this.group.run(() => this.tables.writeRest(unit, placed));
  }
}

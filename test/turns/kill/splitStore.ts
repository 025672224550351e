import { EmbeddedStore } from '../../../src/stores/embedded.ts';
import type { LogRow, Unit } from '../../../src/stores/store.ts';

/** A mutant: commits the new state first and what follows from it second, which only a kill in between can tell. */
class SplitStore extends EmbeddedStore {
  override async commit(unit: Unit): Promise<readonly LogRow[]> {
    const placed = await this.group.run(() => this.tables.writePlace(unit));
    this.checkpoint('mid-unit');
    return this.group.run(() => this.tables.writeRest(unit, placed));
  }
}

/** From now on, what is composed in this process has the mutant. */
export function splitCommits(): void {
  const { commit } = Object.getOwnPropertyDescriptors(SplitStore.prototype);
  Object.defineProperty(EmbeddedStore.prototype, 'commit', commit);
}

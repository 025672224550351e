import type { Store, Ticket } from '../stores/store.ts';

/** Recovery notices that were held back, since their contact may be read by whom the patient fears; the audit says which still are. */
export class HeldNotices {
  readonly #store: Pick<Store, 'audit'>;

  constructor(store: Pick<Store, 'audit'>) {
    this.#store = store;
  }

  /** Whether the last word on notices was that one is held. */
  async isHeld({ conversation, card }: Ticket): Promise<boolean> {
    if (card?.facts.safety !== true) return false;
    const { rows } = await this.#store.audit(conversation);
    return rows.findLast(({ what }) => what.startsWith('notice.'))?.what === 'notice.held';
  }
}

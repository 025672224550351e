import type { Store, Time } from '../stores/store.ts';

/** A reply that staff keep, in each language; names in braces are filled in. */
export interface SavedReply {
  readonly name: string;
  readonly en: string;
  readonly es: string;
}

/** The clinic's own replies, which an editor writes; the record never runs out. */
const SAVED_REPLIES = 'desk: saved replies';

/** Replies kept at the desk: the clinic's own, or those it begins with. */
export class SavedReplies {
  readonly #store: Pick<Store, 'change'>;
  readonly #first: readonly SavedReply[];
  readonly #values: Readonly<Record<string, string>>;

  /** @param values of the names that a reply may have in braces, such as {clinic} */
  constructor(parts: {
    readonly store: Pick<Store, 'change'>;
    readonly first: readonly SavedReply[];
    readonly values: Readonly<Record<string, string>>;
  }) {
    this.#store = parts.store;
    this.#first = parts.first;
    this.#values = parts.values;
  }

  /** With everything filled in but what belongs to one case. */
  async all(own: Readonly<Record<string, string>>, at: Time): Promise<readonly SavedReply[]> {
    const until = Number.MAX_SAFE_INTEGER;
    const kept = await this.#store.change<readonly SavedReply[], readonly SavedReply[] | null>(
      SAVED_REPLIES,
      at,
      (before) => ({ after: before, until, result: before }),
    );
    const values = { ...this.#values, ...own };
    return (kept ?? this.#first).map(({ name, en, es }) => ({ name, en: filled(en, values), es: filled(es, values) }));
  }
}

/** A name in braces that nobody knows stays, so that whoever sends it sees it. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => (Object.hasOwn(values, name) ? values[name] : whole) ?? whole,
  );
}

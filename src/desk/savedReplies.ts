import type { Store, Time } from '../stores/store.ts';

/** A reply that staff keep, in both languages; names in braces are filled in when it is used. */
export interface SavedReply {
  readonly name: string;
  readonly en: string;
  readonly es: string;
}

/** The clinic's own replies; the record never runs out. */
const SAVED_REPLIES = 'desk: saved replies';

/** What may stand in braces besides the clinic's own facts: the staff member's name, and the case's number. */
type OwnNames = 'me' | 'ref';

const OWN_NAMES: readonly OwnNames[] = ['me', 'ref'];

/** Replies kept at the desk: the clinic's own, or those it begins with. */
export class SavedReplies {
  readonly #store: Pick<Store, 'record' | 'change'>;
  readonly #first: readonly SavedReply[];
  readonly #values: Readonly<Record<string, string>>;

  /** @param values of the names that a reply may have in braces, such as {clinic} */
  constructor(parts: {
    readonly store: Pick<Store, 'record' | 'change'>;
    readonly first: readonly SavedReply[];
    readonly values: Readonly<Record<string, string>>;
  }) {
    this.#store = parts.store;
    this.#first = parts.first;
    this.#values = parts.values;
  }

  /** What may stand in braces. */
  get names(): readonly string[] {
    return [...OWN_NAMES, ...Object.keys(this.#values)];
  }

  /** As they were written, names in braces and all. */
  async written(at: Time): Promise<readonly SavedReply[]> {
    return (await this.#store.record<readonly SavedReply[]>(SAVED_REPLIES, at)) ?? this.#first;
  }

  /** Puts others in their place. @returns false when `isStill` says no to those that are there now */
  replace(
    replies: readonly SavedReply[],
    at: Time,
    isStill: (now: readonly SavedReply[]) => boolean,
  ): Promise<boolean> {
    return this.#store.change<readonly SavedReply[], boolean>(SAVED_REPLIES, at, (before) => {
      const goesOn = isStill(before ?? this.#first);
      return { after: goesOn ? replies : before, until: Number.MAX_SAFE_INTEGER, result: goesOn };
    });
  }

  /** With everything filled in. */
  async filledIn(own: Readonly<Record<OwnNames, string>>, at: Time): Promise<readonly SavedReply[]> {
    const values = { ...this.#values, ...own };
    const replies = await this.written(at);
    return replies.map(({ name, en, es }) => ({ name, en: filled(en, values), es: filled(es, values) }));
  }
}

/** A name in braces that nobody knows stays, so that whoever sends it sees it. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => (Object.hasOwn(values, name) ? values[name] : whole) ?? whole,
  );
}

import { createHash } from 'node:crypto';
import type { StaffTrail } from '../audit/staffTrail.ts';
import type { Store } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Staff } from './walls.ts';

/** A reply that staff keep, in both languages; names in braces are filled in when it is used. */
export interface KeptReply {
  readonly name: string;
  readonly en: string;
  readonly es: string;
}

/** Where the composer finds them. */
const SAVED_REPLIES = 'desk: saved replies';

/** What is wrong with which reply. */
export interface BadReply {
  readonly nth: number;
  readonly why: 'sameName' | 'unknownName' | 'secret';
  /** The name in braces that nobody fills in. */
  readonly about?: string;
}

export interface SavedReplyEditorParts {
  readonly store: Pick<Store, 'record' | 'change'>;
  /** What the clinic begins with. */
  readonly first: readonly KeptReply[];
  /** What may stand in braces. */
  readonly names: readonly string[];
  /** Hides what looks like a password or a code. */
  readonly mask: (text: string) => string;
  readonly trail: Pick<StaffTrail, 'note'>;
  readonly clock: Clock;
}

/** Lets leads write the replies that staff keep. */
export class SavedReplyEditor {
  readonly #parts: SavedReplyEditorParts;

  constructor(parts: SavedReplyEditorParts) {
    this.#parts = parts;
  }

  get names(): readonly string[] {
    return this.#parts.names;
  }

  /** The replies, and what stands for this list when it is saved. */
  async all(): Promise<{ readonly replies: readonly KeptReply[]; readonly seen: string }> {
    const { store, first, clock } = this.#parts;
    const replies = (await store.record<readonly KeptReply[]>(SAVED_REPLIES, clock.now())) ?? first;
    return { replies, seen: standsFor(replies) };
  }

  /** @returns 'changed' when somebody else saved since they were seen. */
  async save(by: Staff, replies: readonly KeptReply[], seen: string): Promise<'done' | 'changed' | BadReply> {
    const { store, first, trail, clock } = this.#parts;
    const bad = this.#wrongIn(replies);
    if (bad !== null) return bad;
    const isSaved = await store.change<readonly KeptReply[], boolean>(SAVED_REPLIES, clock.now(), (before) => {
      const isAsSeen = standsFor(before ?? first) === seen;
      return { after: isAsSeen ? replies : before, until: Number.MAX_SAFE_INTEGER, result: isAsSeen };
    });
    if (!isSaved) return 'changed';
    await trail.note(by.id, 'savedReplies', { replies: replies.length, now: standsFor(replies) });
    return 'done';
  }

  #wrongIn(replies: readonly KeptReply[]): BadReply | null {
    const { names, mask } = this.#parts;
    const taken = new Set<string>();
    for (const [nth, { name, en, es }] of replies.entries()) {
      if (taken.has(name.toLowerCase())) return { nth, why: 'sameName' };
      taken.add(name.toLowerCase());
      const texts = [name, en, es];
      const unknown = texts.flatMap(namesIn).find((one) => !names.includes(one));
      if (unknown !== undefined) return { nth, why: 'unknownName', about: unknown };
      if (texts.some((text) => mask(text) !== text)) return { nth, why: 'secret' };
    }
    return null;
  }
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

function standsFor(replies: readonly KeptReply[]): string {
  const plain = replies.map(({ name, en, es }) => [name, en, es]);
  return createHash('sha256').update(JSON.stringify(plain)).digest('base64url').slice(0, 16);
}

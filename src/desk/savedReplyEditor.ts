import { createHash } from 'node:crypto';
import type { StaffTrail } from '../audit/staffTrail.ts';
import type { Clock } from '../turns/clock.ts';
import type { SavedReplies, SavedReply } from './savedReplies.ts';
import type { Staff } from './walls.ts';

/** What is wrong with which reply. */
export interface BadReply {
  readonly nth: number;
  readonly why: 'sameName' | 'unknownName' | 'secret';
  /** The name in braces that nobody fills in. */
  readonly about?: string;
}

export interface SavedReplyEditorParts {
  readonly replies: SavedReplies;
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
    return this.#parts.replies.names;
  }

  /** The replies, and what stands for this list when it is saved. */
  async all(): Promise<{ readonly replies: readonly SavedReply[]; readonly seen: string }> {
    const replies = await this.#parts.replies.written(this.#parts.clock.now());
    return { replies, seen: standsFor(replies) };
  }

  /** @returns 'changed' when somebody else saved since they were seen. */
  async save(by: Staff, replies: readonly SavedReply[], seen: string): Promise<'done' | 'changed' | BadReply> {
    const { replies: kept, trail, clock } = this.#parts;
    const bad = this.#wrongIn(replies);
    if (bad !== null) return bad;
    const isSaved = await kept.replace(replies, clock.now(), (now) => standsFor(now) === seen);
    if (!isSaved) return 'changed';
    await trail.note(by.id, 'savedReplies', { replies: replies.length, now: standsFor(replies) });
    return 'done';
  }

  #wrongIn(replies: readonly SavedReply[]): BadReply | null {
    const { mask } = this.#parts;
    const taken = new Set<string>();
    for (const [nth, { name, en, es }] of replies.entries()) {
      if (taken.has(name.toLowerCase())) return { nth, why: 'sameName' };
      taken.add(name.toLowerCase());
      const texts = [name, en, es];
      const unknown = texts.flatMap(namesIn).find((one) => !this.names.includes(one));
      if (unknown !== undefined) return { nth, why: 'unknownName', about: unknown };
      if (texts.some((text) => mask(text) !== text)) return { nth, why: 'secret' };
    }
    return null;
  }
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

function standsFor(replies: readonly SavedReply[]): string {
  const plain = replies.map(({ name, en, es }) => [name, en, es]);
  return createHash('sha256').update(JSON.stringify(plain)).digest('base64url').slice(0, 16);
}

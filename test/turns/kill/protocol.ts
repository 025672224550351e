import type { Clinic } from '../../../src/clinic/schema.ts';
import type { SharedRedis } from '../../../src/composeStore.ts';
import type { LogRow } from '../../../src/stores/store.ts';
import type { Incoming } from '../../../src/turns/arrival.ts';

/** Where a child is to die: at the nth time it passes a checkpoint. */
export interface Doom {
  readonly point: string;
  readonly after: number;
}

/** What a child that has loaded its modules needs to begin. */
export interface Orders {
  readonly clinic: Clinic;
  readonly dataDir: string;
  readonly dataKeys: string;
  readonly redis: SharedRedis | null;
  readonly provider: string;
  /** When the test began; the children's clock runs from then. Milliseconds since 1970. */
  readonly began: number;
  readonly doom: Doom | null;
  readonly split: boolean;
}

export type Question = { readonly take: Incoming } | { readonly log: string } | { readonly unfinished: true };

export type ToChild = { readonly go: Orders } | { readonly number: number; readonly question: Question };

/** The answer to a question: the rows of a message or of a log, or how much is unfinished. */
export interface Reply {
  readonly number: number;
  readonly rows?: readonly LogRow[];
  readonly unfinished?: number;
}

/** `fault` is what the child logged as an error. */
export type FromChild = 'loaded' | 'ready' | { readonly fault: string } | Reply;

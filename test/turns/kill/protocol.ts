import type { Incoming } from '../../../src/turns/arrival.ts';
import type { Answer } from '../../../src/turns/turns.ts';

/** Where a child is to die: at the nth time it passes a checkpoint. */
export interface Doom {
  readonly point: string;
  readonly after: number;
}

/** What a child that has loaded its modules needs to begin. */
export interface Orders {
  readonly file: string;
  readonly dataKey: string;
  readonly provider: string;
  readonly doom: Doom | null;
  readonly split: boolean;
}

export type Question = { readonly take: Incoming } | { readonly unfinished: true };

export type ToChild = { readonly go: Orders } | { readonly number: number; readonly question: Question };

export type FromChild =
  | 'loaded'
  | 'ready'
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly unfinished: number };

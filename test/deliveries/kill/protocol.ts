import type { SendGridAccount } from '../../../channels/email/ports.ts';
import type { Clinic } from '../../../src/clinic/schema.ts';
import type { TextAccount } from '../../../src/composeTexts.ts';
import type { Incoming } from '../../../src/turns/arrival.ts';

/** What a worker needs to begin. */
export interface Orders {
  readonly clinic: Clinic;
  readonly dataDir: string;
  readonly dataKeys: string;
  readonly twilio: Omit<TextAccount, 'baseUrl'> & { readonly baseUrl: string };
  readonly sendGrid: SendGridAccount;
}

/** What it is asked; to take something, and die at a checkpoint on the way where one is named. */
export type Question =
  { readonly take: Incoming; readonly diesAt?: string } | { readonly deliveriesOf: string } | { readonly log: string };

export type ToWorker = { readonly go: Orders } | { readonly number: number; readonly question: Question };

/** The answer: what the case says became of messages, or all lines of a log. */
export interface Answer {
  readonly number: number;
  readonly lines: readonly string[];
}

export type FromWorker = 'ready' | Answer;

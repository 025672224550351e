import type { Service } from '../../../dialogs/ports.ts';

/** One language's wordings of each service, in the notation of phrases.ts. */
export type Services = Readonly<Record<Service, readonly string[]>>;

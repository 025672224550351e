import type { SafetyKind } from '../../../dialogs/ports.ts';

/** One language's phrases that come before everything else, in the notation of phrases.ts. */
export type Emergencies = Readonly<Record<SafetyKind, readonly string[]>>;

import type { World } from '../../flows/world.ts';
import { languages } from './languages.ts';
import type { Phrases } from './phrases.ts';
import type { Fit } from './reply.ts';
import type { Phrase } from './wording.ts';

/** All that a placeholder's value is made from. */
export interface Scene {
  readonly world: World;
  readonly fit: Fit;
  /** What the sentence is about, where that is not the case itself: an intent, or a language's code. */
  readonly about?: string;
}

/** What one placeholder says, perhaps with placeholders of its own: a phrase, several one after another, or nothing. */
export type Value = (scene: Scene) => Phrase | readonly Phrase[];

/** The wording that suits the channel. */
export function wordingFor(phrase: Phrase, { channel }: Fit): string {
  if (typeof phrase === 'string') return phrase;
  return channel === 'sms' ? (phrase.sms ?? phrase.web) : phrase.web;
}

/** The pieces that sentences of the scene's language are put together from. */
export function phrasesFor({ fit }: Scene): Phrases {
  return languages[fit.language].phrases;
}

/** "a, b or c", in the scene's language. */
export function listed(items: readonly string[], join: 'and' | 'or', { fit }: Scene): string {
  return new Intl.ListFormat(fit.language, { type: join === 'and' ? 'conjunction' : 'disjunction' }).format(items);
}

import { classifyWith, type Classified, type Context } from './classify.ts';
import { shippedKnowledge } from './knowledge.ts';

/** Reads a message in English or Spanish: what it may mean, its language, and whether it is an emergency or a crisis. */
export function classify(text: string, context: Context = {}): Classified {
  return classifyWith(shippedKnowledge(), text, context);
}

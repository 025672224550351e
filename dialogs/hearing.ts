import type { DialogContext } from 'botbuilder-dialogs';
import { hear } from '../flows/conversation.ts';
import type { Position } from '../flows/play.ts';
import type { Decision, Standing } from '../flows/talk.ts';
import { auditMiss } from './auditTrail.ts';
import { inCarriersSense, type Carrier } from './carrier.ts';
import { turnOf, type Expected, type Understanding } from './ports.ts';
import { wordingsOf } from './replies/replies.ts';
import type { Clinic } from './standing.ts';

/** What deciding on an activity takes. */
export interface Ears extends Clinic {
  readonly understanding: Understanding;
}

/** A conversation in which something has just happened. */
export interface Scene {
  readonly dc: DialogContext;
  readonly standing: Standing;
  readonly ears: Ears;
}

/** Reads words, logs them masked, and decides. */
export function decideOn(words: string, { dc, standing, ears }: Scene, carrier?: Carrier): Decision {
  const read = ears.understanding.read(words, expectedAt(standing), standing.talk.language);
  const reading = inCarriersSense(read, carrier, standing.talk);
  turnOf(dc.context).heard(reading.text);
  auditMiss(turnOf(dc.context), reading, standing.talk);
  return hear(reading, standing);
}

/** What the pending step takes as typed input. */
export function acceptedAt({ top }: Standing): Expected['accepts'] {
  return top === null || top.step.kind === 'do' ? undefined : acceptedIn(top);
}

function expectedAt(standing: Standing): Expected | null {
  const { top, talk } = standing;
  if (top === null || top.step.kind === 'do') return null;
  return { choices: wordingsOf(top, talk.language), accepts: acceptedAt(standing) };
}

function acceptedIn({ step }: Position): Expected['accepts'] {
  return step.kind === 'ask' || step.kind === 'rest' ? step.accepts : undefined;
}

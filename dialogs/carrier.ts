import type { Activity } from 'botbuilder-core';
import type { Decision, Talk } from '../flows/talk.ts';
import type { Reading, Service, Turn } from './ports.ts';

/** What the phone company's side tells with a text. */
export interface Carrier {
  /** The text is one of the words that carriers take, and nothing else. */
  readonly word: 'stop' | 'start' | 'help' | null;
  /** The patient has read the carrier's own answer to it. */
  readonly hasAnswered: boolean;
  /** Whether the number wants no texts, by what it wrote in any conversation; null when it never said. */
  readonly stop: { readonly is: boolean; readonly at: number } | null;
}

/** What the carrier tells with an activity; undefined for one that is no text. */
export function carrierOf({ channelData }: Partial<Activity>): Carrier | undefined {
  return (channelData as { carrier?: Carrier } | undefined)?.carrier;
}

/** STOP holds for the number: what it said later in another conversation counts here as well. */
export function heedStop({ state }: Turn, talk: Talk, carrier: Carrier | undefined): void {
  const { phone } = state;
  if (phone === undefined || !carrier?.stop || carrier.stop.at <= phone.stop.at) return;
  phone.stop = carrier.stop;
  state.talk = { ...talk, optedOut: carrier.stop.is };
}

/**
 * A carrier's word means what it means there, whatever is being asked: after "CANCEL" the carrier lets no text of ours through. START
 * answers a question like any other word while nothing was stopped, and only HELP itself breaks a silence.
 */
export function inCarriersSense(reading: Reading, carrier: Carrier | undefined, { optedOut }: Talk): Reading {
  if (carrier === undefined) return reading;
  const { word } = carrier;
  if (word === 'stop') return meaning(reading, 'optOut');
  if (word === 'help') return meaning(reading, 'help');
  if (word === 'start' && optedOut) return meaning(reading, 'optIn');
  return optedOut && reading.service === 'help' ? meaning(reading, 'thanks') : reading;
}

/** The same words, as a wish and nothing else; an emergency stays one. */
function meaning({ text, hidSecret, safety, writtenIn }: Reading, service: Service): Reading {
  return { text, hidSecret, problems: [], service, ...(safety && { safety }), ...(writtenIn && { writtenIn }) };
}

const carriersOwn: ReadonlySet<string> = new Set(['optedOut', 'optedIn', 'help']);

/** What the carrier has said is not said again; that it happened stays in the audit. */
export function unlessAnswered(decision: Decision, carrier: Carrier | undefined, turn: Turn): Decision {
  if (!carrier?.hasAnswered) return decision;
  const isDouble = (move: Decision['moves'][number]) => move.do === 'say' && carriersOwn.has(move.reply);
  for (const move of decision.moves)
    if (move.do === 'say' && isDouble(move) && move.reply !== 'help') turn.audit(move.reply);
  return { ...decision, moves: decision.moves.filter((move) => !isDouble(move)) };
}

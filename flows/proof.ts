import { without, type Facts } from './facts.ts';
import type { Policy, ProofNeeded } from './policy.ts';
import type { EffectName } from './vocabulary.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;

/** A code can prove something: it is their own account, nobody else may be in it or at their side, and there are tries left. */
export function canProve({ own, compromise, safety, triesUsedUp }: Facts): boolean {
  const theirs = own === undefined || own === 'self';
  return theirs && compromise !== true && safety !== true && triesUsedUp !== true;
}

/** The patient has shown who they are, with all the proofs the account takes, and not too long ago. */
export function isProven(facts: Facts, { identity }: Policy, at: number): boolean {
  const { proof, proofAt, needsSecondProof } = facts;
  if (proof === undefined || proofAt === undefined || needsSecondProof === true || !canProve(facts)) return false;
  // A clock that was set back must not make it fresh for longer.
  return isSinceMove(facts, proofAt) && at >= proofAt && at - proofAt < identity.freshMinutes * MINUTE;
}

/** All but what was proved. */
export function withoutProof(facts: Facts): Facts {
  return without(facts, ['proof', 'proofAt', 'needsSecondProof']);
}

/** Whoever holds the phone that a conversation went to may be someone else than who proved it before. */
function isSinceMove({ movedAt }: Facts, proofAt: number): boolean {
  return movedAt === undefined || proofAt > movedAt;
}

/** We helped somebody in who showed who they are: the contacts on record must hear of it, should it have been someone else. */
export function wasProven({ proof, needsSecondProof }: Facts): boolean {
  return proof !== undefined && needsSecondProof !== true;
}

/**
 * A code can still go this way: it can prove something, the clinic has the way, the patient has not said that it is lost, it
 * proved nothing yet, and not too many were sent. What the patient says decides, never what the record holds: the ways
 * offered are the same for every account.
 */
export function isWayLeft(way: 'email' | 'text', { facts, policy }: World): boolean {
  const { ways, perHour } = policy.identity.code;
  if (!canProve(facts) || !ways.includes(way) || facts.proof === way) return false;
  return (facts.codesSent ?? 0) < perHour && !isWayLost(way, facts);
}

/** Another contact on record for a code, when one was tried or is lost: by what the patient said, never by what the record holds. */
export function otherWay(world: World): 'email' | 'text' | undefined {
  const { codeBy, name } = world.facts;
  if (name === undefined) return undefined; // nobody has said whose record it is
  return (['text', 'email'] as const).find((way) => way !== codeBy && isWayLeft(way, world));
}

function isWayLost(way: 'email' | 'text', { inbox, phone }: Facts): boolean {
  if (way === 'email') return inbox === 'closed' || inbox === 'none';
  return phone === 'changed' || phone === 'lost' || phone === 'landline';
}

/** The proof there is suffices. What takes staff takes their own check, whatever was proved in the chat. */
export function isEnough(needed: ProofNeeded, { facts, now }: World): boolean {
  if (!now.proofFresh) return false;
  return needed === 'none' || needed === 'code' || (needed === 'two_codes' && facts.proof === 'both');
}

/** Looking into an account, or changing it, takes a proof; proving takes that a code can prove something. */
export function isBarred(effect: EffectName, { facts, now }: World): boolean {
  if (effect === 'lookUp' || effect === 'traceMail' || effect === 'resendInvitation') return !now.proofFresh;
  return (effect === 'checkCode' || effect === 'openForm') && !canProve(facts);
}

/** The bot itself may do it: the clinic lets it, and it alarms or helps nobody else. */
export function botMay(act: keyof Policy['actions'], { facts, policy }: World): boolean {
  return policy.actions[act] === 'bot' && facts.compromise !== true && facts.safety !== true;
}

import { hasTime } from '../../flows/promise.ts';
import { phrasesFor, type Scene, type Value } from './scene.ts';
import { deadlineOf, momentOf, slotOf } from './sceneTime.ts';
import type { Phrase } from './wording.ts';

/** Staff: when they are there, when they call, what they promised. */
export const staffValues = {
  staffNote: (scene) => (scene.world.now.open ? phrasesFor(scene).staff.here : phrasesFor(scene).staff.away),
  nextOpening: (scene) => momentOf(scene, scene.world.now.nextOpening),
  slot1: (scene) => slotOf(scene, scene.world.facts.slots?.[0]),
  slot2: (scene) => slotOf(scene, scene.world.facts.slots?.[1]),
  slot3: (scene) => slotOf(scene, scene.world.facts.slots?.[2]),
  slot: (scene) => slotOf(scene, scene.world.facts.slot),
  ref: ({ world }) => world.facts.ref ?? '',
  answerBy: (scene) => (scene.world.facts.answerBy === undefined ? '' : deadlineOf(scene, scene.world.facts.answerBy)),
  answerNote: (scene) => promiseOf(scene),
  staffWords: ({ world }) => world.facts.callWords?.staff ?? '',
  patientWords: ({ world }) => world.facts.callWords?.patient ?? '',
  pairingCode: ({ world }) => world.facts.pairing?.code.replace(/^(\d{3})/, '$1 ') ?? '',
  chatAddress: ({ world }) => world.facts.pairing?.chat ?? '',
  lastWords: (scene) => {
    if (isPairing(scene)) return phrasesFor(scene).lastWords.byText;
    const { usual, compromise, safety } = phrasesFor(scene).lastWords;
    const { reason, promisesMissed } = scene.world.facts;
    if (promisesMissed !== undefined) return '';
    if (reason === 'safety') return safety;
    return reason === 'compromise' ? compromise : usual;
  },
} as const satisfies Record<string, Value>;

/** What staff do next: never more than was promised. */
function promiseOf(scene: Scene): Phrase | readonly Phrase[] {
  const { answer } = phrasesFor(scene);
  const { how, slot, comingIn, contactRule, promisesMissed } = scene.world.facts;
  if (contactRule === 'thisChatOnly') return [answerAt(scene), answer.reaching.thisChatOnly];
  if (contactRule !== undefined) return answer.reaching[contactRule];
  if (how === 'comeIn' && comingIn) return answer.comingIn;
  if (promisesMissed !== undefined) return [answer.late.sorry, afterMissed(scene)];
  if (how === 'call') return [slot === undefined ? answer.callNoTime : answer.call, ...callWordsOf(scene)];
  return answerAt(scene);
}

function afterMissed(scene: Scene): Phrase {
  const { facts } = scene.world;
  const { late } = phrasesFor(scene).answer;
  if (!hasTime(facts)) return late.callUs;
  return facts.how === 'call' ? late.call : answerAt(scene);
}

/** A code to go on by text is open. */
function isPairing({ world: { channel, facts, now } }: Scene): boolean {
  return channel === 'web' && facts.pairing !== undefined && facts.pairing.until > now.at;
}

/** How they know that it is us, and we that it is them. */
function callWordsOf(scene: Scene): readonly Phrase[] {
  const { facts } = scene.world;
  return facts.callWords === undefined || facts.reason === 'safety' ? [] : [phrasesFor(scene).answer.callWords];
}

/** The moment promised; with someone else in the account they are called then, unless that moment was meant for a chat. */
function answerAt(scene: Scene): Phrase {
  const { noTime, byTime, callChart } = phrasesFor(scene).answer;
  const { reason, how, answerBy } = scene.world.facts;
  if (answerBy === undefined || !hasTime(scene.world.facts)) return noTime;
  return reason === 'compromise' && how !== 'chat' ? callChart : byTime;
}

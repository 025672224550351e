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
  lastWords: (scene) => {
    const { usual, compromise, safety } = phrasesFor(scene).lastWords;
    const { reason } = scene.world.facts;
    if (reason === 'safety') return safety;
    return reason === 'compromise' ? compromise : usual;
  },
} as const satisfies Record<string, Value>;

/** What staff do next: never more than was promised. */
function promiseOf(scene: Scene): Phrase | readonly Phrase[] {
  const { answer } = phrasesFor(scene);
  const { reason, how, slot, comingIn, contactRule, answerBy } = scene.world.facts;
  if (contactRule === 'thisChatOnly') return [writtenAnswer(scene), answer.reaching.thisChatOnly];
  if (contactRule !== undefined) return answer.reaching[contactRule];
  // They are called without being asked; where they chose the chat before, that is what was promised.
  if (reason === 'compromise' && how !== 'chat' && answerBy !== undefined) return answer.callChart;
  if (how === 'comeIn' && comingIn) return answer.comingIn;
  if (how === 'call') return slot === undefined ? answer.callNoTime : answer.call;
  return writtenAnswer(scene);
}

function writtenAnswer(scene: Scene): Phrase {
  const { noTime, byTime } = phrasesFor(scene).answer;
  return scene.world.facts.answerBy === undefined ? noTime : byTime;
}

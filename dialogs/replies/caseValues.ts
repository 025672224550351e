import { isIntent } from '../../flows/meanings.ts';
import { mailFolders } from './mailFolders.ts';
import type { ProblemName } from './phrases.ts';
import { phrasesFor, type Scene, type Value } from './scene.ts';
import { momentOf } from './sceneTime.ts';

/** The case: what the patient meant, the mail they use, when things come. */
export const caseValues = {
  steps: ({ world, fit }) => mailFolders[world.facts.mail ?? 'other'].steps[fit.language],
  reminder: (scene) => momentOf(scene, scene.world.facts.remindAt),
  delivered: (scene) => momentOf(scene, scene.world.facts.deliveredAt),
  /** What a lookup with proof has shown. */
  accountNow: (scene) => {
    const { account, lockedUntil } = scene.world.facts;
    const { accounts } = phrasesFor(scene);
    if (account === undefined) return '';
    return account === 'locked' && lockedUntil !== undefined ? accounts.lockedUntil : accounts[account];
  },
  lockedUntil: (scene) => momentOf(scene, scene.world.facts.lockedUntil),
  checkIn: (scene) => momentOf(scene, scene.world.now.nextOpenDay),

  guess1: (scene) => guessed(scene, 0).label,
  guess2: (scene) => guessed(scene, 1).label,
  guess3: (scene) => guessed(scene, 2).label,
  otherGuess1: (scene) => guessed(scene, 0).other,
  otherGuess2: (scene) => guessed(scene, 1).other,
  otherGuess3: (scene) => guessed(scene, 2).other,
  problem: (scene) => problemNamed(scene, scene.about).inSentence,
  understood: (scene) => problemNamed(scene, scene.about).heard,

  tips: (scene) => {
    const { tips } = phrasesFor(scene);
    const { cause } = scene.world.facts;
    const advice = cause === undefined ? undefined : tips.cause[cause];
    return [advice ?? '', cause === 'reset' ? tips.newPassword : tips.always];
  },
} as const satisfies Record<string, Value>;

const nameless: ProblemName = { inSentence: '', heard: '', label: '', other: '' };

function guessed(scene: Scene, nth: number): ProblemName {
  return problemNamed(scene, scene.world.facts.guesses?.[nth]);
}

function problemNamed(scene: Scene, intent: string | undefined): ProblemName {
  return intent !== undefined && isIntent(intent) ? phrasesFor(scene).problems[intent] : nameless;
}

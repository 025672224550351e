import { asTyped } from './portalValues.ts';
import { phrasesFor, type Value } from './scene.ts';
import { lengthOf } from './sceneTime.ts';

/** Whose portal it is: codes and forms that show it, and the rules for parents, helpers and teens. */
export const personValues = {
  /** The same words for everyone, whether a code was sent or not; each wrong one is told otherwise than the one before. */
  codeNote: (scene) => {
    const { onItsWay, wrong, wrongToo } = phrasesFor(scene).code;
    const { codesWrong = 0 } = scene.world.facts;
    if (codesWrong === 0) return onItsWay;
    return codesWrong % 2 === 1 ? wrong : wrongToo;
  },
  /** Why another code is on offer. */
  codeTrouble: (scene) => {
    const { noneYet, tooOld, notChecked, voided } = phrasesFor(scene).code;
    const words = { none: noneYet, tooOld, notChecked, void: voided };
    return words[scene.world.facts.codeTrouble ?? 'none'];
  },
  /** Why a right code is not enough. */
  codeRight: (scene) => {
    const { takesTwo, unseen } = phrasesFor(scene).code;
    return scene.world.facts.identityTried === 'portalDown' ? unseen : takesTwo;
  },
  codeMinutes: (scene) => lengthOf(scene, scene.world.policy.identity.code.minutes),
  formMinutes: (scene) => lengthOf(scene, scene.world.policy.identity.form.minutes),
  /** Its whole address: phones make a link of that, and it is no word to be typed. */
  safeForm: ({ world }) => world.facts.formAddress ?? '',
  otherPerson: ({ world, fit }) => world.policy.portal.words.otherPerson[fit.language],
  /** Where helpers ask for access. */
  familyForm: (scene) => {
    const { formAt, formFromStaff } = phrasesFor(scene).family;
    return scene.world.policy.family.form === null ? formFromStaff : formAt;
  },
  formAddress: ({ world }) => asTyped(world.policy.family.form ?? ''),
  teenFrom: ({ world }) => String(world.policy.family.teenFrom),
  /** The last year before parents lose their access. */
  teenTo: ({ world }) => String(world.policy.family.adultAt - 1),
  teenOwnFrom: ({ world }) => String(world.policy.family.teenOwnFrom),
  adultAt: ({ world }) => String(world.policy.family.adultAt),
} as const satisfies Record<string, Value>;

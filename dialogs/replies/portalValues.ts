import { listed, phrasesFor, wordingFor, type Value } from './scene.ts';
import { lengthOf } from './sceneTime.ts';

/** In minutes. */
const DAY = 24 * 60;

/** The clinic's portal: its pages, its mail, its rules. */
export const portalValues = {
  signIn: ({ world }) => asTyped(world.policy.portal.signIn),
  /** The page to join on; a portal without one has it behind its sign-in page. */
  signUp: ({ world: { policy } }) => asTyped(policy.portal.pages.signUp ?? policy.portal.signIn),
  forgotPassword: ({ world, fit }) => world.policy.portal.words.forgotPassword[fit.language],
  profile: ({ world, fit }) => world.policy.portal.words.profile[fit.language],
  /** Told to those who ask how. */
  passwordSteps: (scene) => (scene.world.facts.stepsShown ? phrasesFor(scene).password.steps : ''),
  /** A portal without the page has no reset that a patient can do. */
  resetYourself: (scene) =>
    scene.world.policy.portal.pages.forgotPassword ? phrasesFor(scene).password.resetYourself : '',
  signOutEverywhere: ({ world, fit }) => world.policy.portal.words.signOutEverywhere[fit.language],
  /** What staff can do against someone who looks in. */
  closeAccess: (scene) => {
    const { messages, messagesOrOff } = phrasesFor(scene).closeAccess;
    return scene.world.policy.actions.closeAccess === 'none' ? messages : messagesOrOff;
  },
  usual: (scene) => lengthOf(scene, scene.world.policy.portal.recovery.usualMinutes),
  slow: (scene) => lengthOf(scene, scene.world.policy.portal.recovery.slowMinutes),
  sender: (scene) => listed(scene.world.policy.portal.mail.from, 'or', scene) || scene.world.policy.portal.name,
  subject: ({ world }) => world.policy.portal.mail.subject,

  rules: (scene) => {
    const { length, needs, notOld } = phrasesFor(scene).password;
    const rules = scene.world.policy.portal.password;
    return [length, rules.needs.length > 0 ? needs : '', rules.history > 0 ? notOld : ''];
  },
  shortest: ({ world }) => String(world.policy.portal.password.min),
  longest: ({ world }) => String(world.policy.portal.password.max),
  needs: (scene) => {
    const { signs } = phrasesFor(scene).password;
    return listed(
      scene.world.policy.portal.password.needs.map((need) => wordingFor(signs[need], scene.fit)),
      'and',
      scene,
    );
  },
  remembers: (scene) => {
    const { remembers, remembersSome } = phrasesFor(scene).password;
    return scene.world.policy.portal.password.history > 1 ? remembers : remembersSome;
  },
  history: ({ world }) => String(world.policy.portal.password.history),

  dateAs: ({ world }) => world.policy.portal.recovery.dateAs,
  detailTips: (scene) => {
    const { details } = phrasesFor(scene);
    return scene.world.policy.portal.recovery.asksFor.map((detail) =>
      detail === 'security_question' ? '' : details[detail],
    );
  },

  lockTime: (scene) => lengthOf(scene, scene.world.policy.portal.lock.minutes),
  lockEnds: (scene) => {
    const { lock } = phrasesFor(scene);
    const { endsByItself } = scene.world.policy.portal.lock;
    if (endsByItself === 'unknown') return lock.endsOften;
    return endsByItself ? lock.endsUsually : lock.mayStay;
  },
  unlockMail: (scene) => (scene.world.policy.portal.lock.mailsUnlockLink ? phrasesFor(scene).lock.mailsUnlock : ''),
  resetOpens: (scene) => (scene.world.policy.portal.lock.resetClears === true ? phrasesFor(scene).lock.resetOpens : ''),
  /** A reset that opens no lock leaves one that may still hold. */
  lockHolds: (scene) => {
    const { lock } = phrasesFor(scene);
    const { resetClears, endsByItself } = scene.world.policy.portal.lock;
    if (resetClears === true) return '';
    return endsByItself === false ? lock.mayStay : lock.mayHold;
  },
  /** Texts pass over the question about waiting, and say here what it would have said. */
  waitNote: ({ world: { channel, facts, policy } }) => {
    const passedOver = channel === 'sms' && facts.lockChoice === 'wait' && policy.portal.lock.endsByItself !== false;
    return passedOver ? ['{lockEnds}', '{unlockMail}'] : '';
  },
  /** How long a reset link or code works. */
  resetLasts: (scene) => lengthOf(scene, scene.world.policy.portal.recovery.lastsMinutes),
  /** "30 minutes"; "until tomorrow" where the portal has a 24-hour rule. */
  resetWait: (scene) => {
    const { waitMinutes } = scene.world.policy.portal.recovery;
    return waitMinutes === DAY ? phrasesFor(scene).untilTomorrow : lengthOf(scene, waitMinutes);
  },
  /** How long a sign-up code on paper works. */
  codeLasts: (scene) =>
    scene.world.policy.portal.joining.codeDays === 1 ? lengthOf(scene, DAY) : phrasesFor(scene).codeDays,
  codeDays: ({ world }) => String(world.policy.portal.joining.codeDays),
} as const satisfies Record<string, Value>;

/** An address as it is typed: browsers add the rest. */
export function asTyped(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

import { listed, phrasesFor, wordingFor, type Value } from './scene.ts';
import { lengthOf } from './sceneTime.ts';

/** The clinic's portal: its pages, its mail, its rules. */
export const portalValues = {
  /** As it is typed: browsers add the rest. */
  signIn: ({ world }) => world.policy.portal.signIn.replace(/^https?:\/\//, '').replace(/\/$/, ''),
  forgotPassword: ({ world, fit }) => world.policy.portal.words.forgotPassword[fit.language],
  profile: ({ world, fit }) => world.policy.portal.words.profile[fit.language],
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
  /** Texts pass over the question about waiting, and say here what it would have said. */
  waitNote: ({ world: { channel, facts, policy } }) => {
    const passedOver = channel === 'sms' && facts.lockChoice === 'wait' && policy.portal.lock.endsByItself !== false;
    return passedOver ? ['{lockEnds}', '{unlockMail}'] : '';
  },
} as const satisfies Record<string, Value>;

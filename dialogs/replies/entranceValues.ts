import { listed, phrasesFor, type Value } from './scene.ts';
import { monthOf } from './sceneTime.ts';

/** The way in: the right portal, app or page, and the name to sign in with. */
export const entranceValues = {
  portal: ({ world }) => world.policy.portal.name,
  appChoose: ({ world: { policy } }) => policy.portal.app.choose ?? policy.clinic.name,
  oldPortal: ({ world }) => world.policy.portal.oldPortal.name ?? '',
  oldSince: (scene) => monthOf(scene, scene.world.policy.portal.oldPortal.since),
  movedNote: (scene) => {
    const { moved } = phrasesFor(scene);
    return scene.world.policy.portal.oldPortal.since === null ? moved.to : moved.since;
  },
  afterMove: (scene) => {
    const { moved } = phrasesFor(scene);
    return scene.world.policy.portal.oldPortal.accountsMoved ? moved.withAccounts : moved.withoutAccounts;
  },
  otherSignIns: (scene) => listed(scene.world.policy.portal.signInWith.map(brandOf), 'or', scene),
  openFrom: (scene) => {
    const countries = new Intl.DisplayNames(scene.fit.language, { type: 'region' });
    const names = scene.world.policy.portal.openFrom.map((code) => countries.of(code) ?? code);
    return listed(names, 'and', scene);
  },
  forgotUsername: ({ world, fit }) => world.policy.portal.words.forgotUsername[fit.language],
  /** What the portal takes as a name; where it takes two kinds, the one not tried yet. */
  nameToTry: (scene) => {
    const { facts, policy } = scene.world;
    const { names } = phrasesFor(scene);
    if (policy.portal.username !== 'either') return names[policy.portal.username];
    if (facts.signInName === undefined) return names.either;
    return facts.signInName === 'email' ? names.notEmail : names.notUsername;
  },
} as const satisfies Record<string, Value>;

/** "google" as it is written on its button. */
function brandOf(name: string): string {
  return name === 'id.me' ? 'ID.me' : name.charAt(0).toUpperCase() + name.slice(1);
}

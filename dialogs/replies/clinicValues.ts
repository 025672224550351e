import type { Phone } from '../../flows/policy.ts';
import { phrasesFor, type Scene, type Value } from './scene.ts';

/** The clinic: its names, numbers and doors. */
export const clinicValues = {
  clinic: ({ world: { policy }, fit }) => (fit.channel === 'sms' ? policy.clinic.textName : policy.clinic.name),
  /** What texts and calls from the clinic begin with. */
  textName: ({ world }) => world.policy.clinic.textName,
  /** Where patients text us. */
  textNumber: ({ world: { policy } }) => asRead(policy.texts.ours ?? ''),
  helpPhone: (scene) => withHours(scene.world.policy.phones.portalHelp, scene),
  /** Where care that cannot wait is had at this hour. */
  carePhone: (scene) => {
    const { policy, now } = scene.world;
    const { main, afterHours, portalHelp } = policy.phones;
    return withHours((now.open ? (main ?? afterHours) : (afterHours ?? main)) ?? portalHelp, scene);
  },
  /** Where the family of someone who died is helped. */
  recordsPhone: (scene) => {
    const { records, portalHelp } = scene.world.policy.phones;
    return withHours(records ?? portalHelp, scene);
  },
  showsAs: ({ world }) => asRead(world.policy.phones.showsAs),
  desk: ({ world: { policy }, fit }) => {
    const { desks, name } = policy.clinic;
    const desk = desks.find(({ checksPhotoId }) => checksPhotoId) ?? desks[0];
    return desk ? `${desk.name}, ${desk.address} (${desk.hours[fit.language]})` : name;
  },
  emergency: ({ world }) => world.policy.safety.emergency,
  crisisCall: ({ world }) => world.policy.safety.crisisCall,
  crisisText: ({ world }) => world.policy.safety.crisisText,
  abuseLine: (scene) => withHours(scene.world.policy.safety.abuseLine, scene),
  languageNotice: (scene) =>
    scene.world.policy.clinic.languageNotice[scene.about ?? ''] ?? phrasesFor(scene).interpreters,
} as const satisfies Record<string, Value>;

/** A number is never told without the hours it is answered. */
function withHours({ number, hours }: Phone, { fit }: Scene): string {
  return `${asRead(number)} (${hours[fit.language]})`;
}

/** "+13125550100" as it is read aloud: "312-555-0100". Numbers from elsewhere stay as they are. */
export function asRead(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
}

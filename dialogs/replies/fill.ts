import { caseValues } from './caseValues.ts';
import { clinicValues } from './clinicValues.ts';
import { entranceValues } from './entranceValues.ts';
import type { Placeholder } from './placeholders.ts';
import { personValues } from './personValues.ts';
import { portalValues } from './portalValues.ts';
import { wordingFor, type Scene, type Value } from './scene.ts';
import { staffValues } from './staffValues.ts';
import type { Phrase } from './wording.ts';

/** What every placeholder says. */
const values: { readonly [P in Placeholder]: Value } = {
  ...clinicValues,
  ...entranceValues,
  ...portalValues,
  ...personValues,
  ...caseValues,
  ...staffValues,
};

/** The wording that suits the channel, with every placeholder filled in, and those in their values. */
export function fill(phrase: Phrase, scene: Scene): string {
  const filled = wordingFor(phrase, scene.fit).replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name as Placeholder](scene);
    return [value]
      .flat()
      .map((part) => fill(part, scene))
      .join(' ');
  });
  return filled.replace(/ {2,}/g, ' ').trim();
}

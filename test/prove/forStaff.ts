import { without, type Facts } from '../../flows/facts.ts';

/** All that is known, but for where the patient's own form is: staff have no business there. */
export function forStaff(facts: Facts): Facts {
  return without(facts, ['formAddress', 'pairing']);
}

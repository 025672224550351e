import type { DemographicsSource, PersonOnRecord } from '../identity/demographics.ts';
import type { Account } from './portal/records.ts';

/** The demo clinic's record of people: those of its portal. Two accounts of one person are one person. */
export function demoRecord(accounts: () => readonly Account[]): DemographicsSource {
  return {
    candidates: async ({ birthDate }) => {
      const born = accounts().filter((account) => account.birthDate === birthDate);
      const people = new Map(born.map((account) => [account.patientId, personOf(account)]));
      return [...people.values()];
    },
  };
}

function personOf({ firstName, lastName, birthDate, phone, enabled }: Account): PersonOnRecord {
  const phones = phone === null ? [] : [phone];
  return { givenName: firstName, familyName: lastName, birthDate, phones, zips: [], active: enabled };
}

import type { Claims, DemographicsSource, PersonOnRecord } from '../../src/identity/demographics.ts';

/** A clinic's record of people, kept in memory. It finds everyone born that day, as loose as EHR searches are. */
export class RecordOf implements DemographicsSource {
  readonly #people: readonly PersonOnRecord[];
  /** Whom it was asked for. */
  readonly asked: Pick<Claims, 'name' | 'birthDate'>[] = [];

  constructor(people: readonly PersonOnRecord[]) {
    this.#people = people;
  }

  async candidates(claims: Pick<Claims, 'name' | 'birthDate'>): Promise<readonly PersonOnRecord[]> {
    this.asked.push(claims);
    return this.#people.filter(({ birthDate }) => birthDate === claims.birthDate);
  }
}

/** A person on record. */
export const ANA: PersonOnRecord = {
  givenName: 'Ana María',
  familyName: 'Núñez López',
  birthDate: '1950-03-01',
  phones: ['+13125550142'],
  zips: ['60601-1234'],
  active: true,
};

/** What she types into the form of a clinic that asks for the phone. */
export const ANA_TYPES = { name: 'Ana Nunez', month: '3', day: '1', year: '1950', contact: '(312) 555-0142' };

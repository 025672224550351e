import type { Account } from '../portal/records.ts';
import type { Phone } from './phonePage.ts';

/** A phone that is on nobody's record. */
const STRANGER: Phone = { number: '+13125550188', name: 'Someone nobody knows' };

/** Sends like a phone, and takes no texts. */
const LANDLINE: Phone = { number: '+13125550198', name: 'A landline' };

/** The phones on the patients' records, and two that are not. Two accounts of one person are one phone. */
export function phonesOf(accounts: readonly Account[]): readonly Phone[] {
  const byNumber = new Map<string, Phone>();
  for (const { phone, firstName, lastName } of accounts)
    if (phone !== null) byNumber.set(phone, { number: phone, name: `${firstName} ${lastName}` });
  return [...byNumber.values(), STRANGER, LANDLINE];
}

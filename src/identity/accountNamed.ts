import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { AccountName } from './proof.ts';

/** No username is written so: at least ten digits, and nothing but what people put between them. */
const LIKE_A_PHONE = /^\+?[\d\s().-]{10,24}$/;

/** What a patient typed, as the portal looks it up: an e-mail has the sign, a phone is one that can be called, all else is a name of their own. */
export function accountNamed(typed: string): AccountName {
  if (typed.includes('@')) return { email: typed };
  const phone = LIKE_A_PHONE.test(typed.trim()) ? parsePhoneNumberFromString(typed, 'US') : undefined;
  return phone?.isValid() ? { phone: phone.number } : { username: typed };
}

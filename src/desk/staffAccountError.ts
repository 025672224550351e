import { LatchkeyError } from '../errors/errors.ts';

/** A staff account cannot be made or changed like that. */
export class StaffAccountError extends LatchkeyError {
  readonly code = 'STAFF_ACCOUNT';
}

import { LatchkeyError } from '../../../errors/errors.ts';

/** The admin API refuses, in Keycloak's words. */
export class AdminError extends LatchkeyError {
  readonly code = 'DEMO_ADMIN';
  readonly statusCode: number;
  readonly body: Readonly<Record<string, string>>;

  constructor(statusCode: number, body: Readonly<Record<string, string>>) {
    super('the demo portal refused an admin request, as Keycloak would');
    this.statusCode = statusCode;
    this.body = body;
  }
}

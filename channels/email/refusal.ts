/** Events that are refused, with the answer their sender gets. */
export class Refusal extends Error {
  readonly code: 'EventsNotSigned' | 'NoEvents';
  readonly statusCode: number;

  constructor(statusCode: number, code: Refusal['code'], message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

/** A webhook that is refused, with the answer that its sender gets. */
export class Refusal extends Error {
  readonly code: 'NotSigned' | 'NotOurAccount' | 'BadWebhook';
  readonly statusCode: number;

  constructor(statusCode: number, code: Refusal['code'], message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

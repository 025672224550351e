/** A request that is refused, with the answer the client gets. */
export class Refusal extends Error {
  readonly code:
    'BadArgument' | 'NoToken' | 'BadToken' | 'NotFound' | 'ForeignOrigin' | 'TooLong' | 'TooMany' | 'Stopping';
  readonly statusCode: number;

  constructor(statusCode: number, code: Refusal['code'], message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

/** The same for a conversation that is not there and for another patient's. */
export function noSuchConversation(): Refusal {
  return new Refusal(404, 'NotFound', 'There is no such conversation.');
}

/** @throws Refusal when the request comes from a site that is not allowed; programs that are no browser name no origin. */
export function admitOrigin(origin: string | undefined, allowed: readonly string[]): void {
  if (origin === undefined || allowed.includes(origin)) return;
  throw new Refusal(403, 'ForeignOrigin', 'This site may not use the chat. WIDGET_ORIGINS lists those that may.');
}

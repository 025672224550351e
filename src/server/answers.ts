import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { codeOf, faultOf, type Log } from '../errors/fault.ts';

/** What is said of a refusal that has no words of its own, by status. */
const WORDS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BadArgument', 'The request cannot be read.'],
  404: ['NotFound', 'There is nothing at this address.'],
  405: ['WrongMethod', 'This address does not take that method.'],
  408: ['TooSlow', 'The request took too long.'],
  413: ['TooLong', 'The request is too large.'],
  415: ['WrongType', 'Send this in the content type that the address takes, and not compressed.'],
  421: ['WrongHost', 'This server goes by another name. PUBLIC_URL sets it.'],
  429: ['TooMany', 'That was too much at once. Wait a minute and try again.'],
  431: ['TooLong', 'The headers are too large.'],
  503: ['Unavailable', 'This cannot be done right now. Nothing was lost; try again in a moment.'],
};
const FAILED = ['Failed', 'Something went wrong on our side. Try again.'] as const;
/** Seconds until a refused request may be worth another try. */
const TRY_AGAIN = 2;

/** The body of an answer that refuses, in the form Direct Line gives it. */
export interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

/** Turns what is thrown, and what is asked of no route, into short plain answers that tell nothing about the inside. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) {
      const route = request.routeOptions.url ?? 'none';
      log.error({ route, method: request.method, fault: faultOf(error) }, 'a request failed');
      reply.header('retry-after', TRY_AGAIN);
    }
    return refuse(reply, status, status < 500 && isOurs(error) ? error : undefined);
  });
}

/** Sends a refusal, in the words of `own` if it has any. */
export function refuse(reply: FastifyReply, status: number, own?: { code: string; message: string }): FastifyReply {
  const [code, message] = WORDS[status] ?? FAILED;
  const { code: ownCode = code, message: ownMessage = message } = own ?? {};
  return reply.code(status).send({ error: { code: ownCode, message: ownMessage } } satisfies Refused);
}

function statusOf(error: FastifyError): number {
  if (codeOf(error)?.startsWith('STORAGE_')) return 503;
  const { statusCode = 500 } = error;
  return statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}

/** The framework's own words quote the request and name its parts. */
function isOurs(error: FastifyError): boolean {
  const code = codeOf(error);
  return code !== undefined && !code.startsWith('FST_');
}

import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';

/** The token that a request came with. @throws Refusal */
export function bearerIn({ headers }: FastifyRequest): string {
  const [, token] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (token === undefined) throw new Refusal(401, 'NoToken', 'Send the chat token: "Authorization: Bearer …".');
  return token;
}

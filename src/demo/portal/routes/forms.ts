import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { LatchkeyError } from '../../../errors/errors.ts';

/** A form that no page of ours sends: a field is missing, or far too long. */
export class BadFormError extends LatchkeyError {
  readonly code = 'DEMO_BAD_FORM';
  readonly statusCode = 400;
}

const text = (most: number) => z.string().max(most);

export const nameForm = z.object({ name: text(254) });
export const signInForm = z.object({ name: text(254), password: text(1024) });
export const emailForm = z.object({ email: z.email().max(254) });
export const codeForm = z.object({ code: text(20) });
export const passwordForm = z.object({ password: text(1024), again: text(1024) });
export const linkForm = passwordForm.extend({ token: text(200) });
export const linkQuery = z.object({ token: text(200).optional() });
export const personQuery = z.object({ person: text(254).optional() });

/** What was typed. @throws BadFormError */
export function typed<T>(schema: z.ZodType<T>, given: unknown): T {
  const read = schema.safeParse(given ?? {});
  if (!read.success) throw new BadFormError('a field is missing or too long; go back and try again');
  return read.data;
}

const COOKIE = 'myhealth_demo';

export function sessionOf({ headers }: FastifyRequest): string {
  const kept = (headers.cookie ?? '').split('; ').find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return kept?.slice(COOKIE.length + 1) ?? '';
}

export function keepSession(reply: FastifyReply, id: string): void {
  const life = id === '' ? '; Max-Age=0' : '';
  reply.header('set-cookie', `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax${life}`);
}

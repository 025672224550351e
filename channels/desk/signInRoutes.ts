import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { DeskParts } from './ports.ts';
import { read } from './read.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';

/** A clinic's staff may share an address; a machine that guesses passwords asks more often. */
const SIGN_INS_A_MINUTE = 30;

const given = z.object({ username: z.string().min(1).max(100), password: z.string().min(1).max(200) });

/** Signing in and out, and who is signed in. */
export async function signInRoutes(
  app: FastifyInstance,
  { signIns, session }: DeskParts & { readonly session: Session },
): Promise<void> {
  const config = { rateLimit: { max: SIGN_INS_A_MINUTE, timeWindow: 60_000 } };
  app.post('/sign-in', { config }, async (request, reply) => {
    const signedIn = await signIns.signIn(read(given, request.body));
    if (signedIn === 'locked') throw new Refusal(429, 'LockedOut', 'Too many wrong passwords. Wait 15 minutes.');
    if (signedIn === 'refused')
      throw new Refusal(401, 'WrongPassword', 'That username and password do not go together.');
    session.keep(reply, signedIn.token);
    return { me: signedIn.staff };
  });
  app.post('/sign-out', async (request, reply) => {
    await session.end(request, reply);
    return {};
  });
  app.get('/me', async (request) => ({ me: await session.staff(request) }));
}

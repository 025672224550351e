import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { at, done, type At } from './caseRoutes.ts';
import type { ActionName, DeskParts, Refused } from './ports.ts';
import { read } from './read.ts';
import type { Session } from './session.ts';

const ACTIONS = [
  'unlock',
  'sendReset',
  'sendUsername',
  'resendInvitation',
  'temporaryLogin',
  'revokeSessions',
  'resetSecondStep',
  'closeAccess',
  'contactChange',
] as const satisfies readonly ActionName[];

const action = z.enum(ACTIONS);
const key = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
const name = z.string().trim().min(1).max(200).optional();
const tick = z.object({ check: z.string().min(1).max(50), on: z.boolean() });
const account = z.object({ key, name });
const detail = z.object({ key, name, field: z.enum(['name', 'username', 'patientId']) });
const wish = z.object({
  action,
  key,
  name,
  stepsDone: z.int().min(0).max(50).optional(),
  noticeAgreed: z.boolean().optional(),
});
const notice = z.object({ name });
const second = z.object({ action });
const words = z.object({ words: z.string().trim().min(1).max(100) });

/** What staff check, and what they do about an account. */
export async function accountRoutes(
  app: FastifyInstance,
  { work, session }: DeskParts & { readonly session: Session },
): Promise<void> {
  on('checks', ({ by, ref }, body) => work.tick(by, ref, read(tick, body)));
  on('account', ({ by, ref }, body) => work.look(by, ref, read(account, body)));
  on('reveal', ({ by, ref }, body) => work.reveal(by, ref, read(detail, body)));
  on('actions', ({ by, ref }, body) => work.act(by, ref, read(wish, body)));
  on('second', ({ by, ref }, body) => work.askSecond(by, ref, read(second, body).action));
  on('agree', ({ by, ref }) => work.approve(by, ref));
  on('notice', ({ by, ref }, body) => work.tellRecovered(by, ref, read(notice, body)));
  on('call-words', ({ by, ref }, body) => work.heard(by, ref, read(words, body).words));

  function on(act: string, doIt: (where: At, body: unknown) => Promise<'done' | object | Refused>): void {
    app.post(`/cases/:ref/${act}`, async (request) => done(await doIt(await at(request, session), request.body)));
  }
}

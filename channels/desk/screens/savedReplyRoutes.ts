import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { read } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { BadReply } from '../screenPorts.ts';
import type { ScreenParts } from './screenParts.ts';

const MOST = 60;
/** A saved reply is read on a phone; longer ones are letters. */
const LONGEST = 600;

const text = (most: number) => z.string().trim().min(1).max(most);
const reply = z.object({ name: text(40), en: text(LONGEST), es: text(LONGEST) });
const list = z.object({ replies: z.array(reply).max(MOST), seen: z.string().max(40) });

const WHY: Readonly<Record<BadReply['why'], string>> = {
  sameName: 'has the name of another one',
  unknownName: 'names something in braces that nobody fills in',
  secret: 'looks like it holds a password or a code',
};

/** The replies that staff keep, for leads to write. */
export async function savedReplyRoutes(app: FastifyInstance, { screens, session }: ScreenParts): Promise<void> {
  const { savedReplies, trail } = screens;
  app.get('/saved-replies', async (request) => {
    const by = await session.lead(request);
    await trail.saw(by.id, 'savedReplies');
    return { ...(await savedReplies.all()), names: savedReplies.names };
  });
  app.post('/saved-replies', async (request) => {
    const by = await session.lead(request);
    const { replies, seen } = read(list, request.body);
    const done = await savedReplies.save(by, replies, seen);
    if (done === 'changed') throw new Refusal(409, 'ChangedMeanwhile', 'Somebody else saved. Look at theirs first.');
    if (done === 'done') return { ...(await savedReplies.all()), names: savedReplies.names };
    throw new Refusal(
      422,
      BAD[done.why],
      `Reply ${done.nth + 1} ${WHY[done.why]}${done.about ? `: {${done.about}}` : ''}.`,
    );
  });
}

const BAD = { sameName: 'SameName', unknownName: 'UnknownName', secret: 'SecretInMessage' } as const;

import formBody from '@fastify/formbody';
import type { FastifyError, FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { Assets } from './assets.ts';
import type { ChatTokens } from './chatTokens.ts';
import { incomingFrom, read } from './directLine/posted.ts';
import type { Look } from './look.ts';
import { opening } from './opening.ts';
import { Answers } from './page/answers.ts';
import { answered } from './page/answered.ts';
import { Visits } from './page/visits.ts';
import type { WebParts } from './ports.ts';
import { perAddress, perVisit } from './rates.ts';
import { admitOrigin } from './refusal.ts';

export interface ChatPageParts extends WebParts {
  readonly tokens: ChatTokens;
  readonly assets: Assets;
  readonly look: Look;
}

/** A form holds a message and its id; bytes. */
const LARGEST_FORM = 16 * 1024;

const said = z.object({ id: z.string().min(1), text: z.string() });
const typed = z.object({ id: z.string().min(1), digits: z.string() });

const OUR_CODE = /^\d{6}$/;

/** The chat as a page of its own. It works by forms; where there are scripts, they take over. Register it under `/chat`. */
export async function chatPage(app: FastifyInstance, parts: ChatPageParts): Promise<void> {
  const { room, site, tokens, limits } = parts;
  const visits = new Visits(tokens, site);
  const answers = new Answers({ ...parts, visits });
  await app.register(formBody, { bodyLimit: LARGEST_FORM });
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method === 'POST') admitOrigin(headers.origin, site.own());
  });
  app.setErrorHandler((error: FastifyError, request, reply) => answers.explain(error, { request, reply }));

  app.get('/', (request, reply) => answers.show({ request, reply }));
  app.post('/begin', perAddress(limits), async (request, reply) => {
    const conversation = tokens.newConversation();
    await room.take(opening(conversation, answers.languageOf(request)));
    visits.keep(reply, conversation);
    return answers.goBack({ request, reply });
  });
  app.post('/say', perVisit(limits, visits), async (request, reply) => {
    const conversation = visits.conversationOf(request);
    const { id, text } = read(said, request.body);
    // An empty box, or a chat whose time is up: the page shows how things stand.
    if (conversation === null || text.trim() === '') return answers.goBack({ request, reply });
    const incoming = incomingFrom(conversation, { type: 'message', text, channelData: { clientActivityID: id } });
    if (incoming !== null) await answered(room, { ...incoming, address: request.ip });
    return answers.goBack({ request, reply });
  });
  app.post('/end', async (request, reply) => {
    visits.forget(reply);
    return answers.goBack({ request, reply }, '&ended=1');
  });
  codeRoute(app, { ...parts, visits, answers });
}

interface CodeParts extends Pick<ChatPageParts, 'room' | 'limits'> {
  readonly visits: Visits;
  readonly answers: Answers;
}

/** Our own code, from a box of its own: it never becomes a message. */
function codeRoute(app: FastifyInstance, { room, limits, visits, answers }: CodeParts): void {
  app.post('/code', perVisit(limits, visits), async (request, reply) => {
    const conversation = visits.conversationOf(request);
    const { id, digits } = read(typed, request.body);
    if (conversation === null) return answers.goBack({ request, reply });
    const code = digits.replace(/[\s-]/g, ''); // as people write it: 123 456
    if (!OUR_CODE.test(code)) return answers.show({ request, reply: reply.code(400) }, 'wrongCode');
    const entered = {
      type: 'event',
      name: 'code.entered',
      value: { digits: code },
      channelData: { clientActivityID: id },
    };
    const incoming = incomingFrom(conversation, entered);
    if (incoming !== null) await answered(room, incoming);
    return answers.goBack({ request, reply });
  });
}

import { randomUUID } from 'node:crypto';
import type {} from '@fastify/helmet';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Assets } from '../assets.ts';
import { activitySet } from '../directLine/activities.ts';
import type { Look } from '../look.ts';
import type { WebParts } from '../ports.ts';
import { languageAsked } from './language.ts';
import { chatPolicy } from './policy.ts';
import type { Notice, View } from './shown.ts';
import { pageOf } from './view.ts';
import type { Visits } from './visits.ts';

export interface AnswersParts extends WebParts {
  readonly visits: Visits;
  readonly assets: Assets;
  readonly look: Look;
}

/** A request and its answer. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What the patient did that cannot be, by the status it has. */
const NOTICES: Readonly<Record<number, Notice>> = { 413: 'tooLong', 429: 'tooFast' };

/** What the chat page answers: the page as things stand, the way back to it after a form, or what went wrong, in words. */
export class Answers {
  readonly #parts: AnswersParts;
  readonly #files: View['assets'];

  constructor(parts: AnswersParts) {
    this.#parts = parts;
    const { assets, look } = parts;
    const files = { script: assets.addressOf('chat.js'), style: assets.addressOf('chat.css') };
    this.#files = { ...files, look: look.style, icon: look.icon, logo: look.logo };
  }

  languageOf(request: FastifyRequest): View['language'] {
    return languageAsked(request, this.#parts.clinic);
  }

  /** The page, with the conversation of this browser if it has one. */
  async show(exchange: Exchange, notice: Notice | null = null): Promise<FastifyReply> {
    const { room, visits } = this.#parts;
    const { request, reply } = exchange;
    const conversation = visits.conversationOf(request);
    if (conversation === null) {
      const over = visits.isOver(request);
      if (over) visits.forget(reply);
      return this.#draw(exchange, { said: null, notice: over ? 'expired' : (notice ?? endedIn(request)) });
    }
    const { activities } = activitySet(conversation, await room.since(conversation, 0), 0);
    visits.keep(reply, conversation);
    return this.#draw(exchange, { said: activities, notice });
  }

  /** After a form: a page of its own address, which can be loaded again without sending the form again. */
  async goBack({ request, reply }: Exchange, place = '#latest'): Promise<FastifyReply> {
    return reply.redirect(`/chat?lang=${this.languageOf(request)}${place}`, 303);
  }

  /** What went wrong, in words, on the page. */
  async explain(error: FastifyError, exchange: Exchange): Promise<FastifyReply> {
    const { statusCode = 503 } = error;
    const status = statusCode < 500 ? statusCode : 503;
    if (status === 503) this.#parts.report(error, 'the chat page could not be served');
    exchange.reply.code(status);
    const notice = NOTICES[status];
    return notice === undefined ? this.#draw(exchange, { said: null, notice: 'failed' }) : this.show(exchange, notice);
  }

  #draw({ request, reply }: Exchange, shown: Pick<View, 'said' | 'notice'>): FastifyReply {
    const { clinic, site } = this.#parts;
    const { embed } = request.query as { embed?: unknown };
    reply.helmet(chatPolicy(site));
    reply.raw.removeHeader('x-frame-options'); // it knows no list; frame-ancestors does
    reply.header('vary', 'accept-language, cookie').type('text/html; charset=utf-8');
    const language = this.languageOf(request);
    const embedded = embed === '1';
    return reply.send(pageOf({ ...shown, clinic, language, embedded, assets: this.#files, formId: randomUUID() }));
  }
}

/** The patient has just ended the chat. */
function endedIn({ query }: FastifyRequest): Notice | null {
  const { ended } = query as { ended?: unknown };
  return ended === '1' ? 'ended' : null;
}

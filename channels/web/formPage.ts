import formBody from '@fastify/formbody';
import type {} from '@fastify/helmet';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Assets } from './assets.ts';
import { read } from './directLine/posted.ts';
import { formView, noticeView, type Frame } from './form/view.ts';
import type { Look } from './look.ts';
import { languageAsked } from './page/language.ts';
import type { SafeForms, WebParts } from './ports.ts';
import { perAddress } from './rates.ts';
import { admitOrigin } from './refusal.ts';

export interface FormPageParts extends Pick<WebParts, 'clinic' | 'site' | 'limits' | 'report'> {
  readonly forms: SafeForms;
  readonly assets: Assets;
  readonly look: Look;
}

/** A name and a few numbers; bytes. */
const LARGEST_FORM = 4 * 1024;

const part = (longest: number) => z.string().max(longest);
const typed = z.object({ name: part(200), month: part(10), day: part(10), year: part(10), contact: part(40) });

/** Only our styles and pictures, and only to ourselves: there is no script here, and no frame around it. */
const POLICY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};

/**
 * The safe form, without scripts. Looking at it never uses it up: mail scanners and previews look. A used, closed, wrong and
 * unknown address are one and the same page. Register it under `/form`.
 */
export async function formPage(app: FastifyInstance, parts: FormPageParts): Promise<void> {
  const { forms, site, limits, report } = parts;
  await app.register(formBody, { bodyLimit: LARGEST_FORM });
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method === 'POST') admitOrigin(headers.origin, site.own());
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { statusCode = 503 } = error;
    if (statusCode >= 500) report(error, 'the safe form could not be served');
    const notice = noticeView(frameFor(parts, request), 'notSent');
    return send(reply.code(statusCode < 500 ? statusCode : 503), notice);
  });

  // Of an address of its own: loaded again, or come back to, it sends nothing anew and shows nothing that was typed.
  app.get('/done', perAddress(limits), (request, reply) => {
    const frame = frameFor(parts, request);
    return send(reply, noticeView({ ...frame, styles: [...frame.styles, '/form/left.css'] }, 'done'));
  });
  // No style: with it the browser lets go of the page before. One that asks not to be stored may still rest whole in its memory,
  // boxes and all, and there is no script here that could empty them.
  app.get('/left.css', perAddress(limits), (_, reply) =>
    reply.header('clear-site-data', '"cache"').type('text/css; charset=utf-8').send(''),
  );
  app.get('/*', perAddress(limits), async (request, reply) => {
    const form = await forms.find(tokenIn(request));
    if (form === null) return closed(parts, request, reply);
    return send(reply, formView({ ...frameFor(parts, request), ...form, typed: null, unreadable: [] }));
  });
  app.post('/*', perAddress(limits), async (request, reply) => {
    const given = read(typed, request.body);
    const form = await forms.find(tokenIn(request));
    const filled = await forms.fill(tokenIn(request), given);
    if (form === null || filled.is === 'closed') return closed(parts, request, reply);
    const frame = { ...frameFor(parts, request), ...form };
    if (filled.is === 'taken') return reply.redirect(`/form/done?lang=${form.language}`, 303);
    return send(reply.code(400), formView({ ...frame, typed: given, unreadable: filled.parts }));
  });
}

/** Nobody learns which: it was used, it was open too long, another one was opened, or there never was one. */
function closed(parts: FormPageParts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return send(reply.code(404), noticeView(frameFor(parts, request), 'closed'));
}

function send(reply: FastifyReply, page: string): FastifyReply {
  reply.helmet(POLICY);
  return reply.header('vary', 'accept-language').type('text/html; charset=utf-8').send(page);
}

function frameFor({ clinic, assets, look }: FormPageParts, request: FastifyRequest): Frame {
  const styles = [assets.addressOf('chat.css'), assets.addressOf('form.css'), look.style];
  return { clinic: clinic.name, styles, icon: look.icon, logo: look.logo, language: languageAsked(request, clinic) };
}

function tokenIn({ params }: FastifyRequest): string {
  return (params as { '*': string })['*'];
}

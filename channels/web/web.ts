import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Assets } from './assets.ts';
import { chatPage } from './chatPage.ts';
import { ChatTokens } from './chatTokens.ts';
import { directLine } from './directLine/directLine.ts';
import { formPage } from './formPage.ts';
import { Look } from './look.ts';
import type { WebParts } from './ports.ts';
import { tooMany } from './rates.ts';

/** The web channel: Direct Line for scripts, a page for people, and the safe form. */
export async function webChannel(app: FastifyInstance, parts: WebParts): Promise<void> {
  const tokens = new ChatTokens(parts);
  await app.register(rateLimit, { global: false, errorResponseBuilder: tooMany });
  const assets = new Assets(parts.assetsFolder);
  const look = new Look(parts.clinic);
  await app.register(directLine, { ...parts, tokens, prefix: '/v3/directline' });
  await app.register(chatPage, { ...parts, tokens, assets, look, prefix: '/chat' });
  const { forms } = parts;
  if (forms !== null) await app.register(formPage, { ...parts, forms, assets, look, prefix: '/form' });
  await assets.serve(app);
  look.serve(app);
}

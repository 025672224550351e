import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder-core';
import type { Language } from '../flows/vocabulary.ts';
import { turnOf } from './ports.ts';
import { smsText, type Reply } from './replies/replies.ts';

const SPEECH = Symbol('speech');

/** Adds to what the bot says in this turn. Nothing is sent before the turn's last word is known: texts are put together. */
export function say(context: TurnContext, reply: Reply): void {
  const said = context.turnState.get<Reply[] | undefined>(SPEECH);
  if (said) said.push(reply);
  else context.turnState.set(SPEECH, [reply]);
}

/** Sends what was said: on the web a message each, with buttons; by text as few messages as fit. */
export async function speak(context: TurnContext, language: Language): Promise<void> {
  const said = context.turnState.get<Reply[] | undefined>(SPEECH) ?? [];
  if (said.length === 0) return;
  const messages = turnOf(context).channel === 'sms' ? smsText(said, language).map(textOnly) : said.map(withButtons);
  await context.sendActivities(messages.map((message) => ({ ...message, locale: language })));
}

function textOnly(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text };
}

function withButtons({ text, page, choices, accepts }: Reply): Partial<Activity> {
  const opens = page ? [{ type: 'openUrl', title: page.label, value: page.address }] : [];
  const answers = choices.map(({ label }) => ({ type: 'imBack', title: label, value: label }));
  const actions = [...opens, ...answers];
  return {
    ...textOnly(text),
    ...(actions.length > 0 && { suggestedActions: { to: [], actions } }),
    ...(accepts && { channelData: { accepts } }),
  };
}

import { anywhereReply, questionReply, type Reply } from '../../dialogs/replies/replies.ts';
import { languages } from '../../dialogs/replies/languages.ts';
import type { AnywhereKey, Language } from '../../flows/vocabulary.ts';
import { meanings } from '../../flows/meanings.ts';
import type { World } from '../../flows/world.ts';
import { placeAt, spokenStates, worldsOn } from './scenes.ts';

/** One reply as a patient would get it, and where it comes from. */
export interface SaidReply {
  readonly flow: string;
  /** "lockedOut.wasItYou", or a key of the replies said anywhere. */
  readonly key: string;
  readonly asks: boolean;
  readonly language: Language;
  readonly channel: 'web' | 'sms';
  readonly reply: Reply;
}

type Form = Pick<SaidReply, 'language' | 'channel'>;

const forms: readonly Form[] = (['en', 'es'] as const).flatMap((language) =>
  (['web', 'sms'] as const).map((channel) => ({ language, channel })),
);

/** All that the bot can say: every place and manner, language and channel, in worlds that make it as long as it gets. */
export const everythingSaid: readonly SaidReply[] = distinct(
  forms.flatMap((form) => worldsOn(form.channel).flatMap((world) => saidIn(world, form))),
);

function saidIn(world: World, form: Form): SaidReply[] {
  return [...saidByFlows(world, form), ...saidAnywhere(world, form)];
}

function saidByFlows(world: World, form: Form): SaidReply[] {
  return spokenStates.flatMap(({ flow, state, meta }) =>
    (['same', 'again', 'otherWords'] as const).map((manner) => {
      const reply = questionReply(placeAt(flow, state, world), { ...form, manner });
      return { flow, key: `${flow}.${state}`, asks: meta.kind === 'ask', ...form, reply };
    }),
  );
}

function saidAnywhere(world: World, form: Form): SaidReply[] {
  return (Object.keys(languages.en.anywhere) as AnywhereKey[]).flatMap((key) =>
    Object.keys(meanings).map((about) => {
      const reply = anywhereReply(key, { world, about }, form);
      return { flow: 'anywhere', key, asks: false, ...form, reply };
    }),
  );
}

function distinct(said: readonly SaidReply[]): SaidReply[] {
  return [...new Map(said.map((one) => [JSON.stringify(one), one])).values()];
}

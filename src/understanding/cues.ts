import { core } from './normalise.ts';
import { findPhrases } from './phrases.ts';
import { serviceOf } from './services.ts';
import { accounts as accountsEn } from './wordings/en/accounts.ts';
import { credentials as credentialsEn } from './wordings/en/credentials.ts';
import { elsewhere as elsewhereEn } from './wordings/en/elsewhere.ts';
import { messages as messagesEn } from './wordings/en/messages.ts';
import { accounts as accountsEs } from './wordings/es/accounts.ts';
import { credentials as credentialsEs } from './wordings/es/credentials.ts';
import { elsewhere as elsewhereEs } from './wordings/es/elsewhere.ts';
import { messages as messagesEs } from './wordings/es/messages.ts';
import { yesOrNo } from './yesNo.ts';

const find = findPhrases(
  [credentialsEn, messagesEn, accountsEn, elsewhereEn, credentialsEs, messagesEs, accountsEs, elsewhereEs].flatMap(
    (problems) =>
      Object.entries(problems).flatMap(([intent, keywords]) =>
        Object.entries(keywords).map(([how, lines]) => ({ label: `${intent}.${how}`, weight: 1, lines })),
      ),
  ),
);

/** What the phrase lists see in a message; the recogniser has learned how far to trust each. */
export function cuesOf(words: readonly string[]): ReadonlySet<string> {
  const cues = new Set(find(words).map(({ label }) => label));
  const service = serviceOf(words);
  if (service !== undefined) cues.add(`service.${service}`);
  const answer = yesOrNo(words.join(' ')) ?? yesOrNo(core(words).join(' '));
  if (answer !== undefined) cues.add(`says.${answer}`);
  return cues;
}

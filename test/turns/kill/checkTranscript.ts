import type { Check, Story } from './story.ts';

/** Each message is one turn, and the turns' rows make up the log: none left out, none twice. */
export function checkTranscript({ saved, log, heard, seen }: Story, check: Check): void {
  check(!saved.damaged, 'its state cannot be read');
  check(
    saved.version === seen.length && seen.every(({ version }, i) => version === i + 1),
    `version ${saved.version} with ${seen.length} turns`,
  );
  check(
    log.length === saved.logSeq && log.every(({ seq }, i) => seq === i + 1),
    `${log.length} rows in a log of ${saved.logSeq}`,
  );
  check(
    seen.every(({ first }, i) => first === (seen[i - 1]?.last ?? 0) + 1) && (seen.at(-1)?.last ?? 0) === saved.logSeq,
    'answers overlap or leave rows out',
  );
  const outside = seen.filter(({ id }) => /^[em]/.test(id) && !id.startsWith('effect:'));
  const messages = outside.filter(({ id }) => id.startsWith('m')).length;
  const patients = log.filter(({ from }) => from === 'patient').length;
  check(heard.length === outside.length, `${outside.length} taken from the patient, ${heard.length} answered`);
  check(patients === messages, `${messages} messages, ${patients} of them in the log`);
}

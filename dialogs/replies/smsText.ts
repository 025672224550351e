import type { Language } from '../../flows/vocabulary.ts';
import { segmentsOf } from './gsm7.ts';
import { languages } from './languages.ts';
import type { Reply } from './reply.ts';

/** Longer texts cost more and may arrive in pieces, out of order. */
const MOST_SEGMENTS = 2;

/**
 * What is said in one turn, in as few texts as fit. The choices of the last reply stand under it, a number each; then 0
 * for staff. Choices of earlier replies are left out: only the last is being asked.
 */
export function smsText(replies: readonly Reply[], language: Language): string[] {
  const texts: string[] = [];
  replies.forEach((reply, index) => {
    const part = index === replies.length - 1 ? withChoices(reply, language) : reply.text;
    const joined = texts.length === 0 ? part : `${texts.at(-1)} ${part}`;
    if (texts.length > 0 && fits(joined)) texts[texts.length - 1] = joined;
    else texts.push(part);
  });
  if (replies.at(-1)?.offers?.includes('onWeb')) texts.push(withLine(texts.pop() ?? '', 'onWeb', language));
  const isLanguageOffered = replies.some(({ offers }) => offers?.includes('language'));
  return isLanguageOffered ? [withLine(texts[0] ?? '', 'language', language), ...texts.slice(1)] : texts;
}

function withChoices({ text, choices, offers }: Reply, language: Language): string {
  const lines = choices.map(({ label }, index) => `${index + 1} ${label}`);
  if (offers?.includes('staff')) lines.push(languages[language].phrases.lines.staff);
  return [text, ...lines].join('\n');
}

/** The other language, and the web chat, are offered where that makes no text longer than it may be. */
function withLine(text: string, line: 'language' | 'onWeb', language: Language): string {
  const offered = `${text}\n${languages[language].phrases.lines[line]}`;
  return fits(offered) ? offered : text;
}

function fits(text: string): boolean {
  return segmentsOf(text) <= MOST_SEGMENTS;
}

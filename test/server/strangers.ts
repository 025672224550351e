import { expect } from '@jest/globals';
import { wrongTexts } from '../channels/desk/badInputTable.ts';

/** Stands in what is sent, and must come back in nothing. */
export const CANARY = 'canary-5512';

/** Words that fool the eye, or a header, or a store. */
export const strange: Readonly<Record<string, string>> = {
  ...wrongTexts,
  'letters that cannot be seen': 'a\u200Bn\u200Da\u2060',
  'an e-mail that looks like another': 'аna.reyes@mаil.example',
  'wide letters': 'ａｎａ',
  'a second recipient': 'ana@mail.example\r\nBcc: all@mail.example',
  'a letter under sixty accents': `a${'\u0301'.repeat(60)}`,
};

interface Sent {
  readonly status: number;
  readonly text: string;
  readonly cookies: readonly string[];
}

export async function told(answer: Response): Promise<Sent> {
  return { status: answer.status, text: await answer.text(), cookies: answer.headers.getSetCookie() };
}

/** An answer that a stranger may have: no fault of ours, nothing of the inside, and nothing of what was sent. */
export function expectFine({ status, text, cookies }: Sent): void {
  expect(status).toBeLessThan(500);
  // What is drawn at random may spell anything.
  const written = text.replaceAll(/"(conversationId|token|streamUrl|id)":"[^"]*"/g, '');
  expect(written).not.toMatch(/canary|FST_|node_modules|\bat \S+:\d|RangeError|ZodError/);
  expect(cookies.join()).not.toMatch(/stolen|canary/);
}

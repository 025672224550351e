const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A message in an answer, and where reports of it go. */
export interface Spoken {
  readonly text: string;
  readonly action: string | undefined;
}

/** The messages in an answer. */
export function messagesIn(twiml: string): Spoken[] {
  return [...twiml.matchAll(/<Message([^>]*)>([\s\S]*?)<\/Message>/g)].map(([, attributes = '', text = '']) => {
    const action = /\baction="([^"]*)"/.exec(attributes)?.[1];
    return { text: plain(text), action: action && plain(action) };
  });
}

function plain(markup: string): string {
  return markup.replace(/&#x([0-9a-f]+);|&#(\d+);|&(\w+);/gi, (whole) => signOf(whole.slice(1, -1)) ?? whole);
}

function signOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return SIGNS[entity];
  const isHex = /^#x/i.test(entity);
  return String.fromCodePoint(Number.parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}

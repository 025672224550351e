const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The texts of the messages in an answer. */
export function spokenIn(twiml: string): string[] {
  return [...twiml.matchAll(/<Message[^>]*>([\s\S]*?)<\/Message>/g)].map(([, said = '']) => plain(said));
}

function plain(markup: string): string {
  return markup.replace(/&#x([0-9a-f]+);|&#(\d+);|&(\w+);/gi, (whole) => signOf(whole.slice(1, -1)) ?? whole);
}

function signOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return SIGNS[entity];
  const isHex = /^#x/i.test(entity);
  return String.fromCodePoint(Number.parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}

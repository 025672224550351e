import type { Site } from '../server/site.ts';

/** What `npm start` prints: each page, and what to try there. */
export function welcome(site: Pick<Site, 'own'>): string {
  const home = site.own()[0] ?? '';
  const pages = [
    [`${home}/`, 'the clinic’s site: press "Help signing in", and say "it says I\'m locked out!!"'],
    [`${home}/chat`, 'the chat on a page of its own; it works without JavaScript too'],
  ] as const;
  const width = Math.max(...pages.map(([address]) => address.length));
  const lines = pages.map(([address, what]) => `  ${address.padEnd(width)}  ${what}`);
  return [
    'Latchkey runs. Everyone in this demo is made up, and nothing leaves this machine.',
    '',
    ...lines,
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n');
}

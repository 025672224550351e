import { readFileSync } from 'node:fs';

/** A page's style: what all pages of the demo have, then its own. */
export function styleSheet(own: URL): string {
  return [new URL('./shared.css', import.meta.url), own].map((file) => readFileSync(file, 'utf8')).join('\n');
}

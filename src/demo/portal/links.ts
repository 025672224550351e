import type { JsonFile } from '../jsonFile.ts';
import { hashOf, newToken, type Link, type PortalData } from './records.ts';

/** What a link is worth now. */
export type LinkState = 'open' | 'used' | 'replaced' | 'expired' | 'unknown';

/** How many links are remembered, so that an old one can be told from one that never was. */
const MOST = 2000;

/** The links that the portal mails: one use, one hour or two weeks, and only the newest of an account works. */
export class Links {
  readonly #data: JsonFile<PortalData>;
  readonly #now: () => number;

  constructor(data: JsonFile<PortalData>, now: () => number) {
    this.#data = data;
    this.#now = now;
  }

  /** Makes a link's token; the earlier ones of that account stop working. */
  make(account: string, kind: Link['kind'], lifespanSeconds: number): string {
    const token = newToken();
    this.#data.change(({ links }) => {
      for (const link of links) if (link.account === account && link.ended === null) link.ended = 'replaced';
      const expiresAt = this.#now() + lifespanSeconds * 1000;
      links.push({ hash: hashOf(token), account, kind, expiresAt, ended: null });
      links.splice(0, links.length - MOST);
    });
    return token;
  }

  /** Looking never uses a link up: mail scanners open every link before the patient does. */
  look(token: string): { readonly state: LinkState; readonly link: Link | null } {
    const hash = hashOf(token);
    const link = this.#data.value.links.find((kept) => kept.hash === hash) ?? null;
    if (link === null) return { state: 'unknown', link };
    const state = link.ended ?? (link.expiresAt <= this.#now() ? 'expired' : 'open');
    return { state, link };
  }

  use(link: Link): void {
    this.#data.change(() => (link.ended = 'used'));
  }
}

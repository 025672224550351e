/** An entry as SendGrid's API shows it; `created` in seconds since 1970. */
export interface Entry {
  readonly created: number;
  readonly email: string;
  readonly reason: string;
  readonly status: string;
}

/** The lists of SendGrid that keep it from writing, in the order in which it looks. */
export const LISTS = ['bounces', 'invalid_emails', 'spam_reports'] as const;

export type List = (typeof LISTS)[number];

/** What SendGrid says of a mail that it drops because of a list. */
const DROPPED: Readonly<Record<List, string>> = {
  bounces: 'Bounced Address',
  invalid_emails: 'Invalid',
  spam_reports: 'Spam Reporting Address',
};

/** Addresses that are not written to any more, until somebody takes them off. */
export class Suppressions {
  readonly #lists = new Map<List, Map<string, Entry>>(LISTS.map((list) => [list, new Map()]));

  add(list: List, entry: Entry): void {
    this.#lists.get(list)?.set(entry.email.toLowerCase(), entry);
  }

  entries(list: List, email: string): readonly Entry[] {
    const entry = this.#lists.get(list)?.get(email.toLowerCase());
    return entry === undefined ? [] : [entry];
  }

  remove(list: List, email: string): boolean {
    return this.#lists.get(list)?.delete(email.toLowerCase()) ?? false;
  }

  /** Why a mail to that address is dropped; null when it is not. */
  dropping(email: string): string | null {
    const list = LISTS.find((name) => this.entries(name, email).length > 0);
    return list === undefined ? null : DROPPED[list];
  }

  /** Every address on a list. */
  addresses(): readonly string[] {
    return [...new Set([...this.#lists.values()].flatMap((list) => [...list.keys()]))];
  }

  /** Takes an address off every list. */
  forget(email: string): void {
    for (const list of LISTS) this.remove(list, email);
  }
}

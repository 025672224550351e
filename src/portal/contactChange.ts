/** When a contact on record was last changed, as far as a portal sees it. What it cannot see is never "unchanged". */
export type ContactChange =
  | { readonly is: 'changed'; readonly at: Date }
  /** Not since then, which is as far back as the portal remembers. */
  | { readonly is: 'unchanged'; readonly since: Date }
  | { readonly is: 'unknown' };

/** Which contacts on record a message must not go to. */
export interface Spared {
  /** Those changed since then; milliseconds since 1970. */
  readonly changedSince: number;
  /** Those, too, of which the portal cannot tell. */
  readonly unseen: boolean;
}

/** Whether a contact is one that the message must not go to. */
export function isSpared(change: ContactChange, { changedSince, unseen }: Spared): boolean {
  switch (change.is) {
    case 'changed':
      return change.at.getTime() > changedSince;
    case 'unchanged':
      return unseen && change.since.getTime() > changedSince;
    case 'unknown':
      return unseen;
  }
}

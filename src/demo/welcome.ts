import type { Site } from '../server/site.ts';
import type { OwnPortal } from './ownPortal.ts';
import { demoStaff } from './staff.ts';

/** What stands around the bot, besides its own pages. */
interface Around {
  readonly portal: Pick<OwnPortal, 'url'> | null;
  /** There are phones to text from. */
  readonly phones: boolean;
}

/** What `npm start` prints: each page, and what to try there. */
export function welcome(site: Pick<Site, 'own'>, { portal, phones }: Around): string {
  const home = site.own()[0] ?? '';
  const pages: (readonly [address: string, what: string])[] = [
    [`${home}/`, 'the clinic’s site, with the chat on it'],
    [`${home}/chat`, 'the chat on a page of its own; it works without JavaScript too'],
    ...(portal === null ? [] : [[portal.url, 'the patient portal, with people to sign in as'] as const]),
    [`${home}/demo/mail`, 'the patients’ mailbox'],
    ...(phones ? [[`${home}/demo/phone`, 'a patient’s phone, which texts the bot'] as const] : []),
    [`${home}/desk`, `the staff desk: ${demoStaff.map(signInOf).join(', or ')}`],
  ];
  const width = Math.max(...pages.map(([address]) => address.length));
  const lines = pages.map(([address, what]) => `  ${address.padEnd(width)}  ${what}`);
  return [
    'Latchkey runs. Everyone in this demo is made up, and nothing leaves this machine.',
    '',
    ...lines,
    '',
    ...(portal === null ? [] : [TRY_FIRST, '']),
    'Ctrl-C stops it.',
    '',
  ].join('\n');
}

const TRY_FIRST = `Try this first: on the portal, sign in as ana.reyes with a wrong password, five times. Then open the
clinic’s site, press "Help signing in", and say: it says I'm locked out!!
Or be grace.hall, whose mail lands in spam, and say: i never got the reset email`;

function signInOf({ username, role, password }: (typeof demoStaff)[number]): string {
  return `${username} (${role}), password ${password}`;
}
